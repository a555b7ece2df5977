// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/cluster/mischief.h"

namespace fanion::cluster {

void Mischief::partition(bool isOneWay) {
    const auto count = m_site->posts.size();
    std::vector<bool> isThere(count);
    for (std::size_t i = 0; i < count; ++i)
        isThere[i] = m_random.oneIn(2);
    const auto set = [this, isOneWay, isThere](bool isCut) {
        for (PostIndex a = 0; a < isThere.size(); ++a) {
            for (PostIndex b = 0; b < isThere.size(); ++b) {
                if (!isThere[a] || isThere[b]) continue;
                m_site->network.cut(a, b, isCut);
                if (!isOneWay) m_site->network.cut(b, a, isCut);
            }
        }
    };
    set(true);
    after(between(1'000, 120'000), [set] { set(false); });
    m_site->sometimes.reached(isOneWay ? "one-way partition" : "partition");
}

void Mischief::clog() {
    const auto from = draw().index();
    const auto to = draw().index();
    m_site->network.clog(from, to, between(0, m_site->settings.maxClog));
    m_site->sometimes.reached("path clogged");
}

/** FoundationDB's: one after the other loses its links, and they come back in another order. */
void Mischief::swizzle() {
    for (PostIndex i = 0; i < m_site->posts.size(); ++i) {
        if (m_random.oneIn(2)) continue;
        const auto set = [this, i](bool isCut) {
            for (PostIndex other = 0; other < m_site->posts.size(); ++other) {
                m_site->network.cut(i, other, isCut);
                m_site->network.cut(other, i, isCut);
            }
        };
        after(between(0, 10'000), [set] { set(true); });
        after(between(10'001, 40'000), [set] { set(false); });
    }
    m_site->sometimes.reached("swizzle");
}

} // namespace fanion::cluster
