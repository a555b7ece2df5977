// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/position.h"

#include <cstdint>
#include <expected>
#include <vector>

namespace fanion {

/** Why a ring was not split. */
enum class RingSplitProblem : std::uint8_t {
    NotAcross,     ///< the line doesn't go from one side of the ring to another
    CrossesItself, ///< the line, or the ring, crosses itself: what is inside can't be said
    TooManyParts,  ///< more than kMostRingParts
};

inline constexpr std::size_t kMostRingParts = 12;

/**
 * Cuts a ring wherever a line goes through it: two parts or more, the largest first, that share the cut exactly. What
 * of the line lies outside, or ends inside, cuts nothing. In the plane of its first place (LocalPlane). Pure and
 * thread-safe.
 */
[[nodiscard]] std::expected<std::vector<Path>, RingSplitProblem> splitRing(const Path &ring, const Path &line);

} // namespace fanion
