// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How fast posts find each other, notice a loss, and come back (goals G9 and G10).
#include "tests/simulation/sim/world.h"

#include <gtest/gtest.h>

using namespace fanion;
using namespace fanion::sim;
using State = net::PeerStatus::State;

namespace {

State stateOf(World &world, PostIndex of, PostIndex about) {
    const auto *status = world.status(of, about);
    return status == nullptr ? State::Lost : status->state;
}

} // namespace

TEST(Reconnect, ColdStartWithinTwoSeconds) {
    for (const auto seed : seeds(200)) {
        SCOPED_TRACE("FANION_SEED=" + std::to_string(seed));
        World world(seed);
        world.network.maxDelay = 5;
        world.addMembers(4);
        const auto took = world.runUntil(10'000, [&] {
            for (PostIndex a = 0; a < 4; ++a) {
                for (PostIndex b = 0; b < 4; ++b) {
                    if (a != b && !world.connected(a, b)) return false;
                }
            }
            return true;
        });
        ASSERT_GE(took, 0);
        ASSERT_LE(took, 2'000);
    }
}

TEST(Reconnect, ASilentCutIsSeenAfterThreeAndEndsAfterFiveSeconds) {
    World world(1);
    world.addMembers(2);
    ASSERT_GE(world.runUntil(5'000, [&] { return world.connected(0, 1) && world.connected(1, 0); }), 0);
    world.network.cutBoth(0, 1, true);
    const auto silent = world.runUntil(10'000, [&] { return stateOf(world, 0, 1) == State::Silent; });
    EXPECT_GE(silent, 1'900);
    EXPECT_LE(silent, 3'100);
    const auto lost = world.runUntil(
        10'000, [&] { return stateOf(world, 0, 1) != State::Silent && stateOf(world, 1, 0) != State::Silent; });
    EXPECT_GE(lost, 1'000);
    EXPECT_LE(silent + lost, 5'200);
}

TEST(Reconnect, AfterACutHealsWithinTwoSeconds) {
    std::int64_t worst = 0;
    for (const auto seed : seeds(300)) {
        SCOPED_TRACE("FANION_SEED=" + std::to_string(seed));
        World world(seed);
        world.addMembers(2);
        ASSERT_GE(world.runUntil(5'000, [&] { return world.connected(0, 1) && world.connected(1, 0); }), 0);
        const bool oneWay = seed % 3 == 0;
        world.network.cut(0, 1, true);
        if (!oneWay) world.network.cut(1, 0, true);
        world.run(6'000 + world.random.below(60'000));
        world.posts[0]->write();
        world.posts[1]->write();
        world.network.healAll();
        const auto took = world.runUntil(20'000, [&] { return world.connected(0, 1) && world.connected(1, 0); });
        ASSERT_GE(took, 0);
        worst = std::max(worst, took);
        ASSERT_GE(world.runUntil(2'000, [&] { return world.converged(); }), 0);
    }
    EXPECT_LE(worst, 2'000);
}

TEST(Reconnect, WithoutMulticastAKnownAddressIsDialledAgain) {
    for (const auto seed : seeds(100)) {
        SCOPED_TRACE("FANION_SEED=" + std::to_string(seed));
        World world(seed);
        world.addMembers(2, false);
        world.posts[0]->hub().dial(Network::address(1));
        world.posts[0]->afterwards();
        ASSERT_GE(world.runUntil(2'000, [&] { return world.connected(0, 1); }), 0);
        world.network.cutBoth(0, 1, true);
        world.run(30'000);
        world.network.healAll();
        ASSERT_GE(world.runUntil(7'500, [&] { return world.connected(0, 1) && world.connected(1, 0); }), 0);
    }
}

TEST(Reconnect, ARestartedPostIsBackWithinTwoSeconds) {
    for (const auto seed : seeds(200)) {
        SCOPED_TRACE("FANION_SEED=" + std::to_string(seed));
        World world(seed);
        world.addMembers(3);
        const auto all = [&] {
            return world.connected(0, 1) && world.connected(1, 0) && world.connected(0, 2) && world.connected(2, 0) &&
                   world.connected(1, 2) && world.connected(2, 1);
        };
        ASSERT_GE(world.runUntil(10'000, all), 0);
        world.run(world.random.below(20'000));
        const bool silently = seed % 2 == 0; // a power cut: the others still believe in the old connection
        world.posts[1]->crash(silently);
        world.run(200 + world.random.below(1'500));
        world.posts[1]->start();
        const auto took = world.runUntil(10'000, all);
        ASSERT_GE(took, 0);
        ASSERT_LE(took, 2'000);
        world.run(6'000); // the old connections time out meanwhile: that must not disturb the new ones
        ASSERT_TRUE(all());
    }
}

TEST(Reconnect, TwoPostsDiallingEachOtherKeepOneSession) {
    for (const auto seed : seeds(500)) {
        SCOPED_TRACE("FANION_SEED=" + std::to_string(seed));
        World world(seed);
        world.network.maxDelay = 1 + world.random.below(300);
        world.addMembers(2, false);
        world.posts[0]->hub().dial(Network::address(1));
        world.posts[1]->hub().dial(Network::address(0));
        world.posts[0]->afterwards();
        world.posts[1]->afterwards();
        ASSERT_GE(world.runUntil(8'000,
                                 [&] {
                                     return world.connected(0, 1) && world.connected(1, 0) &&
                                            world.network.openConnections(0, 1) == 1;
                                 }),
                  0);
        const auto dials = world.network.dials();
        world.run(20'000);
        ASSERT_TRUE(world.connected(0, 1) && world.connected(1, 0));
        ASSERT_EQ(world.network.openConnections(0, 1), 1U);
        ASSERT_LE(world.network.dials() - dials, 4U) << "nobody dials a post it is connected with";
    }
}

TEST(Reconnect, APostDiallingItselfStops) {
    World world(1);
    world.addMembers(1, false);
    world.posts[0]->hub().dial(Network::address(0));
    world.posts[0]->afterwards();
    world.run(60'000);
    EXPECT_EQ(world.network.dials(), 1U);
}

TEST(Reconnect, ReceiptsStayTrueWhileAPostIsAway) {
    World world(1);
    world.addMembers(2);
    ASSERT_GE(world.runUntil(5'000, [&] { return world.connected(0, 1); }), 0);
    world.posts[0]->write();
    ASSERT_GE(world.runUntil(1'000,
                             [&] {
                                 const auto *s = world.status(0, 1);
                                 return s->hasEverything && s->missingThere == 0;
                             }),
              0);
    world.network.cutBoth(0, 1, true);
    world.run(10'000);
    for (int i = 0; i < 3; ++i)
        world.posts[0]->write();
    world.run(100);
    const auto *status = world.status(0, 1);
    EXPECT_EQ(status->missingThere, 3U);
    EXPECT_FALSE(status->hasEverything);
    EXPECT_NE(status->lastSeen, 0);
    EXPECT_EQ(world.posts[0]->convergedCount, 1U);
    world.network.healAll();
    ASSERT_GE(world.runUntil(10'000, [&] { return world.status(0, 1)->hasEverything; }), 0);
    world.run(100);
    EXPECT_EQ(world.posts[0]->convergedCount, 2U);
}

TEST(Reconnect, AWrongWallClockIsShownAndHarmsNothing) {
    World world(21);
    world.addMembers(2);
    ASSERT_GE(world.runUntil(5'000, [&] { return world.connected(0, 1); }), 0);
    world.run(1'500);
    const auto ahead = world.status(0, 1)->clockSkewMs;
    const auto behind = world.status(1, 0)->clockSkewMs;
    EXPECT_NEAR(static_cast<double>(ahead), static_cast<double>(-behind), 5.0);
    EXPECT_GT(std::abs(ahead), 10);
}

TEST(Reconnect, CrossingDialsOnASlowLineLeaveOneSession) {
    for (const auto seed : seeds(200)) {
        SCOPED_TRACE("FANION_SEED=" + std::to_string(seed));
        World world(seed);
        world.network.minDelay = 50;
        world.network.maxDelay = 1'500;
        world.network.bytesPerSecondOf[1] = 1'200;
        world.addMembers(2);
        for (int time = 0; time < 2; ++time) {
            const auto met = [&] { return world.connected(0, 1) && world.connected(1, 0); };
            ASSERT_GE(world.runUntil(60'000, met), 0);
            const auto apart = [&] { return !world.connected(0, 1) && !world.connected(1, 0); };
            ASSERT_LT(world.runUntil(20'000, apart), 0) << "each end kept another session";
            ASSERT_EQ(world.network.openConnections(0, 1), 1U);
            world.network.cutBoth(0, 1, true);
            world.run(8'000 + world.random.below(5'000));
            world.network.healAll();
        }
    }
}
