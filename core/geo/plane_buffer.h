// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/plane_point.h"

#include <vector>

namespace fanion {

using PlanePath = std::vector<PlanePoint>;

/**
 * The outlines of all that lies within `distance` of the paths (a path of one point is that point, a ring repeats its
 * first), by Boost.Geometry; round corners have 72 vertices a turn. Each ring without its closing vertex, holes left
 * out. Empty without a point, or when the distance is not over 0.
 */
[[nodiscard]] std::vector<PlanePath> planeBuffer(const std::vector<PlanePath> &paths, double distance);

} // namespace fanion
