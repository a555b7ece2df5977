// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/lambert_conic.h"

#include <cmath>
#include <numbers>

namespace fanion {

PlanePoint LambertConic::project(GeodeticAngles angles) const {
    const double sine = eccentricity * std::sin(angles.latitude);
    // The isometric latitude, ln tan(π/4 + φ/2) with the ellipsoid's correction, in its numerically tame form.
    const double isometric = std::asinh(std::tan(angles.latitude)) - eccentricity * std::atanh(sine);
    const double radius = constant * std::exp(-exponent * isometric);
    const double angle = exponent * (angles.longitude - centralMeridian);
    return {pole.x + radius * std::sin(angle), pole.y - radius * std::cos(angle)};
}

std::optional<GeodeticAngles> LambertConic::unproject(PlanePoint point) const {
    const double dx = point.x - pole.x;
    const double dy = pole.y - point.y;
    const double radius = std::hypot(dx, dy);
    if (!(radius > 0) || !std::isfinite(radius)) return std::nullopt;
    const double isometric = -std::log(radius / constant) / exponent;
    double latitude = std::atan(std::sinh(isometric));
    // Contracts by e² ≈ 0.007 a step: 8 steps are far below a micrometre.
    for (int step = 0; step < 8; ++step) {
        const double sine = eccentricity * std::sin(latitude);
        latitude = std::atan(std::sinh(isometric + eccentricity * std::atanh(sine)));
    }
    const double longitude = centralMeridian + std::atan2(dx, dy) / exponent;
    if (!std::isfinite(latitude) || std::abs(longitude) > 2 * std::numbers::pi) return std::nullopt;
    return GeodeticAngles{latitude, longitude};
}

} // namespace fanion
