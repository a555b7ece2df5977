// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of posts that aren't neighbours: receipts, presence, who is away; and who lies about it.
#include "net/wire/frame_reader.h"
#include "net/wire/limits.h"
#include "net/wire/message_codec.h"
#include "net/wire/word_codec.h"
#include "tests/simulation/sim/world.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace fanion;
using namespace fanion::sim;
using State = net::PeerStatus::State;
namespace wire = net::wire;

namespace {

std::size_t countIn(World &world, PostIndex of, State state) {
    const auto peers = world.posts[of]->hub().peers();
    return static_cast<std::size_t>(std::ranges::count(peers, state, &net::PeerStatus::state));
}

bool allHaveEverything(World &world, PostIndex of) {
    const auto peers = world.posts[of]->hub().peers();
    return std::ranges::all_of(peers, [](const auto &peer) { return peer.hasEverything && peer.missingHere == 0; });
}

/** A line of posts, each of which only knows the address of the next: 0 and the last are far from each other. */
void chain(World &world, std::size_t count) {
    world.addMembers(count, false);
    for (PostIndex i = 0; i + 1 < count; ++i) {
        world.posts[i]->hub().dial(Network::address(i + 1));
        world.posts[i]->afterwards();
    }
}

std::optional<net::Presence> presenceOf(World &world, PostIndex at, PostIndex about) {
    for (const auto &presence : world.posts[at]->hub().presence()) {
        if (presence.post == world.posts[about]->post()) return presence;
    }
    return std::nullopt;
}

/** A frame with one message more. */
Bytes withMore(const Bytes &frame, const wire::Message &message) {
    std::string body(asText(ByteView(frame).subspan(4)));
    wire::encode(body, message);
    return wire::frame(body);
}

/** Takes from each hello that its sender seals what it says: so the words can be seen on the wire. */
Bytes unsealed(const Bytes &frame) {
    const auto messages = wire::decode(ByteView(frame).subspan(4));
    const auto *hello = messages && !messages->empty() ? std::get_if<wire::Hello>(&messages->front()) : nullptr;
    if (!hello) return frame;
    auto open = *hello;
    open.seals = false;
    std::string body;
    wire::encode(body, open);
    return wire::frame(body);
}

} // namespace

TEST(MeshWords, ReceiptsComeFromEverybody) {
    for (const auto seed : seeds(2)) {
        SCOPED_TRACE("FANION_SEED=" + std::to_string(seed));
        World world(seed);
        world.addMembers(20);
        world.run(10'000);
        EXPECT_GT(countIn(world, 0, State::ViaOthers), 10U);
        EXPECT_EQ(countIn(world, 0, State::Lost), 0U);
        world.posts[0]->write();
        world.run(10);
        EXPECT_FALSE(allHaveEverything(world, 0)) << "nobody has said so yet";
        ASSERT_GE(world.runUntil(4'000, [&] { return allHaveEverything(world, 0); }), 0);
    }
}

TEST(MeshWords, ReceiptsNeverRunAhead) {
    World world(3);
    chain(world, 4);
    ASSERT_GE(
        world.runUntil(10'000, [&] { return allHaveEverything(world, 0) && countIn(world, 0, State::Lost) == 0; }), 0);
    const auto *far = world.status(0, 3);
    EXPECT_EQ(far->state, State::ViaOthers);
    EXPECT_EQ(far->roundTripMs, -1);
    world.posts[3]->commitFails = true; // what it takes in isn't durable there
    for (int i = 0; i < 5; ++i)
        world.posts[0]->write();
    for (int i = 0; i < 100; ++i) {
        world.run(100);
        ASSERT_FALSE(world.status(0, 3)->hasEverything);
        ASSERT_EQ(world.status(0, 3)->missingThere, 5U);
    }
    EXPECT_TRUE(world.status(0, 2)->hasEverything);
    world.posts[3]->commitFails = false;
    world.posts[3]->afterwards();
    ASSERT_GE(world.runUntil(4'000, [&] { return world.status(0, 3)->hasEverything; }), 0);
}

TEST(MeshWords, PresenceGoesAllTheWayAndEndsWithItsPost) {
    World world(5);
    chain(world, 5);
    world.run(5'000);
    net::Presence here;
    here.cursor = Position{485'000'000, 25'000'000};
    world.posts[0]->hub().setPresence(here);
    world.posts[0]->afterwards();
    const auto took = world.runUntil(3'000, [&] { return presenceOf(world, 4, 0).has_value(); });
    ASSERT_GE(took, 0);
    EXPECT_EQ(presenceOf(world, 4, 0)->cursor, here.cursor);
    const auto before = world.network.bytesCarried();
    for (int i = 0; i < 200; ++i) { // a hand that doesn't rest
        here.cursor->latitudeE7 += 10;
        world.posts[0]->hub().setPresence(here);
        world.posts[0]->afterwards();
        world.run(50);
    }
    EXPECT_LE(world.network.bytesCarried() - before, 80'000U)
        << "ten seconds: ten a second to the neighbour, two beyond";
    world.run(1'500);
    EXPECT_EQ(presenceOf(world, 4, 0)->cursor, here.cursor);
    world.posts[0]->crash(true);
    ASSERT_GE(world.runUntil(35'000, [&] { return world.status(4, 0)->state == State::Lost; }), 0);
    EXPECT_FALSE(presenceOf(world, 4, 0).has_value());
    EXPECT_NE(world.status(4, 0)->lastSeen, 0);
}

TEST(MeshWords, ANewRunIsNewerEvenWithAClockThatWentBack) {
    World world(9);
    chain(world, 4);
    world.run(5'000);
    ASSERT_EQ(world.status(3, 0)->state, State::ViaOthers);
    world.posts[0]->crash(false);
    world.posts[0]->setWallOffset(-1'000'000'000);
    world.run(1'000);
    world.posts[0]->start(false);
    world.posts[0]->hub().dial(Network::address(1));
    world.posts[0]->afterwards();
    world.run(3'000);
    world.posts[0]->write();
    ASSERT_GE(world.runUntil(40'000,
                             [&] {
                                 const auto *far = world.status(3, 0);
                                 return far->state == State::ViaOthers && far->hasEverything && far->missingHere == 0;
                             }),
              0);
}

TEST(MeshWords, WhoForgesOneIsCutOffAndDeceivesNobody) {
    World world(7);
    chain(world, 5);
    world.run(8'000);
    ASSERT_EQ(world.status(0, 4)->state, State::ViaOthers);
    // Post 2 says in the name of post 4 that it holds all there will be.
    bool forged = false;
    world.network.rewrite = [&](PostIndex from, PostIndex to, Bytes frame) {
        if (from != 2 || to != 1 || forged) return frame;
        forged = true;
        wire::WordBody body;
        body.counter = UINT64_MAX - 1;
        body.instance = 1;
        body.againMs = 10'000;
        auto word = wire::makeWord(world.posts[2]->identity, world.incident, body);
        word.author = world.posts[4]->post();
        return withMore(frame, word);
    };
    world.run(2'000);
    ASSERT_TRUE(forged);
    EXPECT_FALSE(world.posts[1]->troubles.empty()) << "its commander is told";
    EXPECT_FALSE(world.connected(1, 2)) << "for thirty seconds";
    ASSERT_GE(world.runUntil(60'000, [&] { return world.connected(1, 2); }), 0);
    world.posts[4]->write();
    ASSERT_GE(world.runUntil(40'000, [&] { return world.converged() && world.status(0, 4)->hasEverything; }), 0)
        << "the true words of post 4 still count";
}

TEST(MeshWords, WordsOfStrangersAndFloodsGoNowhere) {
    World world(11);
    world.network.rewrite = [](PostIndex, PostIndex, const Bytes &frame) { return unsealed(frame); };
    chain(world, 4);
    world.run(8'000);
    const auto stranger = Identity::generate(world.random);
    std::uint64_t counter = 1;
    std::size_t added = 0;
    world.network.rewrite = [&](PostIndex from, PostIndex to, Bytes frame) {
        if (from != 1 || to != 2) return unsealed(frame);
        frame = unsealed(frame);
        for (int i = 0; i < 100; ++i) {
            wire::WordBody body;
            body.counter = ++counter;
            body.instance = 1;
            body.againMs = 10'000;
            const auto &author = i % 2 == 0 ? stranger : world.posts[1]->identity;
            body.counter += i % 2 == 0 ? 0 : 2'000'000'000'000;
            frame = withMore(frame, wire::makeWord(author, world.incident, body));
            ++added;
        }
        return frame;
    };
    std::size_t strange = 0;
    std::size_t passedOn = 0;
    world.network.tap = [&](ByteView bytes) {
        net::wire::FrameReader reader;
        reader.feed(bytes);
        const auto body = reader.next(net::limits::kFrameOfMember);
        if (!body || !body->has_value()) return;
        const auto messages = wire::decode(**body);
        for (const auto &message : *messages) {
            const auto *word = std::get_if<wire::Word>(&message);
            if (word == nullptr) continue;
            strange += word->author == stranger.post() ? 1 : 0;
            passedOn += word->author == world.posts[1]->post() ? 1 : 0;
        }
    };
    world.run(10'000);
    EXPECT_GT(added, 1'000U);
    EXPECT_EQ(strange, added / 2) << "only what the flooder said itself";
    EXPECT_LE(passedOn - added / 2, 10U * net::limits::kWordsOfAuthor + 30) << "four a second";
    world.network.rewrite = nullptr;
    world.posts[0]->write();
    ASSERT_GE(world.runUntil(2'000, [&] { return world.converged(); }), 0);
}
