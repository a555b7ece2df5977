// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/position.h"

#include <optional>
#include <utility>
#include <vector>

namespace fanion {

/** Cutting lines, putting them together, turning them round. All pure and thread-safe; see LocalPlane for lengths. */

/** The place of a line that is nearest to another. */
struct LinePlace {
    std::size_t leg = 0; ///< after this vertex
    Position at;
    double metres = 0; ///< from the other place
};

/** Empty for a path of fewer than two places; of a ring also on its closing leg. */
[[nodiscard]] std::optional<LinePlace> nearestOn(const Path &path, bool isRing, Position place);

/**
 * Cuts a line where it is nearest to a place; the cut is the end of the first part and the start of the second. Within
 * `vertexReachMetres` of a vertex (of an inner one) it is that vertex. Empty where a part would have no length.
 */
[[nodiscard]] std::optional<std::pair<Path, Path>> splitLine(const Path &line, Position place,
                                                             double vertexReachMetres);

/**
 * One line of two, by those of their ends that are nearest to each other. The first keeps its direction; the second is
 * turned round where it must be. Ends within `sameMetres` of each other become one vertex, the first line's.
 */
[[nodiscard]] Path joinedLines(const Path &first, const Path &second, double sameMetres);

/** Metres between those ends of two lines that are nearest to each other; infinite where one has no place. */
[[nodiscard]] double endsApartMetres(const Path &first, const Path &second);

} // namespace fanion
