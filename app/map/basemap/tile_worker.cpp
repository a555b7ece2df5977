// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/basemap/tile_worker.h"

#include <QLoggingCategory>

namespace fanion::app {

namespace {
Q_LOGGING_CATEGORY(basemapLog, "fanion.map.basemap")
constexpr std::size_t kDecodedKept = 48;
} // namespace

void TileWorker::want(std::deque<TileId> tiles, const TileLook &look) {
    const QMutexLocker lock(&m_mutex);
    m_wanted = std::move(tiles);
    m_look = look;
    if (m_working || m_stopped || m_wanted.empty()) return;
    m_working = true;
    QMetaObject::invokeMethod(this, &TileWorker::work, Qt::QueuedConnection);
}

void TileWorker::stop() {
    const QMutexLocker lock(&m_mutex);
    m_stopped = true;
    m_wanted.clear();
}

void TileWorker::work() {
    for (;;) {
        TileId id;
        TileLook look;
        {
            const QMutexLocker lock(&m_mutex);
            if (m_wanted.empty()) {
                m_working = false;
                return;
            }
            id = m_wanted.front();
            m_wanted.pop_front();
            look = m_look;
        }
        const BasemapStyle &style = look.night ? BasemapStyle::night() : BasemapStyle::day();
        const auto found = find(id);
        static const VectorTile nothing;
        // A place the source knows nothing of is sea: an empty picture, never a hole.
        Q_EMIT done(id, look,
                    std::make_shared<const PaintedTile>(paintTile(
                        found ? *found->tile : nothing, found ? found->id : id, id, style, look.devicePixelRatio)));
    }
}

std::optional<TileWorker::Found> TileWorker::find(TileId id) {
    for (TileId at = id; at.zoom >= 0; at = {at.zoom - 1, at.x / 2, at.y / 2}) {
        if (at.zoom > m_source->maxZoom()) continue;
        if (auto tile = decoded(at)) return Found{at, std::move(tile)};
    }
    return std::nullopt;
}

std::shared_ptr<const VectorTile> TileWorker::decoded(TileId id) {
    if (const auto known = m_decoded.find(id); known != m_decoded.end()) return known->second;
    std::shared_ptr<const VectorTile> tile;
    const auto bytes = m_source->tile(id);
    if (!bytes) {
        qCWarning(basemapLog, "%s", bytes.error().message.c_str());
    } else if (*bytes) {
        auto decoded = VectorTile::decode(**bytes);
        if (decoded)
            tile = std::make_shared<const VectorTile>(std::move(*decoded));
        else
            qCWarning(basemapLog, "tile %d/%d/%d: %s", id.zoom, id.x, id.y, decoded.error().message.c_str());
    }
    m_decoded.emplace(id, tile);
    m_order.push_back(id);
    if (m_order.size() > kDecodedKept) {
        m_decoded.erase(m_order.front());
        m_order.pop_front();
    }
    return tile;
}

} // namespace fanion::app
