// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/property/models/presence_model.h"
#include "tests/property/replica_of.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <set>

namespace fanion {
namespace {

using namespace test;
using PresenceStory = Story<PresenceAct>;

RC_GTEST_PROP(PresenceLaws, AnAdditionBesideEveryRemovalWins, (const Script<PresenceAct> &script, const Picks &picks)) {
    const PresenceStory story(script);
    const auto ops = story.ops();
    ReplicaOf<PresenceModel> replica;
    replica.hear(story, orderBy(story, picks));
    for (const auto add : ops) {
        if (story.act(add).removes) continue;
        const bool isSeen =
            std::ranges::any_of(ops, [&](auto op) { return story.act(op).removes && story.sees(op, add); });
        if (!isSeen) RC_ASSERT(replica.show());
    }
}

RC_GTEST_PROP(PresenceLaws, WhoHasSeenAllTakesItAway, (const Script<PresenceAct> &script, const Picks &picks)) {
    const PresenceStory story(script);
    ReplicaOf<PresenceModel> replica;
    replica.hear(story, orderBy(story, picks));
    VersionVector all;
    for (const auto &change : story.changes)
        all.raise(change.dot);
    all.raise({0, all.at(0) + 1});
    replica.hear({{0, all.at(0)}, all, {}, {{true}}});
    RC_ASSERT(!replica.show());
    RC_ASSERT(replica.model().presence().marks().empty());
}

RC_GTEST_PROP(PresenceLaws, OneMarkALogIsEnough, (const Script<PresenceAct> &script, const Picks &picks)) {
    const PresenceStory story(script);
    ReplicaOf<PresenceModel> replica;
    replica.hear(story, orderBy(story, picks));
    std::set<LogIndex> logs;
    for (const auto mark : replica.model().presence().marks())
        RC_ASSERT(logs.insert(mark.log).second);
}

} // namespace
} // namespace fanion
