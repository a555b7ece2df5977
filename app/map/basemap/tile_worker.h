// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/basemap/tile_loader.h"
#include "app/tiles/tile_reader.h"

#include <QMutex>

#include <deque>
#include <memory>

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
    void work();
    void paint(TileId id, const TileLook &look);

    QString m_map;
    std::unique_ptr<TileReader> m_reader; ///< null until it is open

    QMutex m_mutex; ///< guards what follows
    std::deque<TileId> m_wanted;
    TileLook m_look;
    bool m_working = false;
    bool m_stopped = false;
};

} // namespace fanion::app
