// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/row_source.h"

#include <set>

namespace fanion {

/**
 * The board as it was: a replica that has received a part of what the store holds, and nothing else. So revocations
 * from after that do not count in it, and members and roles are those of then.
 *
 * A moment takes a change in when its author's clock, and the clocks of all it builds on, said that moment or an
 * earlier one. Asking the whole past makes the cut causally closed; the stamps alone would not, neither wall times nor
 * hybrid ones (their leash lets a change be dated before what it builds on, when a clock is more than a minute ahead).
 */
class BoardAt {
public:
    BoardAt(const IncidentId &incident, Environment environment);

    /** Goes on to a moment. What is in already stays in: go from early to late. */
    [[nodiscard]] Result<void> goTo(const RowSource &rows, WallTime moment);
    /** Error: NotFound when the store does not hold all of it, or it lacks something that it builds on. */
    [[nodiscard]] Result<void> goTo(const RowSource &rows, const Frontier &frontier);

    [[nodiscard]] const Replica &replica() const { return m_replica; }
    /**
     * Posts with changes that were made by then, as their clocks say, and are left out because they build on changes
     * that bear a later time: some clock was ahead.
     */
    [[nodiscard]] const std::set<PostId> &heldBack() const { return m_heldBack; }

private:
    [[nodiscard]] Result<void> take(const RowSource &rows, const Replica::Choice &choice);
    [[nodiscard]] bool mayHaveMore(const StoredRow &row) const;

    Replica m_replica;
    std::set<PostId> m_heldBack;
};

} // namespace fanion
