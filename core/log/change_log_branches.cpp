// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/change_log.h"

#include <algorithm>

// The part of ChangeLog for logs that fork. What was one log up to the fork stays so; each way on is a log of its own.

namespace fanion {

void ChangeLog::expect(const Branch &branch) {
    const auto trunk = branch.log.trunk();
    auto &family = m_families[trunk];
    if (family.logs.empty()) {
        if (const auto log = m_names.find(trunk); log && length(*log) > 0) family.logs.push_back(*log);
    }
    family.branches.emplace(branch.log.branch, branch);
    const auto log = m_names.find(branch.log);
    const auto hasChanges = log && *log < m_logs.size() && m_logs[*log].length() >= branch.first;
    if (hasChanges && !std::ranges::contains(family.logs, *log)) family.logs.push_back(*log);
}

std::vector<Branch> ChangeLog::branches() const {
    std::vector<Branch> all;
    for (const auto &[trunk, family] : m_families) {
        for (const auto &[hash, branch] : family.branches)
            all.push_back(branch);
    }
    return all;
}

std::optional<Dot> ChangeLog::find(const LogId &log, std::uint32_t sequence, const ChangeHash &hash,
                                   bool *isUnreadable) const {
    const auto isHeldIn = [&](LogIndex index) {
        if (sequence < first(index) || sequence > length(index)) return false;
        const auto held = hashOf({index, sequence});
        if (!held && isUnreadable) *isUnreadable = true;
        return held == hash;
    };
    if (!hasBranches() || !m_families.contains(log.trunk())) {
        const auto index = m_names.find(log.trunk());
        return index && isHeldIn(*index) ? std::optional(Dot{*index, sequence}) : std::nullopt;
    }
    const auto &logs = m_families.at(log.trunk()).logs;
    const auto found = std::ranges::find_if(logs, isHeldIn);
    return found == logs.end() ? std::nullopt : std::optional(Dot{*found, sequence});
}

ChangeLog::Way ChangeLog::wayOf(const LogId &trunk, std::uint32_t sequence, const ChangeHash &previous,
                                const ChangeHash &hash) {
    using Kind = Way::Kind;
    bool isUnreadable = false;
    if (const auto held = find(trunk, sequence, hash, &isUnreadable)) return {Kind::Held, held->log};
    const auto root = m_names.intern(trunk);
    const auto before =
        sequence == 1 ? std::optional(Dot{root, 0}) : find(trunk, sequence - 1, previous, &isUnreadable);
    if (isUnreadable) return {Kind::Unreadable};
    if (!before) return {Kind::Missing};
    const auto family = m_families.find(trunk);
    if (family != m_families.end()) {
        const auto &branches = family->second.branches;
        const auto branch = branches.find(hash);
        if (branch != branches.end() && branch->second.first == sequence)
            return {Kind::Next, begin(branch->second, before->log)};
        const auto forksHere = std::ranges::any_of(branches, [&](const auto &entry) {
            return entry.second.first == sequence && entry.second.before == previous;
        });
        if (forksHere) return {Kind::Fork, before->log};
    }
    return {length(before->log) >= sequence ? Kind::Fork : Kind::Next, before->log};
}

LogIndex ChangeLog::begin(const Branch &branch, LogIndex parent) {
    const auto index = m_names.intern(branch.log);
    if (index >= m_logs.size()) m_logs.resize(index + 1);
    if (m_logs[index].start == branch.first && m_logs[index].base + 1 == branch.first && branch.first > 1)
        return index; // begun before, without getting a change
    if (branch.first > 1) {
        auto begun = m_logs[parent];
        begun.baseHash = hashOfHead(parent);
        begun.base = branch.first - 1;
        begun.hashes.clear();
        begun.start = branch.first;
        begun.parent = parent;
        begun.typedBefore = begun.typed.total();
        m_logs[index] = std::move(begun);
        m_history.start(index, branch.first);
    }
    return index;
}

bool ChangeLog::isClosed(LogIndex log, const VersionVector &seen) const {
    const auto &name = m_names.name(log);
    if (!isForked(name.trunk())) return false;
    const auto isAncestor = [this](LogIndex ancestor, LogIndex of) {
        while (of != ancestor && m_logs[of].start > 1)
            of = m_logs[of].parent;
        return of == ancestor;
    };
    return std::ranges::any_of(m_families.at(name.trunk()).logs, [&](LogIndex other) {
        return seen.at(other) >= first(other) && !isAncestor(other, log);
    });
}

LogIndex ChangeLog::holderOf(LogIndex log, std::uint32_t character, const VersionVector &seen) const {
    if (!isForked(m_names.name(log).trunk())) return log;
    while (log < m_logs.size() && m_logs[log].start > 1 && character < m_logs[log].typedBefore)
        log = m_logs[log].parent;
    const auto &logs = m_families.at(m_names.name(log).trunk()).logs;
    while (character >= typedBy(log).total()) {
        const auto next = std::ranges::find_if(logs, [&](LogIndex branch) {
            if (branch == log || seen.at(branch) < first(branch)) return false;
            const auto follows = first(branch) > 1 ? m_logs[branch].parent : *m_names.find(m_names.name(log).trunk());
            return follows == log;
        });
        if (next == logs.end()) break;
        log = *next;
    }
    return log;
}

} // namespace fanion
