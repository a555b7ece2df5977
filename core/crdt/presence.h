// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crdt/change_context.h"

#include <boost/container/small_vector.hpp>

#include <algorithm>
#include <span>

namespace fanion {

/**
 * Whether something is there, add-wins: an addition is a mark, a removal takes away the marks its author had seen, and
 * it is there while a mark is left. The rule of existence of objects, set elements and list items.
 */
class Presence {
public:
    /** More posts seldom touch one thing; then the marks are elsewhere in memory. */
    using Marks = boost::container::small_vector<Dot, 5>;

    [[nodiscard]] bool isThere() const { return !m_marks.empty(); }
    /** The latest mark of each log that has one left. */
    [[nodiscard]] const Marks &marks() const { return m_marks; }

    /** As it was when marks() gave these. */
    [[nodiscard]] static Presence of(std::span<const Dot> marks) {
        Presence presence;
        presence.m_marks.assign(marks.begin(), marks.end());
        return presence;
    }

    void add(const ChangeContext &change) {
        const auto mine = std::ranges::find(m_marks, change.dot.log, &Dot::log);
        if (mine == m_marks.end()) {
            m_marks.push_back(change.dot);
        } else {
            mine->sequence = std::max(mine->sequence, change.dot.sequence);
        }
    }
    /** One mark a log is enough: marks of one log are seen in order, so the latest goes last. */
    void remove(const ChangeContext &change) {
        const auto gone = std::ranges::remove_if(m_marks, [&](Dot mark) { return change.seen.covers(mark); });
        m_marks.erase(gone.begin(), gone.end());
    }

private:
    Marks m_marks;
};

} // namespace fanion
