// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

namespace fanion {

/** Removals (revocations and takings of the commander's role), as indexes, ascending. */
using Removals = std::vector<std::size_t>;

struct RemovalRule {
    /** Whether a removal is good when exactly those of the second argument take effect. More of them: never better. */
    std::function<bool(std::size_t, const Removals &)> isGood;
    /** Whether a removal could make another one no good. */
    std::function<bool(std::size_t by, std::size_t other)> strikes;
};

/**
 * Which removals take effect although some strike others (docs/convergence.md, "Strong removal"): one that is struck by
 * one that takes effect does not; those that strike each other in a circle all do. Depends on the set alone.
 */
[[nodiscard]] Removals standingRemovals(const Removals &all, const RemovalRule &rule);

} // namespace fanion
