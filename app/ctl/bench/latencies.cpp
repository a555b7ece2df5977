// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/bench/latencies.h"

#include <algorithm>

namespace fanion::ctl {

void Latencies::add(double seconds, std::size_t count) {
    if (count == 0) return;
    m_sum += seconds;
    m_each.insert(m_each.end(), count, seconds / static_cast<double>(count));
}

double Latencies::perSecond() const {
    return m_sum > 0 ? static_cast<double>(m_each.size()) / m_sum : 0;
}

double Latencies::quantile(double share) const {
    if (m_each.empty()) return 0;
    auto each = m_each;
    const auto at = std::min(each.size() - 1, static_cast<std::size_t>(share * static_cast<double>(each.size())));
    std::ranges::nth_element(each, each.begin() + static_cast<std::ptrdiff_t>(at));
    return each[at] * 1e6;
}

} // namespace fanion::ctl
