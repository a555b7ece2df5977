// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace fanion::app {

/** The grids that can lie over the map. */
enum class GridKind : std::uint8_t {
    None,
    Dfci,       ///< squares of 100, 20 and 2 km, and the sub-zones
    Utm,        ///< zones, and the MGRS squares of 100, 10, 1 and 0.1 km
    Lambert93,  ///< kilometres of Lambert-93
    Geographic, ///< degrees, minutes and seconds of WGS84
};

/** "none", "dfci", "utm", "lambert93", "geographic"; anything else is none. */
[[nodiscard]] inline GridKind gridKind(const QString &key) {
    if (key == QLatin1String("dfci")) return GridKind::Dfci;
    if (key == QLatin1String("utm")) return GridKind::Utm;
    if (key == QLatin1String("lambert93")) return GridKind::Lambert93;
    if (key == QLatin1String("geographic")) return GridKind::Geographic;
    return GridKind::None;
}

} // namespace fanion::app
