// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Attached files between posts: from several at once, through cuts and crashes, past who lies.
#include "tests/simulation/sim/world.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace fanion;
using namespace fanion::sim;

namespace {

bool allWhole(World &world, const AttachmentId &id) {
    return std::ranges::all_of(world.posts, [&](const auto &post) { return post->target().isWhole(id); });
}

bool allConnected(World &world) {
    for (PostIndex a = 0; a < world.posts.size(); ++a)
        for (PostIndex b = 0; b < world.posts.size(); ++b)
            if (a != b && !world.connected(a, b)) return false;
    return true;
}

} // namespace

TEST(AttachmentTransfer, ReachesEveryPostEachPieceOnce) {
    for (const auto seed : seeds(20)) {
        SCOPED_TRACE("FANION_SEED=" + std::to_string(seed));
        World world(seed);
        world.network.maxDelay = 5;
        world.addMembers(5);
        ASSERT_GE(world.runUntil(5'000, [&] { return allConnected(world); }), 0);
        const auto id = world.posts[0]->target().attach(40);
        world.posts[0]->commitNow();
        ASSERT_GE(world.runUntil(60'000, [&] { return allWhole(world, id); }), 0);
        for (PostIndex i = 1; i < 5; ++i)
            EXPECT_EQ(world.posts[i]->target().taken().size(), 41U);
    }
}

TEST(AttachmentTransfer, SeveralPostsGiveTheirShare) {
    World world(3);
    world.network.bytesPerMs = 100;
    world.addMembers(4);
    ASSERT_GE(world.runUntil(5'000, [&] { return allConnected(world); }), 0);
    world.network.cutBoth(0, 3, true);
    world.network.cutBoth(1, 3, true);
    world.network.cutBoth(2, 3, true);
    const auto id = world.posts[0]->target().attach(60);
    world.posts[0]->commitNow();
    ASSERT_GE(
        world.runUntil(120'000,
                       [&] { return world.posts[1]->target().isWhole(id) && world.posts[2]->target().isWhole(id); }),
        0);
    world.network.healAll();
    ASSERT_GE(world.runUntil(10'000, [&] { return allConnected(world); }), 0);
    const auto took = world.runUntil(120'000, [&] { return world.posts[3]->target().isWhole(id); });
    ASSERT_GE(took, 0);
    EXPECT_LE(took, 60 * 65'536 / 100 * 60 / 100) << "one link alone would take 60 * 65,536 B / 100 B/ms";
}

TEST(AttachmentTransfer, GoesOnAfterCutsAndCrashesWithoutBeginningAnew) {
    for (const auto seed : seeds(20)) {
        SCOPED_TRACE("FANION_SEED=" + std::to_string(seed));
        World world(seed);
        world.network.bytesPerMs = 20;
        world.addMembers(3);
        ASSERT_GE(world.runUntil(5'000, [&] { return allConnected(world); }), 0);
        const auto id = world.posts[0]->target().attach(30);
        world.posts[0]->commitNow();
        for (int i = 0; i < 6; ++i) {
            world.run(4'000);
            if (i % 2 == 0) {
                world.network.reset(0, 1);
                world.network.reset(0, 2);
            } else {
                world.posts[2]->crash(i % 4 == 1);
                world.run(1'000);
                world.posts[2]->start();
            }
        }
        ASSERT_GE(world.runUntil(400'000, [&] { return allWhole(world, id); }), 0);
        EXPECT_EQ(world.posts[1]->target().taken().size(), 31U);
    }
}

TEST(AttachmentTransfer, WhatNobodyHasIsAskedForRarelyAndComesWhenSomebodyDoes) {
    World world(4);
    world.addMembers(3);
    ASSERT_GE(world.runUntil(5'000, [&] { return allConnected(world); }), 0);
    world.network.cutBoth(0, 2, true);
    world.network.cutBoth(0, 1, true);
    const auto id = world.posts[0]->target().attach(4);
    world.posts[0]->commitNow();
    world.run(20'000);
    // Its author's change comes by another way, as on a stick; its contents don't.
    const auto changes = world.posts[0]->target().changesAfter({}, SIZE_MAX);
    ASSERT_TRUE(changes.has_value());
    std::vector<Bytes> carried;
    for (const auto &change : *changes)
        carried.push_back(change.bytes);
    (void)world.posts[1]->target().accept(world.posts[0]->identity.post(), carried);
    world.posts[1]->commitNow();
    world.run(60'000);
    const auto before = world.network.bytesCarried();
    world.run(60'000);
    EXPECT_LE(world.network.bytesCarried() - before, 40'000U);
    EXPECT_FALSE(world.posts[2]->target().isWhole(id));
    world.network.healAll();
    ASSERT_GE(world.runUntil(90'000, [&] { return allWhole(world, id); }), 0);
}
