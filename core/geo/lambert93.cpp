// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/lambert93.h"

#include "core/geo/lambert_conic.h"

#include <cmath>
#include <numbers>

namespace fanion {

namespace {

constexpr double kRadians = std::numbers::pi / 180;

// GRS80; standard parallels 44° and 49°, origin 46.5° N 3° E at (700000, 6600000).
constexpr LambertConic kLambert93{.exponent = 0.72560776505326738,
                                  .constant = 11754255.426096042,
                                  .eccentricity = 0.081819191042815792,
                                  .centralMeridian = 3 * kRadians,
                                  .pole = {700000.0, 12655612.049876068}};

} // namespace

std::optional<PlanePoint> toLambert93(Position position) {
    if (!position.isValid() || std::abs(position.latitude()) >= 90) return std::nullopt;
    return kLambert93.project({position.latitude() * kRadians, position.longitude() * kRadians});
}

std::optional<Position> fromLambert93(PlanePoint point) {
    const auto angles = kLambert93.unproject(point);
    if (!angles) return std::nullopt;
    const double longitude = angles->longitude / kRadians;
    if (std::abs(longitude) > 180) return std::nullopt;
    return Position::fromDegrees(angles->latitude / kRadians, longitude);
}

} // namespace fanion
