// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/log_names.h"

#include <tuple>

namespace fanion {

LogIndex LogNames::intern(const LogId &id) {
    const auto [entry, isNew] = m_indexes.try_emplace(id, static_cast<LogIndex>(m_names.size()));
    if (isNew) m_names.push_back(id);
    return entry->second;
}

std::optional<LogIndex> LogNames::find(const LogId &id) const {
    const auto found = m_indexes.find(id);
    if (found == m_indexes.end()) return std::nullopt;
    return found->second;
}

bool LogNames::isBefore(const WriteTag &a, const WriteTag &b) const {
    if (a.time != b.time) return a.time < b.time;
    if (a.dot.log != b.dot.log) return m_names[a.dot.log] < m_names[b.dot.log];
    return std::tie(a.dot.sequence, a.operation) < std::tie(b.dot.sequence, b.operation);
}

} // namespace fanion
