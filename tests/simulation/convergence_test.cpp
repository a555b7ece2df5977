// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever happens to the network and the posts, once it is over all hold the same and nothing durable is lost.
#include "tests/simulation/sim/world.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

using namespace fanion;
using namespace fanion::sim;

namespace {

/** One seed's story: random edits while links are cut (both ways, one way), reset, slowed, and posts die and return. */
class Story {
public:
    explicit Story(std::uint64_t seed) : m_world(seed), m_random(seed ^ 0x5702) {
        m_count = static_cast<PostIndex>(2 + m_random.below(4));
        m_world.network.minDelay = 1;
        m_world.network.maxDelay = 1 + m_random.below(60);
        if (m_random.chance(20)) m_world.network.bytesPerMs = 5 + m_random.below(50);
        m_world.network.datagramLossPercent = static_cast<int>(m_random.below(60));
        m_discovery = !m_random.chance(15);
        m_world.addMembers(m_count, m_discovery);
        for (auto &post : m_world.posts)
            post->commitDelay = 1 + m_random.below(20);
        if (!m_discovery || m_random.chance(50)) dialByHand();
    }

    void play() {
        const auto acts = 30 + m_random.below(60);
        for (std::int64_t i = 0; i < acts; ++i) {
            act();
            m_world.run(m_random.below(600));
        }
        m_world.network.healAll();
        for (PostIndex i = 0; i < m_count; ++i) {
            if (!m_world.posts[i]->isUp()) start(i);
        }
    }

    World &world() { return m_world; }
    /** How long the slowest network may take to make all equal (ms): each post may need all there is. */
    [[nodiscard]] std::int64_t patience() const {
        const auto rate = m_world.network.bytesPerMs;
        return 120'000 + (rate > 0 ? 2 * m_written / rate : 0);
    }
    /** For whoever looks into a failed seed. */
    [[nodiscard]] std::string describe() {
        std::string out = std::to_string(m_world.network.bytesPerMs) + " bytes/ms, up to " +
                          std::to_string(m_world.network.maxDelay) + " ms;";
        for (PostIndex a = 0; a < m_count; ++a) {
            out += "\n  post " + std::to_string(a) + ": " + std::to_string(m_world.posts[a]->target().changeCount());
            for (PostIndex b = 0; b < m_count; ++b) {
                if (const auto *status = a == b ? nullptr : m_world.status(a, b)) {
                    out += ", of " + std::to_string(b) + ": state " + std::to_string(static_cast<int>(status->state)) +
                           " lacks " + std::to_string(status->missingThere) + " has more " +
                           std::to_string(status->missingHere) + " open " +
                           std::to_string(m_world.network.openConnections(a, b)) + " (" + status->lastError.message +
                           ")";
                }
            }
        }
        return out;
    }
    [[nodiscard]] PostIndex count() const { return m_count; }
    /** The most changes any post ever had durable. */
    [[nodiscard]] std::size_t durable() const { return m_durable; }

private:
    void dialByHand() { // a random tree: any connected graph must do
        for (PostIndex i = 1; i < m_count; ++i) {
            const auto to = static_cast<PostIndex>(m_random.below(static_cast<std::int64_t>(i)));
            m_typed[i] = Network::address(to);
            dial(i);
        }
    }
    void dial(PostIndex post) {
        if (const auto typed = m_typed.find(post); typed != m_typed.end())
            m_world.posts[post]->hub().dial(typed->second);
        m_world.posts[post]->afterwards();
    }
    /** Again, as it was started the first time: with the addresses it was given. */
    void start(PostIndex post) {
        m_world.posts[post]->start(m_discovery);
        dial(post);
    }
    PostIndex any() { return static_cast<PostIndex>(m_random.below(static_cast<std::int64_t>(m_count))); }
    void act() {
        const auto a = any();
        const auto b = any();
        auto &post = *m_world.posts[a];
        switch (m_random.below(14)) {
        case 0:
            m_world.network.cutBoth(a, b, true);
            break;
        case 1:
            m_world.network.cut(a, b, true);
            break;
        case 2:
        case 3:
            m_world.network.cut(a, b, false);
            m_world.network.cut(b, a, false);
            break;
        case 4:
            m_world.network.reset(a, b);
            break;
        case 5:
            m_world.network.muteMulticast(m_random.chance(50));
            break;
        case 6:
            if (post.isUp() && m_random.chance(50)) {
                post.crash(m_random.chance(50));
            } else if (!post.isUp()) {
                start(a);
            }
            break;
        default:
            if (!post.isUp()) break;
            for (auto n = 1 + m_random.below(6); n > 0; --n) {
                const auto size = m_random.chance(3) ? 400'000 : 20 + m_random.below(2'000);
                m_written += size;
                post.write(static_cast<std::size_t>(size));
            }
        }
        for (const auto &each : m_world.posts)
            m_durable = std::max(m_durable, each->target().changeCount());
    }

    World m_world;
    SimRandom m_random;
    PostIndex m_count = 0;
    bool m_discovery = true;
    std::map<PostIndex, net::Address> m_typed; ///< what each post was told to dial
    std::int64_t m_written = 0;                ///< bytes, by all
    std::size_t m_durable = 0;
};

} // namespace

TEST(Convergence, EveryStoryEndsWithEqualLogs) {
    for (const auto seed : seeds(1'500)) {
        SCOPED_TRACE("FANION_SEED=" + std::to_string(seed));
        Story story(seed);
        story.play();
        const auto took = story.world().runUntil(story.patience(), [&] { return story.world().converged(); });
        ASSERT_GE(took, 0) << "not equal " << story.patience() << " ms after the last fault; " << story.describe();
        ASSERT_GE(story.world().posts[0]->target().changeCount(), story.durable());
        for (const auto &post : story.world().posts) {
            ASSERT_TRUE(post->troubles.empty()) << post->troubles.front().message;
        }
    }
}

TEST(Convergence, OneSessionAPairAndTrueReceiptsInTheEnd) {
    for (const auto seed : seeds(200)) {
        SCOPED_TRACE("FANION_SEED=" + std::to_string(seed));
        Story story(seed);
        story.play();
        auto &world = story.world();
        const auto settled = [&] {
            if (!world.converged()) return false;
            for (PostIndex a = 0; a < story.count(); ++a) {
                for (PostIndex b = 0; b < a; ++b) {
                    const auto open = world.network.openConnections(a, b);
                    if (open > 1) return false;
                    if (open == 0) continue;
                    const auto *there = world.status(a, b);
                    if (there == nullptr || !there->hasEverything || there->missingHere != 0) return false;
                }
            }
            return true;
        };
        ASSERT_GE(world.runUntil(story.patience(), settled), 0) << story.describe();
    }
}

TEST(Convergence, AChainOfPostsPassesChangesOn) {
    World world(7);
    world.addMembers(5, false);
    for (PostIndex i = 0; i + 1 < 5; ++i) {
        world.posts[i]->hub().dial(Network::address(i + 1));
        world.posts[i]->afterwards();
    }
    ASSERT_GE(world.runUntil(5'000, [&] { return world.connected(3, 4) && world.connected(0, 1); }), 0);
    world.posts[0]->write();
    const auto before = world.posts[4]->target().changeCount();
    const auto took = world.runUntil(1'000, [&] { return world.posts[4]->target().changeCount() > before; });
    ASSERT_GE(took, 0);
    EXPECT_LE(took, 60) << "four hops of 1 ms, five commits of 3 ms: nothing may wait for a timer";
}

TEST(Convergence, AFullMeshSendsAChangeToEachPostOnce) {
    World world(11);
    world.addMembers(6);
    ASSERT_GE(world.runUntil(10'000,
                             [&] {
                                 for (PostIndex a = 0; a < 6; ++a) {
                                     for (PostIndex b = 0; b < a; ++b) {
                                         if (!world.connected(a, b)) return false;
                                     }
                                 }
                                 return true;
                             }),
              0);
    world.run(2'000);
    std::size_t before = 0;
    for (const auto &post : world.posts)
        before += post->target().duplicates();
    for (int i = 0; i < 100; ++i) {
        world.posts[static_cast<PostIndex>(i % 6)]->write();
        world.run(40);
    }
    ASSERT_GE(world.runUntil(5'000, [&] { return world.converged(); }), 0);
    std::size_t after = 0;
    for (const auto &post : world.posts)
        after += post->target().duplicates();
    EXPECT_LE(after - before, 10U)
        << "each of 100 changes went to 5 posts; without restraint each would come 4 more times";
}

TEST(Convergence, AnImportOfEightMegabytesArrivesOverASlowLine) {
    World world(3);
    world.addMembers(2);
    world.network.bytesPerMs = 200; // 1.6 Mbit/s
    ASSERT_GE(world.runUntil(5'000, [&] { return world.connected(0, 1); }), 0);
    world.posts[0]->write(8 * 1024 * 1024 - 1000);
    ASSERT_GE(world.runUntil(120'000, [&] { return world.converged() && world.connected(0, 1); }), 0);
    EXPECT_TRUE(world.connected(0, 1)) << "a long transfer isn't silence";
}

TEST(Convergence, AFailingDiskHoldsThePeerBackAndLosesNothing) {
    World world(5);
    world.addMembers(2);
    ASSERT_GE(world.runUntil(5'000, [&] { return world.connected(0, 1); }), 0);
    world.posts[1]->commitFails = true;
    for (int i = 0; i < 300; ++i)
        world.posts[0]->write(100'000);
    world.run(20'000);
    EXPECT_TRUE(world.connected(0, 1)) << "not reading isn't being away";
    EXPECT_LE(world.network.bytesCarried(), 24U * 1024 * 1024) << "30 MB must not pile up where they can't be stored";
    world.posts[1]->commitFails = false;
    world.posts[1]->afterwards();
    ASSERT_GE(world.runUntil(60'000, [&] { return world.converged(); }), 0);
}
