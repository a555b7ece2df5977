// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/position.h"

namespace fanion {

/** Geodesics on the WGS84 ellipsoid (Karney 2013, PROJ's geodesic.h); all pure and thread-safe. */

/** Metres along the shortest line between two places. */
[[nodiscard]] double distanceMetres(Position from, Position to);
/** Degrees clockwise from true north, in [0, 360), at `from`; 0 when the places are the same. */
[[nodiscard]] double bearingDegrees(Position from, Position to);
/** Where one arrives after `metres` (negative: backwards) in a direction. */
[[nodiscard]] Position destination(Position from, double bearingDegrees, double metres);
/** Metres along an open line; 0 for fewer than two points. */
[[nodiscard]] double lengthMetres(const Path &line);
/** Metres round a ring (the closing edge included). */
[[nodiscard]] double perimeterMetres(const Path &ring);
/** Square metres inside a ring that doesn't cross itself, whichever way it turns; 0 for fewer than three points. */
[[nodiscard]] double areaSquareMetres(const Path &ring);

} // namespace fanion
