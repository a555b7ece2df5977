// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Many posts: few links each, and still one network, whatever is cut (docs/adr/0013-mesh.md).
#include "net/wire/frame_reader.h"
#include "net/wire/limits.h"
#include "net/wire/message_codec.h"
#include "tests/simulation/sim/world.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace fanion;
using namespace fanion::sim;
using State = net::PeerStatus::State;
namespace limits = net::limits;

namespace {

constexpr std::size_t kMost = limits::kLinksMost + 1; ///< in rest; nine where no short ring shows that one may go
constexpr std::size_t kMostEver = 16;                 ///< in the first second, while nobody knows what the others have

/** Can everybody be reached from the first post that is up? */
bool isWhole(World &world) {
    const auto links = world.network.links();
    std::vector<PostIndex> next;
    std::set<PostIndex> seen;
    for (PostIndex i = 0; i < links.size() && next.empty(); ++i) {
        if (world.posts[i]->isUp()) next.push_back(i);
    }
    while (!next.empty()) {
        const auto at = next.back();
        next.pop_back();
        if (!seen.insert(at).second) continue;
        next.insert(next.end(), links[at].begin(), links[at].end());
    }
    return std::ranges::all_of(
        world.posts, [&, i = PostIndex{0}](const auto &post) mutable { return seen.contains(i++) || !post->isUp(); });
}

std::size_t mostLinks(const World &world) {
    std::size_t most = 0;
    for (const auto &links : world.network.links())
        most = std::max(most, links.size());
    return most;
}

std::size_t fewestLinks(const World &world) {
    std::size_t fewest = SIZE_MAX;
    const auto links = world.network.links();
    for (PostIndex i = 0; i < links.size(); ++i) {
        if (world.posts[i]->isUp()) fewest = std::min(fewest, links[i].size());
    }
    return fewest;
}

bool isSettled(World &world) {
    return isWhole(world) && mostLinks(world) <= kMost;
}

/** Everybody shows everybody as reached. */
bool allReached(World &world) {
    return std::ranges::all_of(world.posts, [](const auto &post) {
        return std::ranges::all_of(post->hub().peers(), [](const net::PeerStatus &peer) {
            return peer.state == State::Connected || peer.state == State::ViaOthers;
        });
    });
}

/** Cuts every pair for which `mayTalk` says no. */
template <typename MayTalk>
void shape(World &world, MayTalk &&mayTalk) {
    for (PostIndex a = 0; a < world.posts.size(); ++a) {
        for (PostIndex b = 0; b < a; ++b)
            world.network.cutBoth(a, b, !mayTalk(a, b));
    }
}

void everybodyWrites(World &world) {
    for (auto &post : world.posts) {
        if (post->isUp()) post->write();
    }
}

/** Takes from each hello that its sender takes part in a mesh: a post of the version before. */
Bytes asBefore(const Bytes &frame) {
    net::wire::FrameReader reader;
    reader.feed(frame);
    const auto body = reader.next(limits::kFrameOfMember);
    if (!body || !body->has_value()) return frame;
    auto messages = net::wire::decode(**body);
    if (!messages) return frame;
    std::string out;
    for (auto &message : *messages) {
        if (auto *hello = std::get_if<net::wire::Hello>(&message)) {
            hello->links = net::wire::Links::Unaware;
            hello->seals = false;
        }
        net::wire::encode(out, message);
    }
    return net::wire::frame(out);
}

/** Bytes per post and change, when each of `count` posts writes one a second. */
double bytesPerChange(std::uint64_t seed, std::size_t count, bool fullMesh) {
    World world(seed);
    if (fullMesh) world.network.rewrite = [](PostIndex, PostIndex, Bytes frame) { return asBefore(frame); };
    world.addMembers(count);
    for (PostIndex a = 0; fullMesh && a < count; ++a) {
        for (PostIndex b = 0; b < a; ++b)
            world.posts[a]->hub().dial(Network::address(b));
        world.posts[a]->afterwards();
    }
    world.run(8'000);
    const auto before = world.network.bytesCarried();
    constexpr int seconds = 2;
    for (int second = 0; second < seconds; ++second) {
        for (auto &post : world.posts) {
            post->write();
            world.run(1'000 / static_cast<std::int64_t>(count));
        }
    }
    EXPECT_GE(world.runUntil(10'000, [&] { return world.converged(); }), 0);
    EXPECT_TRUE(fullMesh || mostLinks(world) <= kMost);
    const auto bytes = static_cast<double>(world.network.bytesCarried() - before);
    return bytes / static_cast<double>(count) / static_cast<double>(count * seconds);
}

} // namespace

TEST(Mesh, FiftyPostsHaveFewLinksAndStayOne) {
    for (const auto seed : seeds(1)) {
        SCOPED_TRACE("FANION_SEED=" + std::to_string(seed));
        World world(seed);
        world.network.maxDelay = 5;
        world.addMembers(50);
        std::size_t mostEver = 0;
        const auto whole = world.runUntil(10'000, [&] {
            mostEver = std::max(mostEver, mostLinks(world));
            return isWhole(world);
        });
        ASSERT_GE(whole, 0);
        EXPECT_LE(whole, 2'000);
        world.run(5'000);
        ASSERT_GE(world.runUntil(10'000,
                                 [&] {
                                     mostEver = std::max(mostEver, mostLinks(world));
                                     return isSettled(world);
                                 }),
                  0);
        EXPECT_LE(mostEver, kMostEver);
        ASSERT_GE(world.runUntil(5'000, [&] { return allReached(world); }), 0);
        const auto dials = world.network.dials();
        everybodyWrites(world);
        const auto took = world.runUntil(10'000, [&] { return world.converged(); });
        ASSERT_GE(took, 0);
        EXPECT_LE(took, 1'500);
        for (int i = 0; i < 12; ++i) {
            world.run(1'000);
            ASSERT_LE(mostLinks(world), kMost);
        }
        EXPECT_GE(fewestLinks(world), limits::kLinksNeeded);
        EXPECT_LE(world.network.dials() - dials, 5U) << "who has enough links leaves the others alone";
        EXPECT_TRUE(allReached(world));
        for (const auto &post : world.posts) {
            ASSERT_TRUE(post->troubles.empty()) << post->troubles.front().message;
        }
    }
}

TEST(Mesh, NinePostsStayAFullMesh) {
    for (const auto seed : seeds(3)) {
        SCOPED_TRACE("FANION_SEED=" + std::to_string(seed));
        World world(seed);
        world.network.maxDelay = 5;
        world.addMembers(9);
        ASSERT_GE(world.runUntil(2'000, [&] { return fewestLinks(world) == 8; }), 0);
        world.run(20'000);
        EXPECT_EQ(fewestLinks(world), 8U);
    }
}

TEST(Mesh, HalvesThatWereApartBecomeOne) {
    for (const auto seed : seeds(2)) {
        SCOPED_TRACE("FANION_SEED=" + std::to_string(seed));
        World world(seed);
        const auto count = static_cast<PostIndex>(12 + 2 * world.random.below(5));
        const auto halves = [&](PostIndex a, PostIndex b) { return (a < count / 2) == (b < count / 2); };
        const bool fromTheStart = seed % 2 == 0; // each half is full before it hears of the other
        world.addMembers(count);
        if (fromTheStart) shape(world, halves);
        world.run(10'000);
        if (!fromTheStart) shape(world, halves);
        world.run(8'000 + world.random.below(40'000));
        EXPECT_FALSE(isWhole(world));
        everybodyWrites(world);
        world.run(1'000);
        world.network.healAll();
        const auto took = world.runUntil(30'000, [&] { return world.converged(); });
        ASSERT_GE(took, 0);
        EXPECT_LE(took, 8'000);
        ASSERT_GE(world.runUntil(20'000, [&] { return isSettled(world) && allReached(world); }), 0);
    }
}

TEST(Mesh, OneWayBetweenTwoHalvesIsFoundAndKept) {
    for (const auto seed : seeds(1)) {
        SCOPED_TRACE("FANION_SEED=" + std::to_string(seed));
        World world(seed);
        const PostIndex half = 11;
        world.addMembers(2 * half);
        shape(world, [&](PostIndex a, PostIndex b) { return (a < half) == (b < half) || (a == half && b == 0); });
        ASSERT_GE(world.runUntil(30'000, [&] { return isWhole(world); }), 0);
        for (int i = 0; i < 20; ++i) {
            world.run(1'000);
            ASSERT_TRUE(world.network.links()[0].contains(half)) << "the only bridge must not be ended";
        }
        everybodyWrites(world);
        ASSERT_GE(world.runUntil(5'000, [&] { return world.converged(); }), 0);
        // It carries nothing any more, and a new one is there.
        world.network.cutBoth(0, half, true);
        world.network.cutBoth(3, half + 5, false);
        world.run(12'000);
        everybodyWrites(world);
        ASSERT_GE(world.runUntil(20'000, [&] { return world.converged(); }), 0);
    }
}

TEST(Mesh, ARingAndAStarHoldTogether) {
    for (const auto seed : seeds(2)) {
        SCOPED_TRACE("FANION_SEED=" + std::to_string(seed));
        World world(seed);
        const PostIndex count = 16;
        world.addMembers(count);
        world.run(world.random.below(10'000));
        shape(world, [&](PostIndex a, PostIndex b) { return (a + 1) % count == b || (b + 1) % count == a; });
        world.run(6'000);
        everybodyWrites(world);
        ASSERT_GE(world.runUntil(30'000, [&] { return world.converged(); }), 0) << "a ring";
        ASSERT_GE(world.runUntil(20'000, [&] { return allReached(world); }), 0);
        shape(world, [&](PostIndex a, PostIndex b) { return a == 0 || b == 0; });
        world.run(6'000);
        everybodyWrites(world);
        ASSERT_GE(world.runUntil(30'000, [&] { return world.converged(); }), 0) << "a star";
        EXPECT_EQ(world.network.links()[0].size(), count - 1) << "where there is no other way, eight aren't enough";
        world.network.healAll();
        ASSERT_GE(
            world.runUntil(30'000, [&] { return isSettled(world) && fewestLinks(world) >= limits::kLinksNeeded; }), 0);
    }
}

TEST(Mesh, LostLinksAreReplacedAndComersLetIn) {
    for (const auto seed : seeds(2)) {
        SCOPED_TRACE("FANION_SEED=" + std::to_string(seed));
        World world(seed);
        world.addMembers(30);
        world.run(10'000);
        for (PostIndex i = 0; i < 30; i += 2)
            world.posts[i]->crash(world.random.chance(50));
        ASSERT_GE(world.runUntil(15'000, [&] { return isWhole(world) && fewestLinks(world) >= limits::kLinksNeeded; }),
                  0);
        everybodyWrites(world);
        ASSERT_GE(world.runUntil(5'000, [&] { return world.converged(); }), 0);
        for (PostIndex i = 0; i < 30; i += 2)
            world.posts[i]->start();
        ASSERT_GE(world.runUntil(10'000, [&] { return world.converged() && isWhole(world); }), 0);
        ASSERT_GE(world.runUntil(10'000, [&] { return isSettled(world) && allReached(world); }), 0);
    }
}

TEST(Mesh, TrafficOfAPostDoesntGrowWithTheSquare) {
    const auto seed = seeds(1).front();
    SCOPED_TRACE("FANION_SEED=" + std::to_string(seed));
    const auto few = bytesPerChange(seed, 14, false);
    const auto more = bytesPerChange(seed, 28, false);
    RecordProperty("bytes_per_post_and_change_14_posts", static_cast<int>(few));
    RecordProperty("bytes_per_post_and_change_28_posts", static_cast<int>(more));
    std::printf("bytes per post and change: %.0f with 14 posts, %.0f with 28\n", few, more);
    EXPECT_LE(more, 1.5 * few) << "more posts make more changes: and each costs the same";
}

TEST(Mesh, TrafficOfAFullMeshWould) { // the negative control of the test before
    const auto seed = seeds(1).front();
    SCOPED_TRACE("FANION_SEED=" + std::to_string(seed));
    const auto few = bytesPerChange(seed, 14, true);
    const auto more = bytesPerChange(seed, 28, true);
    std::printf("full mesh: %.0f with 14 posts, %.0f with 28\n", few, more);
    EXPECT_GT(more, 1.5 * few);
}

TEST(Mesh, PostsOfTheVersionBeforeKeepALinkWithEverybody) {
    for (const auto seed : seeds(2)) {
        SCOPED_TRACE("FANION_SEED=" + std::to_string(seed));
        World world(seed);
        const PostIndex count = 20;
        const PostIndex old = 4;
        world.network.rewrite = [](PostIndex from, PostIndex to, Bytes frame) {
            return from < old || to < old ? asBefore(frame) : frame;
        };
        world.addMembers(count);
        for (PostIndex a = 0; a < old; ++a) {
            for (PostIndex b = 0; b < count; ++b) {
                if (a != b) world.posts[a]->hub().dial(Network::address(b));
            }
            world.posts[a]->afterwards();
        }
        world.run(20'000);
        const auto links = world.network.links();
        for (PostIndex a = 0; a < old; ++a)
            EXPECT_EQ(links[a].size(), count - 1) << "it would dial again and again";
        everybodyWrites(world);
        ASSERT_GE(world.runUntil(5'000, [&] { return world.converged(); }), 0);
    }
}
