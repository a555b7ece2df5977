// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/value_trail.h"

#include <algorithm>

namespace fanion {

std::optional<Value> ValueTrail::seenBy(const ChangeContext &change) const {
    if (m_now.isEmpty()) return Value{};
    const Write *seen = nullptr;
    bool hasUnseen = false;
    const auto look = [&](const Write &write) {
        if (!change.seen.covers(write.tag.dot)) {
            hasUnseen = true;
        } else if (!seen || change.names.isBefore(seen->tag, write.tag)) {
            seen = &write;
        }
    };
    look(m_now.newest());
    std::ranges::for_each(m_now.others(), look);
    // Who has seen all that stands has seen it replace the rest.
    if (!hasUnseen) return seen->value;
    std::ranges::for_each(m_replaced, look);
    if (seen) return seen->value;
    return m_hasForgotten ? std::nullopt : std::optional(Value{});
}

void ValueTrail::write(const ChangeContext &change, const Value &value, std::size_t most) {
    const auto keep = [&](const Write &write) {
        if (change.seen.covers(write.tag.dot)) m_replaced.push_back(write);
    };
    if (!m_now.isEmpty()) keep(m_now.newest());
    std::ranges::for_each(m_now.others(), keep);
    if (m_replaced.size() > most) {
        m_replaced.erase(m_replaced.begin(), m_replaced.end() - static_cast<std::ptrdiff_t>(most));
        m_hasForgotten = true;
    }
    m_now.write(change, value);
}

} // namespace fanion
