// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/crdt/dot.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace fanion {

/** Log ids and the dense numbers this replica gave them. */
class LogNames {
public:
    /** The number of a log; a new one when it is unknown. */
    LogIndex intern(const LogId &id);
    [[nodiscard]] std::optional<LogIndex> find(const LogId &id) const;
    [[nodiscard]] const LogId &name(LogIndex log) const { return m_names[log]; }
    [[nodiscard]] std::size_t size() const { return m_names.size(); }

    /** The total order of writes, the same on every post: hybrid time, then log, then number, then place. */
    [[nodiscard]] bool isBefore(const WriteTag &a, const WriteTag &b) const;

private:
    std::vector<LogId> m_names;
    std::unordered_map<LogId, LogIndex> m_indexes;
};

} // namespace fanion
