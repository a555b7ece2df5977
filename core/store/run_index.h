// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/log/change_run.h"
#include "core/log/frontier.h"

#include <cstdint>
#include <map>
#include <span>
#include <vector>

namespace fanion {

/** Which runs are durable and where they stand in the table; 16 bytes a run. */
class RunIndex {
public:
    /** Takes the run that stands at position size() + 1; Corrupt when it doesn't follow its log's last one. */
    [[nodiscard]] Result<void> add(const LogId &log, std::uint32_t first, std::uint32_t last, const ChangeHash &hash);

    /** Whether add() would take all of these, one after another: Corrupt if not. */
    [[nodiscard]] Result<void> check(std::span<const ChangeRun> runs) const;

    [[nodiscard]] const Frontier &frontier() const { return m_frontier; }
    /** Runs. */
    [[nodiscard]] std::size_t size() const { return m_size; }
    /** Changes in all of them. */
    [[nodiscard]] std::size_t changes() const { return m_changes; }
    /** Positions of what a post with \p theirs lacks, ascending (so in causal order), at most \p limit of them. */
    [[nodiscard]] std::vector<std::int64_t> missing(const Frontier &theirs, std::size_t limit) const;

private:
    struct Run {
        std::uint32_t last;
        std::int64_t position;
    };
    [[nodiscard]] std::uint32_t held(const LogId &log) const;
    Frontier m_frontier;
    std::map<LogId, std::vector<Run>> m_runs; ///< ascending
    std::size_t m_size = 0;
    std::size_t m_changes = 0;
};

} // namespace fanion
