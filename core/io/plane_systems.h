// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/plane_point.h"

#include <optional>
#include <span>

namespace fanion {

/** A projection recognised by the size of its numbers, with the box its French territory fills. */
struct PlaneSystem {
    int epsg;
    PlanePoint low;
    PlanePoint high;
    [[nodiscard]] bool contains(PlanePoint p) const {
        return p.x > low.x && p.x < high.x && p.y > low.y && p.y < high.y;
    }
};

/** Lambert-93, the overseas UTM zones, Lambert II étendu and the nine conic zones: the likeliest first. */
[[nodiscard]] std::span<const PlaneSystem> planeSystems();
/** The one of that number, or null. */
[[nodiscard]] const PlaneSystem *planeSystem(int epsg);

struct SystemGuess {
    int epsg = 0;
    double share = 0;         ///< of the points that lie in its box
    bool isAmbiguous = false; ///< another system holds as many
};
/** The system whose box holds most of the points; share 0 when none holds any. */
[[nodiscard]] SystemGuess guessSystem(std::span<const PlanePoint> points);
/** The legal system of a single point, by size: Lambert-93 or one of the overseas zones, whose boxes are disjoint. */
[[nodiscard]] std::optional<int> legalSystemOf(PlanePoint point);

/** True in mainland France and Corsica, the overseas territories, and a margin round them (WGS84 degrees). */
[[nodiscard]] bool isNearFrance(double latitude, double longitude);

} // namespace fanion
