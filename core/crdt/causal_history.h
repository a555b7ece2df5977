// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crdt/dot.h"

#include <span>
#include <vector>

namespace fanion {

/**
 * The causal past of every change of every log. Kept as, for each pair of logs, the steps at which the one came to know
 * more of the other: far smaller than a version vector a change, and any of them can be had back.
 */
class CausalHistory {
public:
    struct Step {
        std::uint32_t from;  ///< own number from which on …
        std::uint32_t known; ///< … this much of the other log was known
    };
    struct Log {
        VersionVector latest;
        std::vector<std::vector<Step>> steps; ///< by other log, ascending
    };

    /** Everything, by log. */
    [[nodiscard]] const std::vector<Log> &logs() const { return m_logs; }
    /** Becomes as it was when logs() gave these. */
    void restore(std::vector<Log> logs) { m_logs = std::move(logs); }

    /** The past of the change that would come next in a log and has seen `parents` (known changes); itself included. */
    [[nodiscard]] VersionVector next(LogIndex log, std::span<const Dot> parents) const;
    /** The same into memory that is used again. */
    void next(LogIndex log, std::span<const Dot> parents, VersionVector &seen) const;
    /** The next change of a log without any will have this number. */
    void start(LogIndex log, std::uint32_t number);
    /** Appends the next change of a log; `seen` is what next() gave. */
    void append(LogIndex log, const VersionVector &seen);
    /** The past of the latest change of a log, itself included. */
    [[nodiscard]] const VersionVector &latest(LogIndex log) const;
    /** The past of any change, itself included. */
    [[nodiscard]] VersionVector past(Dot change) const;
    /** How much of `log` a change had seen (itself counts). */
    [[nodiscard]] std::uint32_t seenBy(Dot change, LogIndex log) const;
    [[nodiscard]] bool isInPast(Dot earlier, Dot later) const { return earlier.sequence <= seenBy(later, earlier.log); }

private:
    std::vector<Log> m_logs;
};

} // namespace fanion
