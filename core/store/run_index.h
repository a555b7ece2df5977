// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/log/branch.h"
#include "core/log/frontier.h"

#include <cstdint>
#include <map>
#include <span>
#include <vector>

namespace fanion {

/** Which runs and blocks are durable and where they stand in the file; 16 bytes a row and 16 a run. */
class RunIndex {
public:
    struct Row {
        std::int64_t position = 0;
        std::uint32_t changes = 0;
        bool isBlock = false;
    };

    /** Takes the row at a position behind all others; Corrupt when it doesn't follow its logs' last ones. */
    [[nodiscard]] Result<void> add(std::int64_t position, std::span<const ChangeSpan> spans, bool isBlock = false);
    [[nodiscard]] Result<void> add(const ChangeRun &run);

    /** From here on what is filed as a log that forks goes by its branches; what was added before too. */
    void file(const Fork &fork);
    /** All of them, in order. */
    [[nodiscard]] const std::vector<Fork> &forks() const { return m_forks; }

    /** Whether add() would take all of these, one after another: Corrupt if not. */
    [[nodiscard]] Result<void> check(std::span<const ChangeRun> runs) const;

    [[nodiscard]] const Frontier &frontier() const { return m_frontier; }
    /** By position. */
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] std::int64_t lastPosition() const { return m_rows.empty() ? 0 : m_rows.back().position; }
    /** Changes in all of them. */
    [[nodiscard]] std::size_t changes() const { return m_changes; }
    /** Positions of what a post with \p theirs lacks, ascending (so in causal order), at most \p limit of them. */
    [[nodiscard]] std::vector<std::int64_t> missing(const Frontier &theirs, std::size_t limit) const;
    /** Whether everything up to these heads is here (the hashes are compared where they are known: at heads). */
    [[nodiscard]] bool holds(const Frontier &theirs) const;
    /** Where a log's change stands; 0: nowhere. */
    [[nodiscard]] std::int64_t positionOf(const LogId &log, std::uint32_t sequence) const;

private:
    struct Run {
        std::uint32_t last;
        std::int64_t position;
    };
    [[nodiscard]] std::uint32_t held(const LogId &log) const;
    std::vector<Fork> m_forks;
    std::map<LogId, std::uint32_t> m_firsts; ///< of branches: the number of the first change
    Frontier m_frontier;
    std::vector<Row> m_rows;
    std::map<LogId, std::vector<Run>> m_runs; ///< ascending
    std::size_t m_changes = 0;
};

} // namespace fanion
