// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/property/story.h"

namespace fanion::test {

/** An order of arrival: places in Story::changes, some of them again and again. */
using Order = std::vector<std::size_t>;

/** Any order that causality allows: of what may come next, the one that the picks say; empty picks give the story's. */
template <typename Act>
Order orderBy(const Story<Act> &story, const Picks &picks) {
    Order order;
    VersionVector there;
    std::vector<bool> isTold(story.changes.size());
    while (order.size() < story.changes.size()) {
        std::vector<std::size_t> ready;
        for (std::size_t i = 0; i < story.changes.size(); ++i) {
            const auto &change = story.changes[i];
            bool isReady = !isTold[i];
            for (LogIndex log = 0; log < kPosts && isReady; ++log)
                isReady = there.at(log) + (log == change.dot.log ? 1 : 0) >= change.seen.at(log);
            if (isReady) ready.push_back(i);
        }
        const auto pick = picks.empty() ? 0 : picks[order.size() % picks.size()] % ready.size();
        order.push_back(ready[pick]);
        isTold[ready[pick]] = true;
        there.raise(story.changes[ready[pick]].dot);
    }
    return order;
}

/** All that was known to the author of each of some changes, one after the other, then the rest: a grouping. */
template <typename Act>
Order orderByPasts(const Story<Act> &story, const Picks &of) {
    Order order;
    const auto tell = [&](const VersionVector &seen) {
        for (std::size_t i = 0; i < story.changes.size(); ++i) {
            if (seen.covers(story.changes[i].dot)) order.push_back(i); // what was told before is heard twice
        }
    };
    for (const auto pick : of) {
        if (!story.changes.empty()) tell(story.changes[pick % story.changes.size()].seen);
    }
    VersionVector all;
    for (const auto &change : story.changes)
        all.raise(change.dot);
    tell(all);
    return order;
}

} // namespace fanion::test
