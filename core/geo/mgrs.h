// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/position.h"

#include <optional>
#include <string>
#include <string_view>

namespace fanion {

/** A decoded square of the Military Grid Reference System. */
struct MgrsSquare {
    Position centre;
    /** Its side in metres, 10 km to one metre. */
    double size = 0;
};

/**
 * The MGRS (UTMREF) reference of the square a place is in, "31U DQ 48251 11932", with 0 to 5 digits a side (100 km to
 * one metre); empty beyond 80° S and 84° N. Digits are cut, not rounded, as the system wants it. Through GeographicLib;
 * pure and thread-safe.
 */
[[nodiscard]] std::optional<std::string> encodeMgrs(Position position, int digits = 5);

/**
 * Reads a reference of either case, with spaces or hyphens anywhere or "MGRS" before it; empty when it is not one. A
 * square of 100 km ("31TFJ") is refused: words of people look like that.
 */
[[nodiscard]] std::optional<MgrsSquare> decodeMgrs(std::string_view text);

} // namespace fanion
