// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/position.h"

#include <span>
#include <vector>

namespace fanion {

/** What something covers on the ground: a place (one vertex), a line, or the inside of a ring. */
struct Ground {
    Path path;
    bool isRing = false;
};

/**
 * The outlines of all that lies within `metres` of any of the grounds, each a ring without its closing vertex that
 * begins at its northernmost; holes are left out. Right to about 1 % within 50 km of the first vertex (LocalPlane).
 * Empty without a vertex, or when `metres` is not over 0. Pure and thread-safe.
 */
[[nodiscard]] std::vector<Path> surroundings(std::span<const Ground> grounds, double metres);

/** A ring of 72 vertices round a place, as a circle given by its centre and its edge is drawn. */
[[nodiscard]] Path circleRing(Position centre, double metres);

} // namespace fanion
