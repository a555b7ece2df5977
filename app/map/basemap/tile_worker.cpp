// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/basemap/tile_worker.h"

#include "app/tiles/open_tiles.h"

namespace fanion::app {

TileWorker::TileWorker(QString map) : m_map(std::move(map)) {
    connect(this, &TileWorker::due, this, &TileWorker::work, Qt::QueuedConnection);
}

void TileWorker::open() {
    auto source = openTiles(m_map);
    if (!source) return Q_EMIT failed(source.error());
    m_reader = std::make_unique<TileReader>(std::move(*source));
    m_reader->source().arrived = [this] { Q_EMIT arrived(); };
    Q_EMIT opened(m_reader->facts());
}

void TileWorker::want(std::deque<TileId> tiles, const TileLook &look) {
    const QMutexLocker lock(&m_mutex);
    m_wanted = std::move(tiles);
    m_look = look;
    if (m_working || m_stopped) return;
    m_working = true;
    Q_EMIT due();
}

void TileWorker::stop() {
    const QMutexLocker lock(&m_mutex);
    m_stopped = true;
    m_wanted.clear();
}

void TileWorker::work() {
    if (m_reader) {
        const QMutexLocker lock(&m_mutex);
        m_reader->source().wanted(m_wanted);
    }
    for (;;) {
        TileId id;
        TileLook look;
        {
            const QMutexLocker lock(&m_mutex);
            if (m_wanted.empty() || !m_reader) {
                m_working = false;
                return;
            }
            id = m_wanted.front();
            m_wanted.pop_front();
            look = m_look;
        }
        paint(id, look);
    }
}

void TileWorker::paint(TileId id, const TileLook &look) {
    auto painted = m_reader->paint(id, look.night ? MapPalette::night() : MapPalette::day(), look.devicePixelRatio);
    if (painted) Q_EMIT done(id, look, std::make_shared<const PaintedTile>(std::move(*painted)));
}

} // namespace fanion::app
