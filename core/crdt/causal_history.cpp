// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/causal_history.h"

#include <algorithm>

namespace fanion {

void CausalHistory::learn(Log &log, std::uint32_t from, Dot seen) {
    if (log.latest.covers(seen)) return;
    log.latest.raise(seen);
    if (seen.log >= log.steps.size()) log.steps.resize(seen.log + 1);
    auto &steps = log.steps[seen.log];
    if (!steps.empty() && steps.back().from == from) {
        steps.back().known = seen.sequence;
    } else {
        steps.push_back({from, seen.sequence});
    }
}

void CausalHistory::append(LogIndex index, std::span<const Dot> parents) {
    if (index >= m_logs.size()) m_logs.resize(index + 1);
    const Dot own{index, m_logs[index].latest.at(index) + 1};
    for (const auto &parent : parents) {
        if (m_logs[index].latest.covers(parent)) continue;
        const auto known = std::max(m_logs[parent.log].steps.size(), m_logs[parent.log].latest.size());
        for (LogIndex other = 0; other < known; ++other) {
            const auto seen = seenBy(parent, other);
            if (seen > 0 && other != index) learn(m_logs[index], own.sequence, {other, seen});
        }
    }
    m_logs[index].latest.raise(own);
}

const VersionVector &CausalHistory::latest(LogIndex log) const {
    static const VersionVector kNothing;
    return log < m_logs.size() ? m_logs[log].latest : kNothing;
}

VersionVector CausalHistory::past(Dot change) const {
    VersionVector past;
    for (LogIndex other = 0; other < m_logs.size(); ++other) {
        if (const auto seen = seenBy(change, other); seen > 0) past.raise({other, seen});
    }
    return past;
}

std::uint32_t CausalHistory::seenBy(Dot change, LogIndex other) const {
    if (change.log == other) return change.sequence;
    if (change.log >= m_logs.size()) return 0;
    const auto &log = m_logs[change.log];
    if (change.sequence == log.latest.at(change.log)) return log.latest.at(other);
    if (other >= log.steps.size()) return 0;
    const auto &steps = log.steps[other];
    const auto after = std::ranges::upper_bound(steps, change.sequence, {}, &Step::from);
    return after == steps.begin() ? 0 : std::prev(after)->known;
}

} // namespace fanion
