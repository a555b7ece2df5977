// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/web_mercator.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace fanion {

namespace {

constexpr double kRadians = std::numbers::pi / 180;
constexpr double kEquatorMetres = 2 * std::numbers::pi * 6'378'137.0;
constexpr double kTilePixels = 256;

int clampZoom(int zoom) {
    return std::clamp(zoom, 0, kMaxTileZoom);
}

} // namespace

MercatorPoint toMercator(double latitude, double longitude) {
    const double bounded = std::clamp(latitude, -kMaxMercatorLatitude, kMaxMercatorLatitude);
    const double y = 0.5 - std::asinh(std::tan(bounded * kRadians)) / (2 * std::numbers::pi);
    return {longitude / 360 + 0.5, std::clamp(y, 0.0, 1.0)};
}

MercatorPoint toMercator(Position position) {
    return toMercator(position.latitude(), position.longitude());
}

Position fromMercator(MercatorPoint point) {
    const double x = point.x - std::floor(point.x);
    const double y = std::clamp(point.y, 0.0, 1.0);
    const double latitude = std::atan(std::sinh((0.5 - y) * 2 * std::numbers::pi)) / kRadians;
    return Position::fromDegrees(latitude, (x - 0.5) * 360);
}

MercatorPoint nearestCopy(MercatorPoint point, double reference) {
    return {point.x + std::round(reference - point.x), point.y};
}

double metresPerPixel(double latitude, double zoom) {
    return kEquatorMetres * std::cos(latitude * kRadians) / (kTilePixels * std::exp2(zoom));
}

TileId tileAt(MercatorPoint point, int zoom) {
    const int level = clampZoom(zoom);
    const int count = 1 << level;
    const double x = point.x - std::floor(point.x);
    const auto index = [count](double value) {
        return std::clamp(static_cast<int>(std::floor(value * count)), 0, count - 1);
    };
    return {level, index(x), index(std::clamp(point.y, 0.0, 1.0))};
}

MercatorPoint tileOrigin(TileId tile) {
    const double size = tileSize(tile.zoom);
    return {tile.x * size, tile.y * size};
}

double tileSize(int zoom) {
    return std::exp2(-clampZoom(zoom));
}

Bounds tileBounds(TileId tile) {
    const MercatorPoint corner = tileOrigin(tile);
    const double size = tileSize(tile.zoom);
    const Position northWest = fromMercator(corner);
    // Not through fromMercator, which would wrap the last tile's eastern edge to 180° W.
    const Position south = fromMercator({corner.x, corner.y + size});
    const Position east = Position::fromDegrees(0, (corner.x + size - 0.5) * 360);
    return {{south.latitudeE7, northWest.longitudeE7}, {northWest.latitudeE7, east.longitudeE7}};
}

} // namespace fanion
