// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/board_at.h"

#include "core/log/change.h"

#include <algorithm>
#include <format>

namespace fanion {

BoardAt::BoardAt(const IncidentId &incident, Environment environment) : m_replica(environment) {
    m_replica.follow(incident);
}

Result<void> BoardAt::goTo(const RowSource &rows, WallTime moment) {
    return take(rows, [moment](const Change &change) { return change.wall <= moment; });
}

Result<void> BoardAt::goTo(const RowSource &rows, const Frontier &frontier) {
    auto done = take(rows, [&frontier](const Change &change) {
        const auto head = frontier.find(change.log);
        return head != frontier.end() && change.sequence <= head->second.sequence;
    });
    if (!done) return done;
    const bool isWhole = std::ranges::all_of(frontier, [this](const auto &entry) {
        const auto here = m_replica.frontier().find(entry.first);
        return here != m_replica.frontier().end() && here->second == entry.second;
    });
    if (isWhole) return {};
    return fail(ErrorCode::NotFound, "The file does not hold all the changes that this board was made of.");
}

Result<void> BoardAt::take(const RowSource &rows, const Replica::Choice &choice) {
    m_heldBack.clear();
    return rows([&](const StoredRow &row) -> Result<void> {
        for (const auto &fork : row.forks)
            m_replica.expect({&fork.branch, 1});
        if (!mayHaveMore(row)) return {};
        const auto heldBack = m_replica.loadChosen(row.bytes, row.upTo, choice);
        if (!heldBack) return std::unexpected(heldBack.error());
        for (const auto &log : *heldBack)
            m_heldBack.insert(log.post);
        return {};
    });
}

/** Whether a row goes on where one of its logs stands: most of those behind the cut do not, and stay packed. */
bool BoardAt::mayHaveMore(const StoredRow &row) const {
    return std::ranges::any_of(row.spans, [this](const ChangeSpan &span) {
        const auto head = m_replica.frontier().find(span.log);
        if (head == m_replica.frontier().end() && span.log.isBranch()) return true;
        const std::uint64_t held = head == m_replica.frontier().end() ? 0 : head->second.sequence;
        return span.first <= held + 1 && held < span.sequence;
    });
}

} // namespace fanion
