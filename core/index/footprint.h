// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/bounds.h"
#include "core/model/entity.h"

#include <cstdint>
#include <vector>

namespace fanion {

/**
 * Boxes that hold a place or a line, none of them across the 180th meridian. What touches that meridian has a box on
 * either side of it; each step of a line goes the shorter way round.
 */
using Footprint = std::vector<Bounds>;

/** Of an object's position and of its path; empty where it has neither. */
[[nodiscard]] Footprint footprintOf(const Entity &entity);
/** Adds a box given in 1e-7 degrees, \p west anywhere, \p east not below it; from 360 degrees on it goes round the
 * world. */
void addBox(Footprint &footprint, std::int32_t south, std::int32_t north, std::int64_t west, std::int64_t east);
/** Boxes that hold every place within \p metres, and some more. */
[[nodiscard]] Footprint discAround(Position place, double metres);
/**
 * Metres from a place to the nearest box: to the point of it that is nearest in latitude and in longitude, the shorter
 * way round. 0 inside; infinite for no box.
 */
[[nodiscard]] double distanceMetres(Position place, const Footprint &footprint);

} // namespace fanion
