// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two machines with one key, and a post that comes back with an old copy of its file: both are noticed.
#include "tests/simulation/sim/world.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace fanion;
using namespace fanion::sim;

namespace {

/** All of a post's durable log, in causal order. */
std::vector<Bytes> logOf(SimPost &post) {
    std::vector<Bytes> log;
    const auto changes = post.target().changesAfter({}, SIZE_MAX);
    for (const auto &change : *changes)
        log.push_back(change.bytes);
    return log;
}

/** Begins again with that log and no other. */
void beginWith(World &world, SimPost &post, const std::vector<Bytes> &log) {
    post.open(world.incident);
    (void)post.target().accept(post.post(), log);
    post.target().commit();
    post.start();
}

std::size_t told(World &world, std::size_t SimPost::*count) {
    std::size_t sum = 0;
    for (const auto &post : world.posts)
        sum += (*post).*count;
    return sum;
}

} // namespace

TEST(ClonedPost, BothMachinesWithOneKeyHearOfEachOtherWithinTenSeconds) {
    for (const auto seed : seeds(60)) {
        SCOPED_TRACE("FANION_SEED=" + std::to_string(seed));
        World world(seed);
        world.network.maxDelay = 5;
        world.addMembers(3);
        ASSERT_GE(world.runUntil(10'000, [&] { return world.connected(0, 1) && world.connected(1, 2); }), 0);
        auto &twin = world.addStranger();
        twin.crash(false);
        twin.identity = world.posts[1]->identity;
        beginWith(world, twin, logOf(*world.posts[1]));
        const auto took = world.runUntil(10'000, [&] { return !twin.twins.empty() && !world.posts[1]->twins.empty(); });
        ASSERT_GE(took, 0) << "a copied installation must be noticed on both machines";
        EXPECT_TRUE(world.posts[0]->twins.empty());
        EXPECT_TRUE(world.posts[2]->twins.empty());
        // Nothing either of them writes is lost, nor taken for the other's.
        twin.write();
        world.posts[1]->write();
        ASSERT_GE(world.runUntil(60'000, [&] { return world.converged(); }), 0);
    }
}

TEST(ClonedPost, NobodyTakesItselfForATwin) {
    for (const auto seed : seeds(60)) {
        SCOPED_TRACE("FANION_SEED=" + std::to_string(seed));
        World world(seed);
        world.addMembers(3);
        for (PostIndex post = 0; post < 3; ++post) // all addresses there are, its own too
            for (PostIndex other = 0; other < 3; ++other)
                world.posts[post]->hub().dial(Network::address(other));
        world.run(20'000);
        for (const auto &post : world.posts) {
            EXPECT_TRUE(post->twins.empty());
            EXPECT_EQ(post->ownElsewhereCount, 0U);
        }
        EXPECT_TRUE(world.connected(0, 1) && world.connected(1, 2) && world.connected(0, 2));
    }
}

TEST(ClonedPost, ARestoredBackupIsNoticedByItsOwnerAlone) {
    for (const auto seed : seeds(60)) {
        SCOPED_TRACE("FANION_SEED=" + std::to_string(seed));
        World world(seed);
        world.addMembers(3);
        auto &post = *world.posts[1];
        const auto backup = logOf(post);
        post.write();
        post.write();
        ASSERT_GE(world.runUntil(20'000, [&] { return world.converged(); }), 0);
        const auto all = world.posts[0]->target().changeCount();
        EXPECT_EQ(told(world, &SimPost::ownElsewhereCount), 0U);

        post.crash(false);
        post.start();
        world.run(10'000);
        EXPECT_EQ(told(world, &SimPost::ownElsewhereCount), 0U) << "an ordinary restart is nothing to speak of";

        post.crash(false);
        beginWith(world, post, backup);
        ASSERT_GE(world.runUntil(20'000, [&] { return post.ownElsewhereCount > 0; }), 0);
        post.write();
        ASSERT_GE(world.runUntil(20'000, [&] { return world.converged(); }), 0);
        EXPECT_EQ(post.target().changeCount(), all + 1) << "what it had written came back, and it goes on";
        EXPECT_EQ(told(world, &SimPost::ownElsewhereCount), 1U);
    }
}

TEST(ClonedPost, APostThatBeginsEmptyHasNothingToBeWarnedOf) {
    World world(1);
    world.addMembers(3);
    auto &post = *world.posts[1];
    post.write();
    ASSERT_GE(world.runUntil(20'000, [&] { return world.converged(); }), 0);
    post.crash(false);
    beginWith(world, post, {});
    ASSERT_GE(world.runUntil(20'000, [&] { return world.converged(); }), 0);
    EXPECT_EQ(told(world, &SimPost::ownElsewhereCount), 0U);
}
