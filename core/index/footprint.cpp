// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/footprint.h"

#include "core/geo/geodesy.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace fanion {

namespace {

constexpr std::int64_t kHalfTurn = 1'800'000'000;
constexpr std::int64_t kTurn = 2 * kHalfTurn;
constexpr std::int32_t kPole = 900'000'000;

/** The same angle from -180 to below 180 degrees. */
std::int64_t wrapped(std::int64_t longitude) {
    const auto rest = (longitude + kHalfTurn) % kTurn;
    return (rest < 0 ? rest + kTurn : rest) - kHalfTurn;
}

Bounds boxOf(std::int32_t south, std::int32_t north, std::int64_t west, std::int64_t east) {
    return {{south, static_cast<std::int32_t>(west)}, {north, static_cast<std::int32_t>(east)}};
}

void addPath(Footprint &footprint, const Path &path) {
    if (path.empty()) return;
    std::int64_t at = path.front().longitudeE7;
    std::int64_t west = at;
    std::int64_t east = at;
    Bounds latitudes;
    for (const auto place : path) {
        at += wrapped(place.longitudeE7 - at);
        west = std::min(west, at);
        east = std::max(east, at);
        latitudes.extend(place);
    }
    addBox(footprint, latitudes.southWest.latitudeE7, latitudes.northEast.latitudeE7, west, east);
}

Position nearestIn(const Bounds &box, Position place) {
    const auto latitude = std::clamp(place.latitudeE7, box.southWest.latitudeE7, box.northEast.latitudeE7);
    const std::int64_t west = box.southWest.longitudeE7;
    const std::int64_t east = box.northEast.longitudeE7;
    if (place.longitudeE7 >= west && place.longitudeE7 <= east) return {latitude, place.longitudeE7};
    const auto toWest = std::abs(wrapped(place.longitudeE7 - west));
    const auto toEast = std::abs(wrapped(place.longitudeE7 - east));
    return {latitude, static_cast<std::int32_t>(toWest <= toEast ? west : east)};
}

} // namespace

void addBox(Footprint &footprint, std::int32_t south, std::int32_t north, std::int64_t west, std::int64_t east) {
    if (east - west >= kTurn) {
        footprint.push_back(boxOf(south, north, -kHalfTurn, kHalfTurn));
        return;
    }
    const auto start = wrapped(west);
    const auto end = start + (east - west);
    footprint.push_back(boxOf(south, north, start, std::min(end, kHalfTurn)));
    if (end >= kHalfTurn) {
        footprint.push_back(boxOf(south, north, -kHalfTurn, end - kTurn));
    } else if (start == -kHalfTurn) {
        footprint.push_back(boxOf(south, north, kHalfTurn, kHalfTurn));
    }
}

Footprint footprintOf(const Entity &entity) {
    Footprint footprint;
    if (const auto *place = std::get_if<Position>(&entity.value(Field::Position))) {
        addBox(footprint, place->latitudeE7, place->latitudeE7, place->longitudeE7, place->longitudeE7);
    }
    if (const auto *path = std::get_if<Path>(&entity.value(Field::Path))) addPath(footprint, *path);
    return footprint;
}

Footprint discAround(Position place, double metres) {
    // Below the least radius of curvature of WGS84 (6,335 km), so the angle is never too small.
    constexpr double kRadius = 6'330'000;
    constexpr double kE7 = 1e7 * 180 / std::numbers::pi;
    const double angle = std::max(metres, 0.0) / kRadius;
    const double latitude = place.latitudeE7 / kE7;
    Footprint disc;
    const auto limit = [](double value) {
        return static_cast<std::int32_t>(std::clamp(value, double{-kPole}, double{kPole}));
    };
    const auto south = limit(std::floor(place.latitudeE7 - angle * kE7 - 1));
    const auto north = limit(std::ceil(place.latitudeE7 + angle * kE7 + 1));
    if (std::abs(latitude) + angle >= std::numbers::pi / 2 - 1e-6) {
        addBox(disc, south, north, -kHalfTurn, kHalfTurn); // a pole is in it
        return disc;
    }
    const double width = std::asin(std::min(1.0, std::sin(angle) / std::cos(latitude)));
    const auto half = static_cast<std::int64_t>(std::ceil(width * kE7 * 1.001)) + 1;
    addBox(disc, south, north, place.longitudeE7 - half, place.longitudeE7 + half);
    return disc;
}

double distanceMetres(Position place, const Footprint &footprint) {
    double least = std::numeric_limits<double>::infinity();
    for (const auto &box : footprint)
        least = std::min(least, distanceMetres(place, nearestIn(box, place)));
    return least;
}

} // namespace fanion
