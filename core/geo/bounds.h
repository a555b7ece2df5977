// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/position.h"

#include <algorithm>
#include <cstdint>

namespace fanion {

/**
 * A box of latitudes and longitudes, edges included; empty until the first position is added. It never crosses the
 * date line: a set of places on both sides of it gives a box round the world.
 */
struct Bounds {
    Position southWest{900'000'000, 1'800'000'000};
    Position northEast{-900'000'000, -1'800'000'000};
    bool operator==(const Bounds &) const = default;

    [[nodiscard]] bool isEmpty() const {
        return southWest.latitudeE7 > northEast.latitudeE7 || southWest.longitudeE7 > northEast.longitudeE7;
    }
    [[nodiscard]] bool contains(Position p) const {
        return p.latitudeE7 >= southWest.latitudeE7 && p.latitudeE7 <= northEast.latitudeE7 &&
               p.longitudeE7 >= southWest.longitudeE7 && p.longitudeE7 <= northEast.longitudeE7;
    }
    [[nodiscard]] bool intersects(const Bounds &other) const {
        return !isEmpty() && !other.isEmpty() && other.southWest.latitudeE7 <= northEast.latitudeE7 &&
               other.northEast.latitudeE7 >= southWest.latitudeE7 &&
               other.southWest.longitudeE7 <= northEast.longitudeE7 &&
               other.northEast.longitudeE7 >= southWest.longitudeE7;
    }
    void extend(Position p) {
        southWest = {std::min(southWest.latitudeE7, p.latitudeE7), std::min(southWest.longitudeE7, p.longitudeE7)};
        northEast = {std::max(northEast.latitudeE7, p.latitudeE7), std::max(northEast.longitudeE7, p.longitudeE7)};
    }
    void extend(const Path &path) {
        for (const Position p : path)
            extend(p);
    }
    void extend(const Bounds &other) {
        if (other.isEmpty()) return;
        extend(other.southWest);
        extend(other.northEast);
    }
    /** The middle in degrees; meaningless for an empty box. */
    [[nodiscard]] Position centre() const {
        const auto middle = [](std::int64_t a, std::int64_t b) { return static_cast<std::int32_t>((a + b) / 2); };
        return {middle(southWest.latitudeE7, northEast.latitudeE7),
                middle(southWest.longitudeE7, northEast.longitudeE7)};
    }
};

} // namespace fanion
