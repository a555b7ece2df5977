// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/plane_point.h"

#include <QString>

#include <vector>

namespace fanion::app {

/** A 2 km DFCI square is this wide on the screen when its five sub-zones are drawn. */
inline constexpr double kSubZonePixels = 380;

struct SubZoneLine {
    PlanePoint from;
    PlanePoint to;
};
struct SubZoneName {
    QString text; ///< "KD40D7.5"
    PlanePoint at;
};

/** The central kilometre and the four lines to it, of the 2 km square with this corner on Lambert II étendu. */
[[nodiscard]] std::vector<SubZoneLine> subZoneLines(PlanePoint corner);
/** The names of its five sub-zones and where they go. */
[[nodiscard]] std::vector<SubZoneName> subZoneNames(PlanePoint corner);

} // namespace fanion::app
