// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/plane_point.h"
#include "core/geo/position.h"

#include <QString>

namespace fanion::app {

/** What the squares and lines of the grids are called on the map. */

/** The DFCI code of the square of `step` metres (100,000, 20,000, 2,000) around a point of Lambert II étendu. */
[[nodiscard]] QString dfciSquareName(PlanePoint middle, double step);
/** The MGRS square of `step` metres (100,000 down to 100) around a place: "31T FJ", then "FJ 2143". */
[[nodiscard]] QString mgrsSquareName(Position middle, double step);
/** A line of Lambert-93: "E 892" or "N 6247,5", in kilometres. */
[[nodiscard]] QString lambertLineName(double metres, bool isEasting, double step);
/** A meridian or parallel: "5°20′ E", with seconds when the step (in degrees) has some. */
[[nodiscard]] QString geographicLineName(double degrees, bool isMeridian, double step);

} // namespace fanion::app
