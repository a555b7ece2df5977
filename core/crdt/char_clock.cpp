// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/char_clock.h"

#include <algorithm>
#include <iterator>

namespace fanion {

void CharClock::add(std::uint32_t sequence, std::uint32_t count) {
    if (count == 0) return;
    if (!m_steps.empty()) {
        auto &last = m_steps.back();
        if (last.each == count && last.sequence + last.changes == sequence) {
            ++last.changes;
            return;
        }
    }
    m_steps.push_back({sequence, 1, total(), count});
}

std::uint32_t CharClock::total() const {
    if (m_steps.empty()) return 0;
    const auto &last = m_steps.back();
    return last.number + last.each * last.changes;
}

std::uint32_t CharClock::totalAt(std::uint32_t sequence) const {
    const auto after = std::ranges::upper_bound(m_steps, sequence, {}, &Step::sequence);
    if (after == m_steps.begin()) return 0;
    const auto &step = *std::prev(after);
    return step.number + step.each * std::min(step.changes, sequence - step.sequence + 1);
}

} // namespace fanion
