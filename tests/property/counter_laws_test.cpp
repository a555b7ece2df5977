// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/property/models/counter_model.h"
#include "tests/property/replica_of.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace fanion {
namespace {

using namespace test;
using CounterStory = Story<CounterAct>;

RC_GTEST_PROP(CounterLaws, WithoutResetsEverythingCounts, (Script<CounterAct> script, const Picks &picks)) {
    std::int64_t sum = 0;
    for (auto &step : script.steps) {
        step.act.resets = false;
        if (!step.hears) sum += step.act.amount;
    }
    const CounterStory story(script);
    ReplicaOf<CounterModel> replica;
    replica.hear(story, orderBy(story, picks));
    RC_ASSERT(replica.show().value == sum);
}

/** Forgetting what all that is still to come has seen changes no number, now or later, and bounds what is kept. */
RC_GTEST_PROP(CounterLaws, ForgettingWhatAllHaveSeenChangesNothing,
              (const Script<CounterAct> &script, const Picks &picks, std::uint8_t after)) {
    const CounterStory story(script);
    const auto order = orderBy(story, picks);
    LogNames names;
    for (std::uint32_t post = 0; post < kPosts; ++post)
        names.intern(logOf(post));
    Counter whole;
    Counter lean;
    const auto place = order.empty() ? 0 : after % order.size();
    for (std::size_t i = 0; i < order.size(); ++i) {
        const auto &change = story.changes[order[i]];
        if (i == place) {
            VersionVector base;
            for (LogIndex log = 0; log < kPosts; ++log) {
                auto least = change.seen.at(log);
                for (auto later = i; later < order.size(); ++later)
                    least = std::min(least, story.changes[order[later]].seen.at(log));
                base.raise({log, least});
            }
            lean.forget(base);
            RC_ASSERT(lean.size() <= whole.size());
        }
        for (auto *counter : {&whole, &lean}) {
            for (const auto &act : change.acts) {
                const ChangeContext context{names, change.seen, change.dot, change.time};
                act.resets ? counter->reset(context) : counter->add(context, act.amount);
            }
        }
        RC_ASSERT(lean.value() == whole.value());
    }
    VersionVector all;
    for (const auto &change : story.changes)
        all.raise(change.dot);
    lean.forget(all);
    RC_ASSERT(lean.size() <= kPosts);
    RC_ASSERT(lean.value() == whole.value());
}

} // namespace
} // namespace fanion
