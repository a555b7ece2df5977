// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/grids/grid_plane.h"

#include "app/map/layers/view_picture.h"
#include "core/geo/lambert2_etendu.h"
#include "core/geo/lambert93.h"
#include "core/geo/utm.h"

#include <algorithm>
#include <cmath>

namespace fanion::app {

namespace {

constexpr int kSamples = 8; ///< of the view, each way: grids are turned and bent a little, not wild

Bounds box(double south, double west, double north, double east) {
    return {Position::fromDegrees(south, west), Position::fromDegrees(north, east)};
}

GridPlane dfciPlane() {
    return {[](Position p) { return toLambert2Etendu(p); },
            [](PlanePoint p) { return fromLambert2Etendu(p); },
            box(39, -8, 53, 13),
            {{0, 1'500'000}, {1'200'000, 2'700'000}},
            1,
            {}};
}

GridPlane lambert93Plane() {
    return {[](Position p) { return toLambert93(p); },
            [](PlanePoint p) { return fromLambert93(p); },
            box(39, -8, 53, 13),
            {{0, 6'000'000}, {1'300'000, 7'200'000}},
            1,
            {}};
}

GridPlane geographicPlane() {
    constexpr double kMetresPerDegree = 111'319.5;
    return {[](Position p) { return std::optional(PlanePoint{p.longitude(), p.latitude()}); },
            [](PlanePoint p) { return std::optional(Position::fromDegrees(p.y, p.x)); },
            box(-85, -180, 85, 180),
            {{-180, -85}, {180, 85}},
            kMetresPerDegree,
            {}};
}

/** The longitudes of a zone in a band: six degrees, but for south-west Norway and Svalbard; empty: the zone is not
 * there. */
std::optional<std::pair<double, double>> zoneEdges(int zone, char band) {
    const double west = zone * 6 - 186;
    if (band == 'V' && zone == 31) return std::pair(0.0, 3.0);
    if (band == 'V' && zone == 32) return std::pair(3.0, 12.0);
    if (band == 'X' && zone >= 31 && zone <= 37) {
        if (zone % 2 == 0) return std::nullopt;
        return std::pair(zone == 31 ? west : west - 3, zone == 37 ? west + 6 : west + 9);
    }
    return std::pair(west, west + 6);
}

GridPlane utmPlane(int zone, char band, const Bounds &earth) {
    const bool isNorth = band >= 'N';
    return {[zone, isNorth](Position p) -> std::optional<PlanePoint> {
                const auto point = toUtm(p, zone, isNorth);
                if (!point) return std::nullopt;
                return PlanePoint{point->easting, point->northing};
            },
            [zone, isNorth](PlanePoint p) { return fromUtm({zone, isNorth, p.x, p.y}); },
            earth,
            {{100'000, 0}, {900'000, 10'000'000}},
            1,
            QString::number(zone) + QLatin1Char(band)};
}

std::vector<GridPlane> utmPlanes(const Bounds &seen) {
    std::vector<GridPlane> planes;
    for (int south = -80; south < 80; south += 8) {
        const int north = south == 72 ? 84 : south + 8; // band X is higher
        const char band = latitudeBand(south).value();
        for (int zone = 1; zone <= 60; ++zone) {
            const auto edges = zoneEdges(zone, band);
            if (!edges) continue;
            const Bounds earth = box(south, edges->first, north, edges->second);
            if (earth.intersects(seen)) planes.push_back(utmPlane(zone, band, earth));
        }
    }
    return planes;
}

/** On this side of the date line: what lies beyond it is pulled to it. */
Position placeAt(MercatorPoint point) {
    return fromMercator({std::clamp(point.x, 0.0, std::nextafter(1.0, 0.0)), point.y});
}

/** The place nearest to another in a box of latitudes and longitudes. */
Position pulledInto(Position place, const Bounds &bounds) {
    return {std::clamp(place.latitudeE7, bounds.southWest.latitudeE7, bounds.northEast.latitudeE7),
            std::clamp(place.longitudeE7, bounds.southWest.longitudeE7, bounds.northEast.longitudeE7)};
}

} // namespace

void PlaneBox::extend(PlanePoint point) {
    low = {std::min(low.x, point.x), std::min(low.y, point.y)};
    high = {std::max(high.x, point.x), std::max(high.y, point.y)};
}

PlaneBox PlaneBox::grown(double by, const PlaneBox &within) const {
    return {{std::max(low.x - by, within.low.x), std::max(low.y - by, within.low.y)},
            {std::min(high.x + by, within.high.x), std::min(high.y + by, within.high.y)}};
}

std::vector<GridPlane> gridPlanes(GridKind kind, const Bounds &seen) {
    switch (kind) {
    case GridKind::None:
        return {};
    case GridKind::Dfci:
        return {dfciPlane()};
    case GridKind::Utm:
        return utmPlanes(seen);
    case GridKind::Lambert93:
        return {lambert93Plane()};
    case GridKind::Geographic:
        return {geographicPlane()};
    }
    return {};
}

PlaneBox seenOn(const GridPlane &plane, const MapCamera &camera) {
    const QRectF frame = ViewPicture::frame(camera);
    const Bounds seen = seenBounds(camera);
    PlaneBox region;
    if (!seen.intersects(plane.earth)) return region;
    const auto add = [&](Position place) {
        if (const auto point = plane.fromEarth(pulledInto(place, plane.earth))) region.extend(*point);
    };
    for (int i = 0; i <= kSamples; ++i)
        for (int j = 0; j <= kSamples; ++j)
            add(placeAt(camera.toMercatorPoint(
                {frame.left() + frame.width() * i / kSamples, frame.top() + frame.height() * j / kSamples})));
    return region;
}

Bounds seenBounds(const MapCamera &camera) {
    MapCamera wide = camera;
    const QRectF frame = ViewPicture::frame(camera);
    wide.resize(frame.width(), frame.height());
    Bounds bounds;
    bounds.extend(placeAt(wide.visibleNorthWest()));
    bounds.extend(placeAt(wide.visibleSouthEast()));
    return bounds;
}

} // namespace fanion::app
