// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/plane_point.h"
#include "core/geo/position.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace fanion {

/** How fine a DFCI code is; the value is the number of characters. */
enum class DfciLevel : std::uint8_t {
    Square100Km = 2, ///< "FE"
    Square20Km = 4,  ///< "FE06"
    Square2Km = 6,   ///< "FE06H1", the unit spoken on the radio
    SubZone = 8,     ///< "FE06H1.2", 1 NW, 2 NE, 3 SE, 4 SW, 5 the central kilometre
};

/** A decoded square of the grid. */
struct DfciSquare {
    DfciLevel level = DfciLevel::Square2Km;
    /** South-west corner on Lambert II étendu, and the side, in metres. For a sub-zone: those of its 2 km square. */
    PlanePoint origin;
    double size = 0;
    /** 1 to 5 for a sub-zone, else 0. */
    int subZone = 0;
    /** The centre of the square, or the middle of the sub-zone (which encodes back to the same code). */
    Position centre;
    /** South-west, south-east, north-east, north-west of the square. */
    std::array<Position, 4> corners;
};

/**
 * The DFCI code (carroyage DFCI) of a place, e.g. "KD40D7.5"; empty outside the grid (mainland France and Corsica and a
 * margin). Algorithm: doctrine reference 5.4; near the edge of a cell two tools may differ by their datum shift.
 * Pure, thread-safe, under a microsecond.
 */
[[nodiscard]] std::optional<std::string> encodeDfci(Position position, DfciLevel level = DfciLevel::SubZone);
/** The same from Lambert II étendu metres. The lower and left edges belong to a square. */
[[nodiscard]] std::optional<std::string> encodeDfci(PlanePoint lambert2Etendu, DfciLevel level = DfciLevel::SubZone);

/** Reads a code of 2, 4, 6 or 8 characters, of either case and with spaces or hyphens; empty when it is not one. */
[[nodiscard]] std::optional<DfciSquare> decodeDfci(std::string_view code);

/**
 * The outline of a square as a ring with `pointsPerEdge` points on each edge (at least 1), because the grid's straight
 * edges are slightly curved and turned on Web Mercator. A sub-zone gives the outline of its 2 km square.
 */
[[nodiscard]] Path dfciOutline(const DfciSquare &square, int pointsPerEdge);

} // namespace fanion
