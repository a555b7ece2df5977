// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/geo/web_mercator.h"

#include <QImage>
#include <QStringList>

#include <deque>
#include <functional>
#include <optional>
#include <variant>

namespace fanion::app {

/** What a base map (fond de carte) says of itself. Its words are untrusted: plain text, of bounded length. */
struct TileFacts {
    enum class Kind : std::uint8_t { Vector, Raster };

    Kind kind = Kind::Raster;
    QString name;
    QString attribution; ///< to be shown wherever the map is shown
    int minZoom = 0;
    int maxZoom = 0;              ///< the deepest level it holds itself
    std::optional<Bounds> bounds; ///< nothing: it may have tiles anywhere
    QStringList layers;           ///< of vectors: their names, by which the style is chosen
    int side = 256;               ///< of a picture tile, in pixels; means nothing for vectors
};

/** It is being fetched; TileSource::arrived tells when to ask again. */
struct TileComing {};
/** Nothing there; coming; as stored (vector tile, or a picture to be decoded); a picture. */
using TileData = std::variant<std::monostate, TileComing, Bytes, QImage>;

/** Where the tiles of a base map come from. Lives on the thread of who asks. */
class TileSource {
public:
    virtual ~TileSource() = default;

    [[nodiscard]] const TileFacts &facts() const { return m_facts; }
    /** One tile of the Web Mercator pyramid. An error only when the source itself fails: then nothing is there. */
    [[nodiscard]] virtual Result<TileData> tile(TileId id) = 0;
    /** All that is wanted for now: what was asked for and isn't among it need not come. */
    virtual void wanted(const std::deque<TileId> &tiles) { (void)tiles; }

    /** Set by who asks; called on its thread, never from within tile(). */
    std::function<void()> arrived;

protected:
    TileFacts m_facts;
};

} // namespace fanion::app
