// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/map_camera.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace fanion {

namespace {

constexpr double kRadians = std::numbers::pi / 180;
constexpr double kTilePixels = 256;

/** `v` turned by an angle, clockwise on a screen whose y points down. */
ScreenPoint turned(ScreenPoint v, double degrees) {
    const double sine = std::sin(degrees * kRadians);
    const double cosine = std::cos(degrees * kRadians);
    return {v.x * cosine - v.y * sine, v.x * sine + v.y * cosine};
}

double finiteOr(double value, double fallback) {
    return std::isfinite(value) ? value : fallback;
}

} // namespace

MapCamera::MapCamera(Position centre, double zoom, double width, double height, double bearing) {
    resize(width, height);
    setZoom(zoom);
    setBearing(bearing);
    setCentre(centre);
}

double MapCamera::scale() const {
    return kTilePixels * std::exp2(m_zoom);
}

double MapCamera::metresPerPixel() const {
    return fanion::metresPerPixel(centrePosition().latitude(), m_zoom);
}

ScreenPoint MapCamera::toScreen(MercatorPoint point) const {
    const MercatorPoint near = nearestCopy(point, m_centre.x);
    const ScreenPoint offset = turned({(near.x - m_centre.x) * scale(), (near.y - m_centre.y) * scale()}, -m_bearing);
    return {offset.x + m_width / 2, offset.y + m_height / 2};
}

MercatorPoint MapCamera::toMercatorPoint(ScreenPoint point) const {
    const ScreenPoint offset = turned({point.x - m_width / 2, point.y - m_height / 2}, m_bearing);
    return {m_centre.x + offset.x / scale(), m_centre.y + offset.y / scale()};
}

MercatorPoint MapCamera::visibleNorthWest() const {
    MercatorPoint corner = toMercatorPoint({0, 0});
    for (const ScreenPoint p : {ScreenPoint{m_width, 0}, ScreenPoint{0, m_height}, ScreenPoint{m_width, m_height}}) {
        const MercatorPoint other = toMercatorPoint(p);
        corner = {std::min(corner.x, other.x), std::min(corner.y, other.y)};
    }
    return corner;
}

MercatorPoint MapCamera::visibleSouthEast() const {
    // The box is symmetric about the centre.
    const MercatorPoint northWest = visibleNorthWest();
    return {2 * m_centre.x - northWest.x, 2 * m_centre.y - northWest.y};
}

Bounds MapCamera::visibleBounds() const {
    const MercatorPoint northWest = visibleNorthWest();
    const MercatorPoint southEast = visibleSouthEast();
    const auto longitude = [](double x) { return (std::clamp(x, 0.0, 1.0) - 0.5) * 360; };
    const bool acrossDateLine = northWest.x < 0 || southEast.x > 1;
    Bounds bounds;
    bounds.extend(Position::fromDegrees(fromMercator({0.5, northWest.y}).latitude(),
                                        acrossDateLine ? -180 : longitude(northWest.x)));
    bounds.extend(Position::fromDegrees(fromMercator({0.5, southEast.y}).latitude(),
                                        acrossDateLine ? 180 : longitude(southEast.x)));
    return bounds;
}

void MapCamera::setCentre(MercatorPoint centre) {
    const double x = finiteOr(centre.x, m_centre.x);
    m_centre = {x - std::floor(x), std::clamp(finiteOr(centre.y, m_centre.y), 0.0, 1.0)};
}

void MapCamera::setZoom(double zoom) {
    m_zoom = std::clamp(finiteOr(zoom, m_zoom), kMinZoom, kMaxZoom);
}

void MapCamera::setBearing(double degrees) {
    const double turn = std::fmod(finiteOr(degrees, m_bearing), 360);
    // A tiny negative angle plus 360 rounds to 360 itself.
    const double positive = turn < 0 ? turn + 360 : turn;
    m_bearing = positive >= 360 ? 0 : positive;
}

void MapCamera::resize(double width, double height) {
    m_width = std::max(1.0, finiteOr(width, m_width));
    m_height = std::max(1.0, finiteOr(height, m_height));
}

void MapCamera::zoomAt(ScreenPoint anchor, double zoom) {
    const MercatorPoint kept = toMercatorPoint(anchor);
    setZoom(zoom);
    const MercatorPoint now = toMercatorPoint(anchor);
    setCentre(MercatorPoint{m_centre.x + kept.x - now.x, m_centre.y + kept.y - now.y});
}

void MapCamera::rotateAt(ScreenPoint anchor, double bearing) {
    const MercatorPoint kept = toMercatorPoint(anchor);
    setBearing(bearing);
    const MercatorPoint now = toMercatorPoint(anchor);
    setCentre(MercatorPoint{m_centre.x + kept.x - now.x, m_centre.y + kept.y - now.y});
}

void MapCamera::pan(double dx, double dy) {
    setCentre(toMercatorPoint({m_width / 2 - dx, m_height / 2 - dy}));
}

void MapCamera::align(Position position, ScreenPoint anchor) {
    const MercatorPoint target = toMercator(position);
    const MercatorPoint now = toMercatorPoint(anchor);
    setCentre(MercatorPoint{m_centre.x + target.x - now.x, m_centre.y + target.y - now.y});
}

void MapCamera::fit(const Bounds &bounds, double padding, double maxZoom) {
    if (bounds.isEmpty()) return;
    const MercatorPoint northWest = toMercator({bounds.northEast.latitudeE7, bounds.southWest.longitudeE7});
    const MercatorPoint southEast = toMercator({bounds.southWest.latitudeE7, bounds.northEast.longitudeE7});
    // The box as the turned view sees it: the extent of its corners at scale 1.
    const double halfWidth = (southEast.x - northWest.x) / 2;
    const double halfHeight = (southEast.y - northWest.y) / 2;
    const ScreenPoint a = turned({halfWidth, halfHeight}, -m_bearing);
    const ScreenPoint b = turned({halfWidth, -halfHeight}, -m_bearing);
    const double spanX = 2 * std::max(std::abs(a.x), std::abs(b.x));
    const double spanY = 2 * std::max(std::abs(a.y), std::abs(b.y));
    const double freeWidth = std::max(1.0, m_width - 2 * padding);
    const double freeHeight = std::max(1.0, m_height - 2 * padding);
    const double fits = std::min(freeWidth / spanX, freeHeight / spanY); // infinite for a single point
    setZoom(std::min(maxZoom, std::isfinite(fits) ? std::log2(fits / kTilePixels) : maxZoom));
    setCentre(MercatorPoint{(northWest.x + southEast.x) / 2, (northWest.y + southEast.y) / 2});
}

} // namespace fanion
