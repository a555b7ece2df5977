// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/lambert2_etendu.h"

#include "core/geo/lambert_conic.h"

#include <cmath>
#include <numbers>

namespace fanion {

namespace {

constexpr double kRadians = std::numbers::pi / 180;

struct Ellipsoid {
    double a;
    double b;
    [[nodiscard]] constexpr double eccentricity2() const { return 1 - (b * b) / (a * a); }
};
constexpr Ellipsoid kWgs84{6378137.0, 6356752.314245179};
constexpr Ellipsoid kClarke1880{6378249.2, 6356515.0};

struct Cartesian {
    double x, y, z;
};

// WGS84 minus NTF: subtract to go to NTF, add to come back.
constexpr Cartesian kShift{-168, -60, 320};

Cartesian toCartesian(const Ellipsoid &ellipsoid, GeodeticAngles angles) {
    const double sine = std::sin(angles.latitude);
    const double normal = ellipsoid.a / std::sqrt(1 - ellipsoid.eccentricity2() * sine * sine);
    const double across = normal * std::cos(angles.latitude);
    return {across * std::cos(angles.longitude), across * std::sin(angles.longitude),
            normal * (1 - ellipsoid.eccentricity2()) * sine};
}

/** Bowring's formula: exact to well under a micrometre near the ground. */
GeodeticAngles toGeodetic(const Ellipsoid &ellipsoid, Cartesian point) {
    const double across = std::hypot(point.x, point.y);
    const double theta = std::atan2(point.z * ellipsoid.a, across * ellipsoid.b);
    const double sine = std::sin(theta);
    const double cosine = std::cos(theta);
    const double second = (ellipsoid.a * ellipsoid.a - ellipsoid.b * ellipsoid.b) / ellipsoid.b;
    const double latitude = std::atan2(point.z + second * sine * sine * sine,
                                       across - ellipsoid.eccentricity2() * ellipsoid.a * cosine * cosine * cosine);
    return {latitude, std::atan2(point.y, point.x)};
}

const LambertConic &projection() {
    static const LambertConic lambert{.exponent = 0.7289686274,
                                      .constant = 11745793.39,
                                      .eccentricity = std::sqrt(kClarke1880.eccentricity2()),
                                      .centralMeridian = 0.04079234433198, // Paris, 2° 20′ 14.025″ E
                                      .pole = {600000.0, 8199695.768}};
    return lambert;
}

} // namespace

std::optional<PlanePoint> toLambert2Etendu(Position position) {
    if (!position.isValid() || std::abs(position.latitude()) >= 90) return std::nullopt;
    const Cartesian world = toCartesian(kWgs84, {position.latitude() * kRadians, position.longitude() * kRadians});
    const GeodeticAngles ntf = toGeodetic(kClarke1880, {world.x - kShift.x, world.y - kShift.y, world.z - kShift.z});
    return projection().project(ntf);
}

std::optional<Position> fromLambert2Etendu(PlanePoint point) {
    const auto ntf = projection().unproject(point);
    if (!ntf) return std::nullopt;
    const Cartesian local = toCartesian(kClarke1880, *ntf);
    const GeodeticAngles angles = toGeodetic(kWgs84, {local.x + kShift.x, local.y + kShift.y, local.z + kShift.z});
    return Position::fromDegrees(angles.latitude / kRadians, angles.longitude / kRadians);
}

} // namespace fanion
