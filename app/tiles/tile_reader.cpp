// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tiles/tile_reader.h"

#include "app/tiles/tile_picture.h"

#include <QLoggingCategory>

namespace fanion::app {

namespace {
Q_LOGGING_CATEGORY(tileLog, "fanion.map.basemap")
constexpr std::size_t kDecodedKept = 48;
} // namespace

std::optional<PaintedTile> TileReader::paint(TileId id, const MapPalette &palette, double devicePixelRatio) {
    const auto found = find(id);
    if (std::holds_alternative<Coming>(*found.tile)) return std::nullopt;
    PaintedTile painted;
    if (const auto *vectors = std::get_if<VectorTile>(found.tile.get()))
        painted = paintTile(*vectors, found.id, id, styleOf(*vectors), palette, devicePixelRatio);
    else if (const auto *picture = std::get_if<QImage>(found.tile.get()))
        painted.image = *picture;
    return painted;
}

/** By the layers that the map says it has; where it doesn't, by those of the tile. */
const MapStyle &TileReader::styleOf(const VectorTile &tile) const {
    QStringList layers = m_source->facts().layers;
    if (layers.isEmpty())
        for (const VectorLayer &layer : tile.layers)
            layers += QString::fromStdString(layer.name);
    return MapStyle::forLayers(layers);
}

TileReader::Found TileReader::find(TileId id) {
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

std::shared_ptr<const TileReader::Decoded> TileReader::decoded(TileId id) {
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

TileReader::Decoded TileReader::read(TileId id) {
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
TileReader::Decoded TileReader::unreadable(TileId id, const Error &error) {
    qCWarning(tileLog, "tile %d/%d/%d: %s", id.zoom, id.x, id.y, error.message.c_str());
    return {};
}

} // namespace fanion::app
