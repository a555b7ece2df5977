// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/position.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace fanion {

/** How coordinates are written. A link to a map counts as decimal degrees. */
enum class CoordinateNotation : std::uint8_t { DecimalDegrees, DegreesMinutesSeconds, Dfci, Utm, Mgrs, Lambert93 };

struct ParsedCoordinates {
    Position position;
    CoordinateNotation notation = CoordinateNotation::DecimalDegrees;
    /** Radius in metres round `position` that the words leave open: that of a DFCI or MGRS square, else 0. */
    double uncertaintyMetres = 0;
    bool operator==(const ParsedCoordinates &) const = default;
};

/** "43.29510 N 5.37400 E": WGS84, five decimals (about a metre). */
[[nodiscard]] std::string formatDecimalDegrees(Position position);
/** "43°17′42.4″ N 5°22′26.4″ E": WGS84, tenths of a second (about three metres). */
[[nodiscard]] std::string formatDegreesMinutesSeconds(Position position);
/** "892391 6247035": whole metres east and north; empty where nobody uses Lambert-93 (far from mainland France). */
[[nodiscard]] std::optional<std::string> formatLambert93(Position position);
/**
 * A place in the notation asked for, as parseCoordinates reads it back: within half a unit of the last digit, or in the
 * same square for DFCI and MGRS. Empty where the notation has no name for the place.
 */
[[nodiscard]] std::optional<std::string> formatCoordinates(Position position, CoordinateNotation notation);

/**
 * Reads coordinates as people type or paste them; empty when they aren't, or not on Earth. Understood: decimal degrees
 * with dots or commas ("43.2951, 5.374", "43,2951 5,374"), degrees with minutes and seconds with or without marks,
 * hemispheres before or behind (N S E W, and O for ouest), "lat … lon …", DFCI codes of 4 characters and more, UTM with
 * its zone, MGRS of 10 km squares and finer, Lambert-93 metres (recognised by their size), geo: URIs and links to maps
 * (see map_link.h). Two bare numbers are latitude then longitude.
 */
[[nodiscard]] std::optional<ParsedCoordinates> parseCoordinates(std::string_view text);

/** One angle of the same notations in degrees, south and west negative: "48°51′24″ N", "-2,35", "2.35 O". */
[[nodiscard]] std::optional<double> parseAngle(std::string_view text);

} // namespace fanion
