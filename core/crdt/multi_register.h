// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crdt/change_context.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace fanion {

/**
 * A register: a write replaces every value its author had seen and stands beside those written at the same time by
 * others. The newest (LogNames::isBefore) is the one shown; whether the others are shown too is the field's rule. The
 * past decides before the clocks do, so whoever has seen a value can replace it, whatever its stamp.
 */
template <typename T>
class MultiRegister {
public:
    struct Write {
        T value;
        WriteTag tag;
    };

    [[nodiscard]] bool isEmpty() const { return !m_isWritten; }
    [[nodiscard]] const Write &newest() const { return m_newest; }
    /** The concurrent ones, newest first. */
    [[nodiscard]] const std::vector<Write> &others() const { return m_others; }

    /** As it was when newest() and others() gave these. */
    [[nodiscard]] static MultiRegister of(Write newest, std::vector<Write> others) {
        MultiRegister reg;
        reg.m_isWritten = true;
        reg.m_newest = std::move(newest);
        reg.m_others = std::move(others);
        return reg;
    }

    void write(const ChangeContext &change, T value) {
        Write write{std::move(value), change.tag()};
        std::erase_if(m_others, [&](const Write &old) { return change.seen.covers(old.tag.dot); });
        if (!m_isWritten || change.seen.covers(m_newest.tag.dot)) {
            m_newest = std::move(write);
            m_isWritten = true;
            promote(change.names);
            return;
        }
        if (change.names.isBefore(m_newest.tag, write.tag)) std::swap(write, m_newest);
        insert(change.names, std::move(write));
    }

private:
    /** The new value may be older than a concurrent one that stood behind the value it replaced. */
    void promote(const LogNames &names) {
        if (m_others.empty() || names.isBefore(m_others.front().tag, m_newest.tag)) return;
        Write write = std::move(m_newest);
        m_newest = std::move(m_others.front());
        m_others.erase(m_others.begin());
        insert(names, std::move(write));
    }
    void insert(const LogNames &names, Write write) {
        const auto place =
            std::ranges::find_if(m_others, [&](const Write &other) { return names.isBefore(other.tag, write.tag); });
        m_others.insert(place, std::move(write));
    }

    bool m_isWritten = false;
    Write m_newest{};
    std::vector<Write> m_others;
};

} // namespace fanion
