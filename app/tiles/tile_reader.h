// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tiles/tile_painter.h"
#include "app/tiles/tile_source.h"

#include <map>
#include <memory>

namespace fanion::app {

/**
 * Reads, decodes and paints tiles of one source, and keeps the last decoded ones: over-zoomed neighbours share one. On
 * the thread of the source.
 */
class TileReader {
public:
    explicit TileReader(std::unique_ptr<TileSource> source) : m_source(std::move(source)) {}

    [[nodiscard]] TileSource &source() { return *m_source; }
    [[nodiscard]] const TileFacts &facts() const { return m_source->facts(); }
    /** Nothing while it is coming; a null picture where the map has nothing. */
    [[nodiscard]] std::optional<PaintedTile> paint(TileId id, const MapPalette &palette, double devicePixelRatio);

private:
    struct Coming {};
    /** As decoded; nothing where the map has none. */
    using Decoded = std::variant<std::monostate, Coming, VectorTile, QImage>;
    struct Found {
        TileId id;
        std::shared_ptr<const Decoded> tile;
    };
    [[nodiscard]] const MapStyle &styleOf(const VectorTile &tile) const;
    /** The tile, or for vectors the nearest one above it that the map has. */
    [[nodiscard]] Found find(TileId id);
    [[nodiscard]] std::shared_ptr<const Decoded> decoded(TileId id);
    [[nodiscard]] Decoded read(TileId id);
    [[nodiscard]] static Decoded unreadable(TileId id, const Error &error);

    std::unique_ptr<TileSource> m_source;
    std::map<TileId, std::shared_ptr<const Decoded>> m_decoded;
    std::deque<TileId> m_order; ///< of m_decoded, oldest first
};

} // namespace fanion::app
