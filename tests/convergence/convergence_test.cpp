// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/convergence/cluster.h"
#include "tests/convergence/decoded_log.h"
#include "tests/convergence/reference_merge.h"
#include "tests/convergence/seeds.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>

namespace fanion {
namespace {

using test::Cluster;
using test::TestPost;

constexpr int kSteps = 200;
constexpr int kActsApart = 5;

/** Posts, and every fifth time mostly of trees and counters. */
Cluster clusterOf(std::uint64_t seed) {
    return {seed, 2 + seed % 4, seed % 5 == 0 ? test::Leaning::Trees : test::Leaning::Any};
}

/** What must hold of any post at any time: its board is what its log says. */
void expectSameAfterRestart(TestPost &post) {
    const auto before = post.replica.stateHash();
    post.restart();
    EXPECT_EQ(post.replica.stateHash(), before);
}

std::set<ChangeHash> hashesOf(const TestPost &post) {
    std::set<ChangeHash> hashes;
    for (const auto &[hash, change] : test::decodeAll(post.changes))
        hashes.insert(hash);
    return hashes;
}

TEST(Convergence, EveryPostEndsWithTheSameBoardAndItIsTheOneByDefinition) {
    for (const auto seed : test::seeds(120)) {
        SCOPED_TRACE("FANION_SEED=" + std::to_string(seed));
        auto cluster = clusterOf(seed);
        cluster.play(kSteps);
        if (seed % 5 == 0) cluster.part(kActsApart);
        cluster.heal();
        auto &posts = cluster.posts();
        const auto expected = test::referenceMerge(posts[0].changes);
        for (auto &post : posts) {
            EXPECT_EQ(post.replica.changeCount(), posts[0].replica.changeCount());
            EXPECT_EQ(post.replica.stateHash(), posts[0].replica.stateHash());
            EXPECT_EQ(post.replica.frontier(), posts[0].replica.frontier());
            const auto mine = test::textOf(post.replica.board());
            for (const auto &[id, text] : expected)
                EXPECT_EQ(mine.contains(id) ? mine.at(id) : "nothing", text) << id.hex();
            EXPECT_EQ(mine.size(), expected.size());
            expectSameAfterRestart(post);
        }
        if (HasFailure()) break;
    }
}

TEST(Convergence, NothingAPostHasDoneIsLost) {
    for (const auto seed : test::seeds(20)) {
        SCOPED_TRACE("FANION_SEED=" + std::to_string(seed));
        Cluster cluster(seed + 5000, 3);
        cluster.play(kSteps);
        std::set<ChangeHash> all;
        for (auto &post : cluster.posts()) {
            post.seal();
            all.merge(hashesOf(post));
        }
        cluster.heal();
        for (const auto &post : cluster.posts())
            EXPECT_TRUE(hashesOf(post) == all);
    }
}

/** The deltas alone must rebuild the board: the user interface has nothing else. */
TEST(Convergence, TheDeltasAddUpToTheBoard) {
    for (const auto seed : test::seeds(20)) {
        SCOPED_TRACE("FANION_SEED=" + std::to_string(seed));
        Cluster cluster(seed + 7000, 3, seed % 2 == 0 ? test::Leaning::Trees : test::Leaning::Any);
        std::map<EntityId, EntityPtr> seen;
        auto &post = cluster.posts()[1];
        for (int i = 0; i < 30; ++i) {
            cluster.play(5);
            for (const auto &entity : post.replica.takeDelta().changed)
                seen[entity->id] = entity;
            ASSERT_EQ(seen.size(), post.replica.board().size());
            for (const auto &[id, entity] : post.replica.board()) {
                const Board one{{id, entity}};
                const Board other{{id, seen[id]}};
                ASSERT_EQ(test::textOf(one), test::textOf(other));
                // Also of those whom somebody else's move or deletion shows elsewhere.
                ASSERT_TRUE(std::ranges::equal(entity->places, seen[id]->places)) << id.hex();
            }
        }
    }
}

/** The random stories are worth something only if they get to the situations the rules are for. */
TEST(Convergence, TheStoriesReachTheRareSituations) {
    std::map<std::string, int> reached;
    for (const auto seed : test::seeds(120)) {
        auto cluster = clusterOf(seed);
        cluster.play(kSteps);
        if (seed % 5 == 0) cluster.part(kActsApart);
        cluster.heal();
        const auto &replica = cluster.posts()[0].replica;
        reached["changes"] += static_cast<int>(replica.changeCount());
        for (const auto &[id, entity] : replica.board()) {
            reached["conflict"] += entity->hasConflict();
            reached["three-way conflict"] +=
                std::ranges::any_of(entity->registers, [](const auto &view) { return view.second.others.size() > 1; });
            reached["badge"] += entity->editedAfterDelete;
            reached["deleted"] += entity->deleted;
            reached["journal"] += entity->kind == Kind::LogEntry;
            for (const auto &[field, items] : entity->lists)
                reached["long list"] += items.size() > 3;
            for (const auto &[field, text] : entity->texts)
                reached["long text"] += text.size() > 20;
            reached["set"] += !entity->sets.empty();
            reached["cycle cut"] += entity->isCut();
            reached["counted"] += !entity->counters.empty();
            for (const auto &[field, place] : entity->places) {
                const auto parent = replica.find(place.parent);
                reached["engine in a group in a column"] +=
                    parent && !parent->places.empty() && !parent->places.begin()->second.parent.isNull();
            }
        }
        for (auto &post : cluster.posts()) {
            reached["undoable"] += post.replica.undoable().has_value();
            reached["redoable"] += post.replica.redoable().has_value();
        }
    }
    for (const auto &[what, times] : reached)
        std::cout << what << ": " << times << "\n";
    for (const auto *what : {"conflict", "three-way conflict", "badge", "deleted", "journal", "long list", "long text",
                             "set", "cycle cut", "counted", "engine in a group in a column", "undoable", "redoable"}) {
        EXPECT_GT(reached[what], 2) << what;
    }
    EXPECT_GT(reached["changes"], 120 * 40);
}

/** Negative controls: the oracles above must be able to fail. */
TEST(ConvergenceControl, APostThatLacksAChangeIsNoticed) {
    Cluster cluster(1, 3);
    cluster.play(kSteps);
    cluster.heal();
    cluster.posts()[0].add(Kind::Symbol, {{Field::Label, "only here"}});
    EXPECT_NE(cluster.posts()[0].replica.stateHash(), cluster.posts()[1].replica.stateHash());
    EXPECT_NE(test::textOf(cluster.posts()[0].replica.board()), test::textOf(cluster.posts()[1].replica.board()));
}

struct Wrong {
    test::Rule rule;
    test::Leaning where; ///< the stories that show it
};
class WrongRule : public testing::TestWithParam<Wrong> {};

TEST_P(WrongRule, IsNoticed) {
    int noticed = 0;
    for (std::uint64_t seed = 1; seed <= 120; ++seed) {
        Cluster cluster(seed, 2 + seed % 4, GetParam().where);
        cluster.play(kSteps);
        if (GetParam().where == test::Leaning::Trees) cluster.part(kActsApart);
        cluster.heal();
        auto &post = cluster.posts()[0];
        noticed += test::referenceMerge(post.changes, GetParam().rule) != test::textOf(post.replica.board());
    }
    EXPECT_GT(noticed, 4);
}

using enum test::Rule;
using enum test::Leaning;
INSTANTIATE_TEST_SUITE_P(ConvergenceControl, WrongRule,
                         testing::Values(Wrong{DeleteWins, Any}, Wrong{EarlierWins, Any}, Wrong{SiblingsReverse, Any},
                                         Wrong{ResetTakesAll, Trees}, Wrong{CutsTheEarliest, Trees},
                                         Wrong{DeletedDropWhatTheyHold, Trees}));

} // namespace
} // namespace fanion
