// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A radio of 9.6 kbit/s between posts that have much to tell, and an order that may not wait for it (docs/adr/0014).
#include "tests/simulation/sim/world.h"

#include <gtest/gtest.h>

using namespace fanion;
using namespace fanion::sim;

namespace {

constexpr std::int64_t kRadio = 1'200; // bytes a second
constexpr std::int64_t kBar = 10'000;  // ms for an order

std::uint64_t held(SimPost &post, const PostId &author) {
    std::uint64_t count = 0;
    for (const auto &[log, head] : post.target().frontier())
        if (log.post == author) count += head.sequence;
    return count;
}

/** 0 and 1 on a LAN, 2 behind the radio and in session with 0 alone. */
class SlowLine : public testing::TestWithParam<std::uint64_t> {
protected:
    SlowLine() : world(GetParam()) {
        world.network.minDelay = 5;
        world.network.maxDelay = 20;
        world.addMembers(3);
        world.network.cutBoth(1, 2, true);
        EXPECT_GE(world.runUntil(10'000, [&] { return world.connected(0, 1) && world.connected(0, 2); }), 0);
        world.run(8'000);
        world.network.bytesPerSecondOf[2] = kRadio;
    }
    AttachmentId attach(std::uint32_t chunks) {
        const auto id = world.posts[0]->target().attach(chunks);
        world.posts[0]->commitNow();
        world.run(60'000);
        EXPECT_GT(world.posts[2]->target().taken().size(), 0U) << "the picture was to be under way";
        EXPECT_FALSE(world.posts[2]->target().isWhole(id));
        return id;
    }
    /** Milliseconds that an order of 300 bytes takes. */
    std::int64_t order(PostIndex author, PostIndex reader) {
        const auto id = world.posts[author]->identity.post();
        world.posts[author]->write(300);
        world.posts[author]->commitNow();
        const auto want = held(*world.posts[author], id);
        return world.runUntil(120'000, [&] { return held(*world.posts[reader], id) >= want; });
    }
    World world;
};

} // namespace

TEST_P(SlowLine, OrdersOvertakeAPicture) {
    attach(160); // 10 MB
    for (const auto &[author, reader] : {std::pair{0, 2}, {1, 2}, {2, 1}, {0, 2}}) {
        const auto took = order(static_cast<PostIndex>(author), static_cast<PostIndex>(reader));
        EXPECT_GE(took, 0);
        EXPECT_LE(took, kBar) << author << " to " << reader;
        world.run(7'000);
    }
    EXPECT_TRUE(world.connected(0, 2)) << "a busy line isn't silence";
}

TEST_P(SlowLine, ThePictureComesAllTheSameAndUsesTheLine) {
    const auto id = attach(6);
    const auto took = world.runUntil(1'000'000, [&] { return world.posts[2]->target().isWhole(id); });
    ASSERT_GE(took, 0);
    EXPECT_LE(took + 60'000, 6 * 65'536 / kRadio * 1'000 * 150 / 100);
    EXPECT_EQ(world.posts[2]->target().taken().size(), 7U) << "each piece once";
}

TEST_P(SlowLine, AnOrderFromTheRadiosSideIsNotHeldUpByAnImport) {
    for (int i = 0; i < 200; ++i)
        world.posts[0]->write(1'000);
    world.posts[0]->commitNow();
    world.run(5'000);
    const auto took = order(2, 1);
    EXPECT_GE(took, 0);
    EXPECT_LE(took, kBar);
    EXPECT_FALSE(world.converged()) << "the import was to be still under way";
}

TEST_P(SlowLine, PointersAndOthersWorkLeaveRoomForAnOrder) {
    for (int i = 0; i < 300; ++i) {
        net::Presence presence;
        presence.editing.assign(40, EntityId{static_cast<std::uint64_t>(i)});
        world.posts[0]->hub().setPresence(presence);
        world.run(100);
    }
    EXPECT_TRUE(world.connected(0, 2));
    EXPECT_LE(order(0, 2), kBar);
    EXPECT_LE(order(2, 1), kBar);
}

INSTANTIATE_TEST_SUITE_P(Seeds, SlowLine, testing::ValuesIn(seeds(5)));
