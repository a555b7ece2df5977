// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/causal_history.h"

#include <algorithm>

namespace fanion {

VersionVector CausalHistory::next(LogIndex log, std::span<const Dot> parents) const {
    VersionVector seen;
    next(log, parents, seen);
    return seen;
}

void CausalHistory::next(LogIndex log, std::span<const Dot> parents, VersionVector &seen) const {
    seen = latest(log);
    for (const auto &parent : parents) {
        if (seen.covers(parent)) continue;
        const auto known = latest(parent.log).size();
        for (LogIndex other = 0; other < known; ++other)
            seen.raise({other, seenBy(parent, other)});
    }
    seen.raise({log, latest(log).at(log) + 1});
}

void CausalHistory::start(LogIndex log, std::uint32_t number) {
    if (log >= m_logs.size()) m_logs.resize(log + 1);
    m_logs[log].latest.raise({log, number - 1});
}

void CausalHistory::append(LogIndex index, const VersionVector &seen) {
    if (index >= m_logs.size()) m_logs.resize(index + 1);
    auto &log = m_logs[index];
    const auto from = seen.at(index);
    for (LogIndex other = 0; other < seen.size(); ++other) {
        if (other == index || seen.at(other) == log.latest.at(other)) continue;
        if (other >= log.steps.size()) log.steps.resize(other + 1);
        log.steps[other].push_back({from, seen.at(other)});
    }
    log.latest = seen;
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
    if (change.sequence >= log.latest.at(change.log)) return log.latest.at(other);
    if (other >= log.steps.size()) return 0;
    const auto &steps = log.steps[other];
    const auto after = std::ranges::upper_bound(steps, change.sequence, {}, &Step::from);
    return after == steps.begin() ? 0 : std::prev(after)->known;
}

} // namespace fanion
