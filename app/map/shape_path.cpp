// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/shape_path.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace fanion::app {

namespace {
constexpr int kCirclePoints = 72;
}

QPolygonF screenPath(const MapObject &object, const CatalogueEntry &entry, const MapCamera &camera) {
    QPolygonF path;
    if (object.path.empty()) return path;
    // One copy of the world for the whole object: that of its first place.
    const double reference = nearestCopy(toMercator(object.path.front()), camera.centre().x).x;
    // The camera's own toScreen chooses the copy nearest to the centre for each point, which would tear a long line.
    const double angle = -camera.bearing() * std::numbers::pi / 180;
    const double cosine = std::cos(angle) * camera.scale();
    const double sine = std::sin(angle) * camera.scale();
    const MercatorPoint centre = camera.centre();
    const QPointF middle(camera.width() / 2, camera.height() / 2);
    const auto onScreen = [=](const Position &place) {
        const MercatorPoint near = nearestCopy(toMercator(place), reference);
        const double dx = near.x - centre.x;
        const double dy = near.y - centre.y;
        return middle + QPointF(dx * cosine - dy * sine, dx * sine + dy * cosine);
    };
    if (entry.line.isCircle && object.path.size() == 2) {
        const QPointF hub = onScreen(object.path[0]);
        const QPointF edge = onScreen(object.path[1]) - hub;
        for (int i = 0; i < kCirclePoints; ++i) {
            const double turn = i * 2 * std::numbers::pi / kCirclePoints;
            path << hub + QPointF(edge.x() * std::cos(turn) - edge.y() * std::sin(turn),
                                  edge.x() * std::sin(turn) + edge.y() * std::cos(turn));
        }
        return path;
    }
    path.reserve(static_cast<qsizetype>(object.path.size()));
    for (const Position &place : object.path)
        path << onScreen(place);
    return path;
}

LineSpec lineSpecOf(const MapObject &object, const CatalogueEntry &entry) {
    return {&entry, object.nature, object.phase, object.flipped, object.label, object.label2, object.colour};
}

Position shiftedPlace(Position place, std::int64_t latitudeE7, std::int64_t longitudeE7) {
    const auto clamp = [](std::int64_t value, std::int64_t limit) {
        return static_cast<std::int32_t>(std::clamp(value, -limit, limit));
    };
    return {clamp(place.latitudeE7 + latitudeE7, 900'000'000), clamp(place.longitudeE7 + longitudeE7, 1'800'000'000)};
}

Path shiftedPath(const Path &path, std::int64_t latitudeE7, std::int64_t longitudeE7) {
    Path moved = path;
    for (Position &place : moved)
        place = shiftedPlace(place, latitudeE7, longitudeE7);
    return moved;
}

} // namespace fanion::app
