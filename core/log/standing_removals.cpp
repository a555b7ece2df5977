// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/standing_removals.h"

#include <algorithm>

namespace fanion {

namespace {

Removals united(const Removals &a, const Removals &b) {
    Removals both;
    std::ranges::set_union(a, b, std::back_inserter(both));
    return both;
}

bool contains(const Removals &some, std::size_t one) {
    return std::ranges::binary_search(some, one);
}

class Resolution {
public:
    Resolution(const Removals &all, const RemovalRule &rule) : m_all(all), m_rule(rule) {}

    Removals run() {
        while (true) {
            // What is good however the rest is decided; and what is not good even if only that takes effect.
            Removals certain;
            Removals possible = goodUnder(certain);
            while (true) {
                // It only grows, so this ends also where forged stamps made more removals better for one.
                const auto before = certain.size();
                certain = united(certain, goodUnder(possible));
                if (certain.size() == before) break;
                possible = goodUnder(certain);
            }
            Removals open;
            std::ranges::set_difference(possible, certain, std::back_inserter(open));
            if (open.empty()) return certain;
            forceFirstCircles(open);
        }
    }

private:
    [[nodiscard]] Removals goodUnder(const Removals &effective) const {
        Removals good;
        for (const auto one : m_all) {
            if (contains(m_forced, one) || m_rule.isGood(one, effective)) good.push_back(one);
        }
        return good;
    }

    /** The circles of which nothing outside strikes a part. */
    void forceFirstCircles(const Removals &open) {
        const auto count = open.size();
        std::vector<std::vector<bool>> reaches(count, std::vector<bool>(count));
        for (std::size_t from = 0; from < count; ++from) {
            for (std::size_t to = 0; to < count; ++to)
                reaches[from][to] = from == to || m_rule.strikes(open[from], open[to]);
        }
        for (std::size_t over = 0; over < count; ++over) {
            for (std::size_t from = 0; from < count; ++from) {
                if (!reaches[from][over]) continue;
                for (std::size_t to = 0; to < count; ++to)
                    if (reaches[over][to]) reaches[from][to] = true;
            }
        }
        for (std::size_t one = 0; one < count; ++one) {
            bool isFirst = true;
            for (std::size_t other = 0; other < count && isFirst; ++other)
                isFirst = !reaches[other][one] || reaches[one][other];
            if (isFirst) m_forced.push_back(open[one]);
        }
        std::ranges::sort(m_forced);
    }

    const Removals &m_all;
    const RemovalRule &m_rule;
    Removals m_forced;
};

} // namespace

Removals standingRemovals(const Removals &all, const RemovalRule &rule) {
    if (all.empty()) return {};
    return Resolution(all, rule).run();
}

} // namespace fanion
