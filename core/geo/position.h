// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <compare>
#include <cstdint>
#include <vector>

namespace fanion {

/** A place on WGS84, in 1e-7 degrees (about 1 cm), so that every post computes with the same integers. */
struct Position {
    std::int32_t latitudeE7 = 0;
    std::int32_t longitudeE7 = 0;
    auto operator<=>(const Position &) const = default;

    [[nodiscard]] double latitude() const { return latitudeE7 * 1e-7; }
    [[nodiscard]] double longitude() const { return longitudeE7 * 1e-7; }
    /** True for latitudes within ±90 and longitudes within ±180 degrees. */
    [[nodiscard]] bool isValid() const {
        return latitudeE7 >= -900'000'000 && latitudeE7 <= 900'000'000 && longitudeE7 >= -1'800'000'000 &&
               longitudeE7 <= 1'800'000'000;
    }
    /** Rounds; the caller has checked the range (|lat| ≤ 90, |lon| ≤ 180). */
    [[nodiscard]] static Position fromDegrees(double latitude, double longitude) {
        return {static_cast<std::int32_t>(std::lround(latitude * 1e7)),
                static_cast<std::int32_t>(std::lround(longitude * 1e7))};
    }
};

/** A line or, when it stands for an area, a ring whose last point is not repeated. */
using Path = std::vector<Position>;

} // namespace fanion
