// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fanion::app {

/** "350 m", "1,25 km", "12,4 km". */
[[nodiscard]] QString lengthText(double metres);
/** "800 m²", "1,2 ha", "240 ha". */
[[nodiscard]] QString areaText(double squareMetres);
/** "45°", from 0 to 359. */
[[nodiscard]] QString bearingText(double degrees);

} // namespace fanion::app
