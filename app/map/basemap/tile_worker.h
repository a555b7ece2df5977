// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/basemap/tile_loader.h"

#include <QMutex>

#include <deque>
#include <map>
#include <optional>

namespace fanion::app {

/**
 * The painting side of TileLoader: opens the map, takes the most wanted tile, reads, decodes and paints it, hands it
 * back.
 */
class TileWorker final : public QObject {
    Q_OBJECT

public:
    /** \p map as openTiles takes it. */
    explicit TileWorker(QString map);

    /** On the worker's thread, before anything else. */
    void open();
    /** Any thread. */
    void want(std::deque<TileId> tiles, const TileLook &look);
    void stop();

Q_SIGNALS:
    void opened(const fanion::app::TileFacts &facts);
    void failed(const fanion::Error &error);
    void done(fanion::TileId id, fanion::app::TileLook look, std::shared_ptr<const fanion::app::PaintedTile> tile);
    /** Something that was coming is there: ask again. */
    void arrived();
    /** To itself, from any thread: there is work. */
    void due();

private:
    struct Coming {};
    /** As decoded; nothing where the map has none. */
    using Decoded = std::variant<std::monostate, Coming, VectorTile, QImage>;
    struct Found {
        TileId id;
        std::shared_ptr<const Decoded> tile;
    };
    void work();
    void paint(TileId id, const TileLook &look);
    [[nodiscard]] const MapStyle &styleOf(const VectorTile &tile) const;
    /** The tile, or for vectors the nearest one above it that the map has. */
    [[nodiscard]] Found find(TileId id);
    [[nodiscard]] std::shared_ptr<const Decoded> decoded(TileId id);
    [[nodiscard]] Decoded read(TileId id);
    [[nodiscard]] static Decoded unreadable(TileId id, const Error &error);

    QString m_map;
    std::unique_ptr<TileSource> m_source; ///< null until it is open
    /** Decoded vector tiles: over-zoomed neighbours share one. */
    std::map<TileId, std::shared_ptr<const Decoded>> m_decoded;
    std::deque<TileId> m_order; ///< of m_decoded, oldest first

    QMutex m_mutex; ///< guards what follows
    std::deque<TileId> m_wanted;
    TileLook m_look;
    bool m_working = false;
    bool m_stopped = false;
};

} // namespace fanion::app
