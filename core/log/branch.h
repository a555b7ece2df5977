// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/change_run.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace fanion {

/**
 * One way on from where a log forks: a post has signed two different changes onto the same one (docs/convergence.md,
 * "Forked logs"). Its changes keep their numbers.
 */
struct Branch {
    LogId log;               ///< LogId::branch is the hash of its first change
    std::uint32_t first = 0; ///< number of its first change
    ChangeHash before;       ///< the change it follows; null when `first` is 1
    bool operator==(const Branch &) const = default;
};

/** A branch that has become known. */
struct Fork {
    Branch branch;
    /** What was known as this log is the branch from `branch.first` on; nothing: the branch is new here. */
    std::optional<LogId> cut = {};
};

/** The same changes, named as after these forks: a part a log. */
[[nodiscard]] std::vector<ChangeSpan> renamed(const ChangeSpan &span, std::span<const Fork> forks);
/** Of a run that goes on over a fork: the whole run once for each part, as with a run that came in parts. */
[[nodiscard]] std::vector<ChangeRun> renamed(const ChangeRun &run, std::span<const Fork> forks);

} // namespace fanion
