// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/plane_point.h"
#include "core/geo/position.h"

#include <optional>

namespace fanion {

/**
 * WGS84 to Lambert II étendu (EPSG:27572: NTF, Clarke 1880 IGN), the plane the DFCI grid is drawn on. The datum shift
 * is the published three-parameter one (−168, −60, +320 m), good to some metres against IGN's grid. Pure and
 * thread-safe; empty at the poles.
 */
[[nodiscard]] std::optional<PlanePoint> toLambert2Etendu(Position position);
/** Lambert II étendu metres to WGS84; empty when the point has no place on Earth. */
[[nodiscard]] std::optional<Position> fromLambert2Etendu(PlanePoint point);

} // namespace fanion
