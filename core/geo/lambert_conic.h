// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/plane_point.h"

#include <optional>

namespace fanion {

/** Latitude and longitude in radians, on whatever ellipsoid and from whatever meridian the context says. */
struct GeodeticAngles {
    double latitude = 0;
    double longitude = 0;
};

/**
 * The Lambert conformal conic projection on an ellipsoid, in the form IGN publishes it (note NT/G 71): exponent n,
 * constant C in metres, first eccentricity e, central meridian in radians, and the pole's plane coordinates.
 */
struct LambertConic {
    double exponent;
    double constant;
    double eccentricity;
    double centralMeridian;
    PlanePoint pole;

    /** Undefined (infinite) at the poles. */
    [[nodiscard]] PlanePoint project(GeodeticAngles angles) const;
    /** Empty where the inverse has no finite answer. */
    [[nodiscard]] std::optional<GeodeticAngles> unproject(PlanePoint point) const;
};

} // namespace fanion
