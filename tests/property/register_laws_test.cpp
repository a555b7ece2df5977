// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/property/models/register_model.h"
#include "tests/property/replica_of.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace fanion {
namespace {

using namespace test;
using RegisterStory = Story<RegisterAct>;

RC_GTEST_PROP(RegisterLaws, WhoeverHasSeenAValueReplacesIt, (const Script<RegisterAct> &script)) {
    const RegisterStory story(script);
    for (const auto &change : story.changes) {
        ReplicaOf<RegisterModel> replica;
        for (const auto &other : story.changes) {
            if (change.seen.covers(other.dot)) replica.hear(other);
        }
        RC_ASSERT(replica.show().values == std::vector{change.acts.back().value});
    }
}

RC_GTEST_PROP(RegisterLaws, OfConcurrentWritesAllAreLeftAndTheLaterIsShown, (Script<RegisterAct> script)) {
    for (auto &step : script.steps)
        step.hears = step.joins = false;
    const RegisterStory story(script);
    ReplicaOf<RegisterModel> replica;
    replica.hear(story, orderBy(story, {}));
    std::vector<RegisterStory::Op> last; // of each post: its own earlier writes it has seen
    for (std::size_t i = 0; i < story.changes.size(); ++i) {
        std::erase_if(last, [&](auto op) { return story.changes[op.change].dot.log == story.changes[i].dot.log; });
        last.push_back({i, 0});
    }
    std::ranges::sort(last, [&](auto a, auto b) { return story.isBefore(b, a); });
    std::vector<int> values;
    for (const auto op : last)
        values.push_back(story.act(op).value);
    RC_ASSERT(replica.show().values == values);
}

} // namespace
} // namespace fanion
