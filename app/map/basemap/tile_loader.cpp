// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/basemap/tile_loader.h"

#include "app/map/basemap/tile_worker.h"

namespace fanion::app {

namespace {

constexpr std::chrono::milliseconds kPatience(300); ///< with a thread that is to end

/** 5 bits of zoom, twice 24 bits of place. */
quint64 keyOf(TileId id) {
    return static_cast<quint64>(id.zoom) << 48U | static_cast<quint64>(id.x) << 24U | static_cast<quint64>(id.y);
}

} // namespace

TileLoader::TileLoader(const QString &map, QObject *parent)
    : QObject(parent), m_thread(new QThread), m_worker(new TileWorker(map)), m_tiles(kBudget) {
    m_thread->setObjectName(QStringLiteral("basemap"));
    m_worker->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_thread, &QThread::started, m_worker, &TileWorker::open);
    connect(m_worker, &TileWorker::opened, this, &TileLoader::opened);
    connect(m_worker, &TileWorker::failed, this, &TileLoader::failed);
    connect(m_worker, &TileWorker::done, this, &TileLoader::take);
    connect(m_worker, &TileWorker::arrived, this, &TileLoader::painted);
    m_thread->start(QThread::LowPriority);
}

TileLoader::~TileLoader() {
    m_worker->stop();
    m_thread->quit();
    if (m_thread->wait(kPatience)) {
        delete m_thread;
        return;
    }
    // It waits for a disk, perhaps a stick that was pulled out: nobody else waits for it.
    connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
    if (m_thread->isFinished()) m_thread->deleteLater();
}

void TileLoader::setLook(const TileLook &look) {
    if (look == m_look) return;
    m_look = look;
    m_tiles.clear();
}

void TileLoader::want(const std::vector<TileId> &tiles) {
    std::deque<TileId> missing;
    for (const TileId id : tiles)
        if (!m_tiles.contains(keyOf(id))) missing.push_back(id);
    m_worker->want(std::move(missing), m_look);
}

std::shared_ptr<const PaintedTile> TileLoader::find(TileId id) const {
    const auto *tile = m_tiles.object(keyOf(id)); // object() also marks it as used
    return tile ? *tile : nullptr;
}

void TileLoader::take(TileId id, const TileLook &look, const std::shared_ptr<const PaintedTile> &tile) {
    if (look != m_look) return;
    m_tiles.insert(keyOf(id), new std::shared_ptr<const PaintedTile>(tile),
                   std::max<qsizetype>(1, tile->image.sizeInBytes()));
    Q_EMIT painted();
}

} // namespace fanion::app
