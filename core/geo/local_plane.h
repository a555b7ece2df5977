// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/plane_point.h"
#include "core/geo/position.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace fanion {

/**
 * Metres east and north of a place, by the plate carrée of its latitude on the sphere of mean radius: for shapes a
 * hand draws. Within 50 km of the origin lengths are right to about 1 %; a place there and back is the same place.
 */
class LocalPlane {
public:
    explicit LocalPlane(Position origin)
        : m_origin(origin),
          m_east(kMetresPerE7 * std::max(0.01, std::cos(origin.latitude() * std::numbers::pi / 180))) {}

    [[nodiscard]] PlanePoint toPlane(Position place) const {
        std::int64_t east = std::int64_t{place.longitudeE7} - m_origin.longitudeE7;
        if (east > kHalfTurnE7) east -= 2 * kHalfTurnE7; // across the date line the short way
        if (east < -kHalfTurnE7) east += 2 * kHalfTurnE7;
        const std::int64_t north = std::int64_t{place.latitudeE7} - m_origin.latitudeE7;
        return {static_cast<double>(east) * m_east, static_cast<double>(north) * kMetresPerE7};
    }
    /** Wrapped at the date line, kept between the poles. */
    [[nodiscard]] Position toPosition(PlanePoint point) const {
        std::int64_t east = m_origin.longitudeE7 + std::llround(point.x / m_east);
        if (east > kHalfTurnE7) east -= 2 * kHalfTurnE7;
        if (east < -kHalfTurnE7) east += 2 * kHalfTurnE7;
        const std::int64_t north = m_origin.latitudeE7 + std::llround(point.y / kMetresPerE7);
        return {static_cast<std::int32_t>(std::clamp(north, -kHalfTurnE7 / 2, kHalfTurnE7 / 2)),
                static_cast<std::int32_t>(std::clamp(east, -kHalfTurnE7, kHalfTurnE7))};
    }

private:
    static constexpr std::int64_t kHalfTurnE7 = 1'800'000'000;
    static constexpr double kMetresPerE7 = 6'371'008.8 * std::numbers::pi / 180 * 1e-7;

    Position m_origin;
    double m_east; ///< metres in 1e-7 degrees of longitude
};

} // namespace fanion
