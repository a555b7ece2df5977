// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hybrid_clock.h"

#include <algorithm>

namespace fanion {

HybridTime HybridClock::tick() {
    const auto wall = HybridTime::fromMilliseconds(m_clock->wallNow());
    m_last = std::min(std::max(m_last.next(), wall), kCeiling);
    return m_last;
}

void HybridClock::observe(HybridTime stamp) {
    if (stamp <= m_last) return;
    const auto leash = HybridTime::fromMilliseconds(m_clock->wallNow() + kMaxLead);
    m_last = std::max(m_last, std::min(stamp, leash));
}

} // namespace fanion
