// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/basemap/tile_loader.h"

#include <QMutex>

#include <deque>
#include <map>
#include <optional>

namespace fanion::app {

/** The painting side of TileLoader: takes the most wanted tile, reads, decodes and paints it, hands it back. */
class TileWorker final : public QObject {
    Q_OBJECT

public:
    explicit TileWorker(std::unique_ptr<TileSource> source) : m_source(std::move(source)) {}

    /** Any thread. */
    void want(std::deque<TileId> tiles, const TileLook &look);
    void stop();

Q_SIGNALS:
    void done(fanion::TileId id, fanion::app::TileLook look, std::shared_ptr<const fanion::app::PaintedTile> tile);

private:
    struct Found {
        TileId id;
        std::shared_ptr<const VectorTile> tile;
    };
    void work();
    /** The tile, or the nearest one above it that the source has. */
    [[nodiscard]] std::optional<Found> find(TileId id);
    [[nodiscard]] std::shared_ptr<const VectorTile> decoded(TileId id);

    std::unique_ptr<TileSource> m_source;
    /** Decoded tiles: over-zoomed neighbours share one. Null: the source has none. */
    std::map<TileId, std::shared_ptr<const VectorTile>> m_decoded;
    std::deque<TileId> m_order; ///< of m_decoded, oldest first

    QMutex m_mutex; ///< guards what follows
    std::deque<TileId> m_wanted;
    TileLook m_look;
    bool m_working = false;
    bool m_stopped = false;
};

} // namespace fanion::app
