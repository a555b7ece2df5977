// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/map_object.h"

#include <vector>

namespace fanion::app {

/** A wildland fire north-west of Marseille as a column post would draw it: every kind of object, both phases. */
[[nodiscard]] std::vector<MapObject> demoFire();

/** Point objects spread over a square around a place, from one seed: means of all natures, echelons and labels. */
[[nodiscard]] std::vector<MapObject> scatteredSymbols(int count, double latitude, double longitude, double degrees,
                                                      unsigned seed);

} // namespace fanion::app
