// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crdt/log_names.h"
#include "core/model/entity.h"

#include <utility>

namespace fanion {

/** Whether this version can show a value: one of a later version leaves the field empty. */
[[nodiscard]] inline bool isReadable(const Value &value, const FieldSpec &spec) {
    return isNull(value) || checkValue(spec, value);
}

/** Whether a field holds one value, of which the newest is shown. */
[[nodiscard]] inline bool isRegister(Merge merge) {
    return merge == Merge::Last || merge == Merge::Multi || merge == Merge::Fixed;
}

[[nodiscard]] inline Written writtenOf(Value value, const WriteTag &tag, const LogNames &names) {
    return {std::move(value), names.name(tag.dot.log).post, tag.time, tag.wall};
}

/** Makes what others see of a register from its writes, newest first. */
class RegisterViewer {
public:
    RegisterViewer(const FieldSpec &spec, Dot creation, const LogNames &names, RegisterView &view)
        : m_spec(spec), m_creation(creation), m_names(names), m_view(view) {}

    void take(Value value, const WriteTag &tag) {
        if (m_isTaken && m_spec.merge != Merge::Multi) return;
        // Of a fixed field only what was written with the creation counts.
        if (m_spec.merge == Merge::Fixed && tag.dot != m_creation) return;
        if (!isReadable(value, m_spec)) return;
        if (!m_isTaken) {
            m_isTaken = true;
            m_view.shown = writtenOf(std::move(value), tag, m_names);
            return;
        }
        // Two people who wrote the same do not disagree.
        if (m_view.shown.value == value) return;
        for (const auto &other : m_view.others)
            if (other.value == value) return;
        m_view.others.push_back(writtenOf(std::move(value), tag, m_names));
    }
    /** Whether the view is to be shown; otherwise it holds nothing. */
    [[nodiscard]] bool isShown() const { return m_isTaken && (!isNull(m_view.shown.value) || !m_view.others.empty()); }

private:
    const FieldSpec &m_spec;
    Dot m_creation;
    const LogNames &m_names;
    RegisterView &m_view;
    bool m_isTaken = false;
};

} // namespace fanion
