// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/position.h"

namespace fanion {

/**
 * Making a line, or the ring of an area, plainer or rounder. All pure and thread-safe; tolerances are metres on the
 * ground, and 0 or less changes nothing. Paths are a hand's size (LocalPlane): up to some 50 km.
 */

/**
 * Leaves out vertices so that none of them is further than the tolerance from what remains (Douglas and Peucker 1973).
 * What remains are vertices of the path, the ends of a line among them; of a ring at least three. A path that doesn't
 * cross itself doesn't do so afterwards: the tolerance is halved until that holds.
 */
[[nodiscard]] Path simplified(const Path &path, bool isRing, double toleranceMetres);

/**
 * Rounds a path: a centripetal Catmull-Rom curve (Yuksel, Schaefer and Keyser 2011) through all its vertices, which
 * stay where they are, with as many vertices between them as the tolerance needs. Where the path turns by more than
 * `cornerDegrees` it keeps its corner (180: nowhere).
 */
[[nodiscard]] Path smoothed(const Path &path, bool isRing, double toleranceMetres, double cornerDegrees = 180);

/**
 * A clean line of one drawn by hand: tremble within the tolerance is averaged out, needless vertices go, bends are
 * rounded and sharp corners stay. The ends of a line stay where they are, unless they nearly meet (three tolerances):
 * then it is closed.
 */
[[nodiscard]] Path cleaned(const Path &path, bool isRing, double toleranceMetres);

} // namespace fanion
