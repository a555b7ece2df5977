// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/change_log.h"

#include "core/base/utf8.h"
#include "core/model/limits.h"

#include <algorithm>
#include <ranges>

namespace fanion {

namespace {

std::uint32_t charactersOf(const Change &change) {
    for (const auto &operation : std::views::reverse(change.operations)) {
        if (const auto *edit = std::get_if<op::TextEdit>(&operation.act)) {
            return edit->offset + static_cast<std::uint32_t>(codePointCount(edit->insert));
        }
    }
    return 0;
}

} // namespace

const LogId *ChangeLog::nameOf(const Change &change, std::uint32_t number) const {
    const auto log = m_names.find(change.log);
    const auto named = log ? namedBy(*log) : std::span<const LogIndex>();
    if (number == 0) return nullptr;
    if (number <= named.size()) return &m_names.name(named[number - 1]);
    const auto own = number - 1 - named.size();
    return own < change.logs.size() ? &change.logs[own] : nullptr;
}

ChangeLog::Placement ChangeLog::place(const Change &change) const {
    for (const auto &dependency : change.dependencies) {
        const auto *name = nameOf(change, dependency.log);
        if (!name || *name == change.log) return {Fit::Broken};
        bool isUnreadable = false;
        if (find(*name, dependency.sequence, dependency.hash, &isUnreadable)) continue;
        if (isUnreadable) return {Fit::Unreadable};
        const auto trunk = name->trunk();
        const auto log = m_names.find(trunk);
        const auto isElsewhere = log && length(*log) >= dependency.sequence;
        return {Fit::Missing, {trunk, dependency.sequence}, dependency.hash, isElsewhere};
    }
    return {Fit::Ready};
}

void ChangeLog::parents(const Change &change, std::vector<Dot> &dots) const {
    dots.clear();
    for (const auto &dependency : change.dependencies)
        dots.push_back(*find(*nameOf(change, dependency.log), dependency.sequence, dependency.hash));
    if (!change.log.isBranch()) return;
    const auto &log = m_logs[*m_names.find(change.log)];
    if (change.sequence == log.start && log.start > 1) dots.push_back({log.parent, log.start - 1});
}

void ChangeLog::append(const Change &change, LogIndex index, const ChangeHash &hash, const VersionVector &seen) {
    if (index >= m_logs.size()) m_logs.resize(index + 1);
    const Dot dot{index, change.sequence};
    if (hasBranches()) {
        const auto family = m_families.find(m_names.name(index).trunk());
        if (family != m_families.end() && !std::ranges::contains(family->second.logs, index))
            family->second.logs.push_back(index);
    }
    for (const auto &name : change.logs) {
        const auto other = m_names.intern(name); // may be a log of which nothing is here
        m_logs[index].named.push_back(other);
    }
    auto &log = m_logs[index];
    log.hashes.push_back(hash);
    log.time = change.time;
    log.typed.add(change.sequence, charactersOf(change));
    m_history.append(index, seen);
    if (m_tips.size() != 1 || m_tips.front().log != index) {
        std::erase_if(m_tips, [&](Dot tip) { return seen.covers(tip); });
        m_tips.push_back(dot);
    } else {
        m_tips.front() = dot;
    }
    ++m_size;
    if (m_moved.empty() || m_moved.back() != index) m_moved.push_back(index);
}

std::vector<Dot> ChangeLog::unseenHeads(LogIndex log) const {
    std::vector<Dot> heads;
    for (const auto tip : m_tips) {
        if (tip.log != log && heads.size() < limits::kDependencies) heads.push_back(tip);
    }
    return heads;
}

std::optional<ChangeHash> ChangeLog::hashOf(Dot change) const {
    if (change.sequence == 0) return ChangeHash{};
    const auto &log = m_logs[change.log];
    if (change.sequence > log.base) return log.hashes[change.sequence - log.base - 1];
    if (change.sequence == log.base) return log.baseHash;
    return m_past ? m_past(m_names.name(change.log), change.sequence) : std::nullopt;
}

std::span<const LogIndex> ChangeLog::namedBy(LogIndex log) const {
    return log < m_logs.size() ? std::span<const LogIndex>(m_logs[log].named) : std::span<const LogIndex>();
}

const CharClock &ChangeLog::typedBy(LogIndex log) const {
    static const CharClock kNothing;
    return log < m_logs.size() ? m_logs[log].typed : kNothing;
}

const Frontier &ChangeLog::frontier() const {
    for (const auto log : m_moved)
        m_frontier[m_names.name(log)] = {length(log), hashOfHead(log)};
    m_moved.clear();
    return m_frontier;
}

} // namespace fanion
