// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/plane_point.h"
#include "core/geo/position.h"

#include <optional>

namespace fanion {

/**
 * WGS84 to Lambert-93 (EPSG:2154, the legal projection of mainland France), closed form with IGN's constants (NT/G 71).
 * RGF93 is taken as WGS84, as everyone does (under a metre). Pure and thread-safe; empty at the poles.
 */
[[nodiscard]] std::optional<PlanePoint> toLambert93(Position position);
/** Lambert-93 metres to WGS84; empty when the point has no place on Earth. */
[[nodiscard]] std::optional<Position> fromLambert93(PlanePoint point);

} // namespace fanion
