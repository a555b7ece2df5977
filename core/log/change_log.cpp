// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/change_log.h"

#include "core/model/limits.h"

#include <algorithm>
#include <utility>

namespace fanion {

ChangeLog::Placement ChangeLog::place(const Change &change) const {
    const auto log = m_names.find(change.log);
    const auto held = log ? length(*log) : 0;
    if (change.sequence <= held) return {Fit::Forked};
    if (change.previous) {
        const auto previous = m_byHash.find(*change.previous);
        if (previous == m_byHash.end()) {
            if (change.sequence == held + 1) return {Fit::Forked};
            return {Fit::Missing, *change.previous};
        }
        if (!log || previous->second != Dot{*log, change.sequence - 1}) return {Fit::Broken};
    }
    for (const auto &hash : change.dependencies) {
        if (!m_byHash.contains(hash)) return {Fit::Missing, hash};
    }
    return {Fit::Ready};
}

std::vector<Dot> ChangeLog::parents(const Change &change) const {
    std::vector<Dot> dots;
    dots.reserve(change.dependencies.size());
    for (const auto &hash : change.dependencies)
        dots.push_back(m_byHash.at(hash));
    return dots;
}

void ChangeLog::append(const Change &change, const ChangeHash &hash, Bytes bytes, const VersionVector &seen) {
    const auto log = m_names.intern(change.log);
    const Dot dot{log, change.sequence};
    if (log >= m_heads.size()) m_heads.resize(log + 1);
    m_heads[log] = {change.sequence, hash};
    m_frontier[change.log] = m_heads[log];
    m_history.append(log, seen);
    m_byHash.emplace(hash, dot);
    m_records.push_back({dot, hash, std::move(bytes)});
}

std::vector<Dot> ChangeLog::unseenHeads(LogIndex log) const {
    std::vector<Dot> heads;
    const auto &seen = m_history.latest(log);
    for (LogIndex other = 0; other < m_heads.size(); ++other) {
        const Dot head{other, length(other)};
        if (other != log && head.sequence > 0 && !seen.covers(head)) heads.push_back(head);
    }
    const auto isCoveredByAnother = [&](Dot head) {
        return std::ranges::any_of(heads, [&](Dot by) { return by != head && m_history.isInPast(head, by); });
    };
    std::vector<Dot> maximal;
    std::ranges::copy_if(heads, std::back_inserter(maximal), [&](Dot head) { return !isCoveredByAnother(head); });
    if (maximal.size() > limits::kDependencies) maximal.resize(limits::kDependencies);
    return maximal;
}

} // namespace fanion
