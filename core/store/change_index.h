// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/log/frontier.h"
#include "core/replica/replica.h"

#include <cstdint>
#include <map>
#include <vector>

namespace fanion {

/** Which changes are durable and where they stand in the table; 8 bytes a change. */
class ChangeIndex {
public:
    /** Takes the change that stands at position size() + 1; Corrupt when it doesn't follow its log's last one. */
    [[nodiscard]] Result<void> add(const LogId &log, std::uint64_t sequence, const ChangeHash &hash);

    [[nodiscard]] const Frontier &frontier() const { return m_frontier; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    /** Positions of what a post with \p theirs lacks, ascending (so in causal order), at most \p limit of them. */
    [[nodiscard]] std::vector<std::int64_t> missing(const Frontier &theirs, std::size_t limit) const;

private:
    Frontier m_frontier;
    std::map<LogId, std::vector<std::int64_t>> m_positions; ///< by sequence - 1
    std::size_t m_size = 0;
};

} // namespace fanion
