// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/basemap/visible_tiles.h"

#include <algorithm>
#include <cmath>

namespace fanion::app {

namespace {
/** Far more than any screen shows; a guard against a camera with absurd numbers. */
constexpr int kMaxAcross = 64;
} // namespace

int tileZoomFor(const MapCamera &camera, int tileSide) {
    const double zoom = camera.zoom() - std::log2(tileSide / 256.0);
    return std::clamp(static_cast<int>(std::lround(zoom)), 0, kMaxTileZoom - 2);
}

std::vector<TileId> visibleTiles(const MapCamera &camera, int zoom, int margin) {
    const double count = std::ldexp(1.0, zoom);
    const MercatorPoint from = camera.visibleNorthWest();
    const MercatorPoint to = camera.visibleSouthEast();
    const int left = static_cast<int>(std::floor(from.x * count)) - margin;
    const int right = std::min(static_cast<int>(std::floor(to.x * count)) + margin, left + kMaxAcross);
    const int top = std::max(static_cast<int>(std::floor(from.y * count)) - margin, 0);
    const int bottom =
        std::min({static_cast<int>(std::floor(to.y * count)) + margin, static_cast<int>(count) - 1, top + kMaxAcross});
    std::vector<TileId> tiles;
    for (int y = top; y <= bottom; ++y)
        for (int x = left; x <= right; ++x)
            tiles.push_back({zoom, x, y});
    const double middleX = camera.centre().x * count - 0.5;
    const double middleY = camera.centre().y * count - 0.5;
    std::ranges::stable_sort(tiles, {}, [&](TileId id) { return std::hypot(id.x - middleX, id.y - middleY); });
    return tiles;
}

TileId wrapped(TileId id) {
    const int count = 1 << id.zoom;
    return {id.zoom, ((id.x % count) + count) % count, id.y};
}

} // namespace fanion::app
