// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/basemap/tile_worker.h"

#include "app/tiles/open_tiles.h"
#include "app/tiles/tile_picture.h"

#include <QLoggingCategory>

namespace fanion::app {

namespace {
Q_LOGGING_CATEGORY(basemapLog, "fanion.map.basemap")
constexpr std::size_t kDecodedKept = 48;
} // namespace

TileWorker::TileWorker(QString map) : m_map(std::move(map)) {
    connect(this, &TileWorker::due, this, &TileWorker::work, Qt::QueuedConnection);
}

void TileWorker::open() {
    auto source = openTiles(m_map);
    if (!source) return Q_EMIT failed(source.error());
    m_source = std::move(*source);
    m_source->arrived = [this] { Q_EMIT arrived(); };
    Q_EMIT opened(m_source->facts());
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
    if (m_source) {
        const QMutexLocker lock(&m_mutex);
        m_source->wanted(m_wanted);
    }
    for (;;) {
        TileId id;
        TileLook look;
        {
            const QMutexLocker lock(&m_mutex);
            if (m_wanted.empty() || !m_source) {
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
    const auto found = find(id);
    if (std::holds_alternative<Coming>(*found.tile)) return;
    PaintedTile painted;
    if (const auto *vectors = std::get_if<VectorTile>(found.tile.get()))
        painted = paintTile(*vectors, found.id, id, styleOf(*vectors),
                            look.night ? MapPalette::night() : MapPalette::day(), look.devicePixelRatio);
    else if (const auto *picture = std::get_if<QImage>(found.tile.get()))
        painted.image = *picture;
    Q_EMIT done(id, look, std::make_shared<const PaintedTile>(std::move(painted)));
}

/** By the layers that the map says it has; where it doesn't, by those of the tile. */
const MapStyle &TileWorker::styleOf(const VectorTile &tile) const {
    QStringList layers = m_source->facts().layers;
    if (layers.isEmpty())
        for (const VectorLayer &layer : tile.layers)
            layers += QString::fromStdString(layer.name);
    return MapStyle::forLayers(layers);
}

TileWorker::Found TileWorker::find(TileId id) {
    const TileFacts &facts = m_source->facts();
    static const auto nothing = std::make_shared<const Decoded>();
    if (facts.bounds && !facts.bounds->intersects(tileBounds(id))) return {id, nothing};
    if (facts.kind == TileFacts::Kind::Raster) return {id, std::make_shared<const Decoded>(read(id))};
    for (TileId at = id; at.zoom >= facts.minZoom; at = {at.zoom - 1, at.x / 2, at.y / 2}) {
        if (at.zoom > facts.maxZoom) continue;
        auto tile = decoded(at);
        if (!std::holds_alternative<std::monostate>(*tile)) return {at, std::move(tile)};
    }
    return {id, nothing};
}

std::shared_ptr<const TileWorker::Decoded> TileWorker::decoded(TileId id) {
    if (const auto known = m_decoded.find(id); known != m_decoded.end()) return known->second;
    auto tile = std::make_shared<const Decoded>(read(id));
    if (std::holds_alternative<Coming>(*tile)) return tile;
    m_decoded.emplace(id, tile);
    m_order.push_back(id);
    if (m_order.size() > kDecodedKept) {
        m_decoded.erase(m_order.front());
        m_order.pop_front();
    }
    return tile;
}

TileWorker::Decoded TileWorker::read(TileId id) {
    auto data = m_source->tile(id);
    if (!data) return unreadable(id, data.error());
    if (std::holds_alternative<TileComing>(*data)) return Coming{};
    if (auto *picture = std::get_if<QImage>(&*data)) return std::move(*picture);
    const auto *bytes = std::get_if<Bytes>(&*data);
    if (bytes == nullptr) return {};
    if (m_source->facts().kind == TileFacts::Kind::Vector) {
        auto tile = VectorTile::decode(*bytes);
        return tile ? Decoded(std::move(*tile)) : unreadable(id, tile.error());
    }
    auto picture = decodeTilePicture(*bytes);
    return picture ? Decoded(std::move(*picture)) : unreadable(id, picture.error());
}

/** A damaged tile is a hole, which another depth fills; never the end of the map. */
TileWorker::Decoded TileWorker::unreadable(TileId id, const Error &error) {
    qCWarning(basemapLog, "tile %d/%d/%d: %s", id.zoom, id.x, id.y, error.message.c_str());
    return {};
}

} // namespace fanion::app
