// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/entry/geometry.h"

namespace fanion::app {

std::optional<Position> toPosition(const QGeoCoordinate &place) {
    if (!place.isValid()) return std::nullopt;
    return Position::fromDegrees(place.latitude(), place.longitude());
}

QGeoCoordinate toCoordinate(Position place) {
    return {place.latitude(), place.longitude()};
}

Path toPath(const QList<QGeoCoordinate> &places) {
    Path path;
    path.reserve(static_cast<std::size_t>(places.size()));
    for (const QGeoCoordinate &place : places) {
        const auto position = toPosition(place);
        if (position && (path.empty() || path.back() != *position)) path.push_back(*position);
    }
    return path;
}

QList<QGeoCoordinate> toCoordinates(const Path &path) {
    QList<QGeoCoordinate> places;
    places.reserve(static_cast<qsizetype>(path.size()));
    for (const Position &position : path)
        places.append(toCoordinate(position));
    return places;
}

} // namespace fanion::app
