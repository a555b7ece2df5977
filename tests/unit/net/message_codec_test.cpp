// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/wire/message_codec.h"

#include "net/wire/limits.h"
#include "tests/simulation/sim/sim_environment.h"

#include <gtest/gtest.h>
#include <protozero/pbf_writer.hpp>
#include <rapidcheck/gtest.h>

using namespace fanion;
using namespace fanion::net;

namespace {

ByteView viewOf(const std::string &text) {
    return asBytes(text);
}

/** One message through the codec and back. */
template <typename Kind>
Kind roundTrip(const Kind &message) {
    std::string frame;
    wire::encode(frame, message);
    const auto decoded = wire::decode(viewOf(frame));
    EXPECT_TRUE(decoded.has_value()) << decoded.error().message;
    EXPECT_EQ(decoded->size(), 1U);
    return std::get<Kind>(decoded->front());
}

template <typename Id>
Id filled(sim::SimRandom &random) {
    Id id;
    random.fill(id.bytes);
    return id;
}

/** A frame with one message of which the bytes are given. */
std::string rawFrame(protozero::pbf_tag_type tag, const std::string &body) {
    std::string frame;
    protozero::pbf_writer out(frame);
    out.add_message(tag, body);
    return frame;
}

ErrorCode refusal(const std::string &frame) {
    const auto decoded = wire::decode(viewOf(frame));
    EXPECT_FALSE(decoded.has_value());
    return decoded ? ErrorCode::Io : decoded.error().code;
}

} // namespace

TEST(MessageCodec, Hello) {
    sim::SimRandom random(1);
    wire::Hello hello{1,     3,  wire::Purpose::Invited,    0xffff'ffff'ffff'ffff,
                      65535, -5, filled<PublicTag>(random), Hash32{7}};
    const auto read = roundTrip(hello);
    EXPECT_EQ(read.oldestVersion, 1U);
    EXPECT_EQ(read.newestVersion, 3U);
    EXPECT_EQ(read.purpose, wire::Purpose::Invited);
    EXPECT_EQ(read.instance, hello.instance);
    EXPECT_EQ(read.port, 65535);
    EXPECT_EQ(read.wall, -5);
    EXPECT_EQ(read.tag, hello.tag);
    EXPECT_EQ(read.proof, hello.proof);
    EXPECT_EQ(read.links, wire::Links::Unaware);
    hello.links = wire::Links::Needed;
    EXPECT_EQ(roundTrip(hello).links, wire::Links::Needed);
    hello.tag.reset();
    hello.proof.reset();
    EXPECT_FALSE(roundTrip(hello).tag.has_value());
    EXPECT_FALSE(roundTrip(hello).proof.has_value());
}

RC_GTEST_PROP(MessageCodec, Frontiers, (std::uint64_t seed, bool reset, bool complete)) {
    sim::SimRandom random(seed);
    wire::FrontierUpdate update{reset, complete, {}};
    Frontier expected;
    std::vector<PostId> posts{filled<PostId>(random), filled<PostId>(random), filled<PostId>(random)};
    for (auto n = random.below(40); n > 0; --n) {
        const LogId log{posts[static_cast<std::size_t>(random.below(3))], random.draw()};
        const LogHead head{random.draw() >> random.below(64), filled<ChangeHash>(random)};
        update.heads.emplace_back(log, head);
        expected[log] = head;
    }
    std::string frame;
    wire::encode(frame, update);
    RC_ASSERT(frame.size() <= 16 + update.heads.size() * wire::kHeadSize);
    const auto decoded = wire::decode(viewOf(frame));
    RC_ASSERT(decoded.has_value());
    const auto &read = std::get<wire::FrontierUpdate>(decoded->front());
    RC_ASSERT(read.reset == reset);
    RC_ASSERT(read.complete == complete);
    RC_ASSERT(Frontier(read.heads.begin(), read.heads.end()) == expected);
}

TEST(MessageCodec, ChangesPresenceAndTheRest) {
    sim::SimRandom random(1);
    EXPECT_EQ(roundTrip(wire::Changes{{Bytes{1}, Bytes(1000, 2)}}).changes,
              (std::vector<Bytes>{Bytes{1}, Bytes(1000, 2)}));
    EXPECT_TRUE(roundTrip(wire::ChangePart{Bytes(300, 1), true}).last);
    EXPECT_EQ(roundTrip(wire::ChangePart{Bytes(300, 1), false}).bytes.size(), 300U);
    Presence presence;
    presence.cursor = Position{-432'950'000, 53'740'000};
    presence.editing = {EntityId{1}, EntityId{~std::uint64_t{0}}};
    presence.at = 1'790'000'000'000;
    const auto read = roundTrip(wire::PresenceUpdate{presence}).presence;
    EXPECT_EQ(read.cursor, presence.cursor);
    EXPECT_FALSE(read.look || read.following || read.call || read.answer || read.drag);
    EXPECT_EQ(read.editing, presence.editing);
    EXPECT_EQ(read.at, presence.at);
    EXPECT_EQ(roundTrip(wire::Ping{~std::uint64_t{0}}).token, ~std::uint64_t{0});
    EXPECT_EQ(roundTrip(wire::Pong{3, -9}).wall, -9);
    EXPECT_EQ(roundTrip(wire::Goodbye{wire::Reason::Revoked}).reason, wire::Reason::Revoked);
    const auto post = filled<PostId>(random);
    EXPECT_EQ(roundTrip(wire::Neighbours{{post}}).posts.front(), post);
    EXPECT_EQ(roundTrip(wire::Ask{Hash32{1}, "PCC", "COS"}).function, "COS");
    EXPECT_EQ(roundTrip(wire::AskNonce{Hash32{2}}).nonce, Hash32{2});
    EXPECT_EQ(roundTrip(wire::AskReveal{Hash32{3}}).nonce, Hash32{3});
    EXPECT_EQ(roundTrip(wire::Invited{Bytes(32, 1), Bytes(64, 2), "n", "f"}).proof, Bytes(64, 2));
    const auto incident = filled<IncidentId>(random);
    EXPECT_EQ(roundTrip(wire::Admitted{incident}).incident, incident);
}

TEST(MessageCodec, WhereAPostLooksAndWhomItCalls) {
    sim::SimRandom random(4);
    Presence presence;
    presence.look = MapLook{{-432'950'000, 53'740'000}, -3};
    presence.following = filled<PostId>(random);
    presence.call = Call{7, {{1, -2}, 1'450}};
    presence.answer = CallAnswer{filled<PostId>(random), ~std::uint64_t{0}, true};
    presence.drag = Drag{-5, 1'800'000'000};
    presence.held = {{EntityId{9}, {{1, 2}}, 35'999}, {EntityId{10}, Path(127, Position{-3, 4}), 0}};
    presence.failedJoins = {{1, "Équipe 3", "10.0.0.9", FailedJoin::Why::SpentInvitation}, {2, {}, {}, {}}};
    const auto read = roundTrip(wire::PresenceUpdate{presence}).presence;
    EXPECT_EQ(read.failedJoins, presence.failedJoins);
    EXPECT_EQ(read.drag, presence.drag);
    EXPECT_EQ(read.held, presence.held);
    EXPECT_EQ(read.look, presence.look);
    EXPECT_EQ(read.following, presence.following);
    EXPECT_EQ(read.call, presence.call);
    EXPECT_EQ(read.answer, presence.answer);
}

TEST(MessageCodec, RefusesShapesBeyondTheirLimits) {
    const auto isRead = [](std::vector<HeldShape> held) {
        Presence presence;
        presence.held = std::move(held);
        std::string frame;
        wire::encode(frame, wire::PresenceUpdate{presence});
        return wire::decode(viewOf(frame)).has_value();
    };
    const Path one{{1, 2}};
    EXPECT_TRUE(isRead(std::vector(16, HeldShape{EntityId{1}, one, 0})));
    EXPECT_FALSE(isRead(std::vector(17, HeldShape{EntityId{1}, one, 0})));
    EXPECT_FALSE(isRead({{EntityId{1}, Path(100, one[0]), 0}, {EntityId{2}, Path(29, one[0]), 0}}));
    EXPECT_FALSE(isRead({{EntityId{1}, {}, 0}}));
    EXPECT_FALSE(isRead({{EntityId{}, one, 0}}));
    EXPECT_FALSE(isRead({{EntityId{1}, one, 36'000}}));
    EXPECT_FALSE(isRead({{EntityId{1}, {{1'000'000'000, 0}}, 0}}));
}

TEST(MessageCodec, RefusesACallThatLeadsNowhere) {
    const auto refused = [](const Presence &presence) {
        std::string frame;
        wire::encode(frame, wire::PresenceUpdate{presence});
        return !wire::decode(viewOf(frame)).has_value();
    };
    Presence presence;
    presence.call = Call{0, {}};
    EXPECT_TRUE(refused(presence));
    presence.call = Call{1, {{2'000'000'000, 0}, 0}};
    EXPECT_TRUE(refused(presence));
    presence.call.reset();
    presence.answer = CallAnswer{{}, 1, true};
    EXPECT_TRUE(refused(presence));
}

TEST(MessageCodec, SkipsWhatANewerVersionSays) {
    std::string frame = rawFrame(99, "a message of the future");
    wire::encode(frame, wire::Ping{5});
    {
        protozero::pbf_writer out(frame);
        out.add_uint64(3, 77); // a known number with another wire type
        out.add_fixed32(1000, 1);
        protozero::pbf_writer ping(out, 3);
        ping.add_string(9, "a field of the future");
        ping.add_fixed64(1, 6);
        ping.add_uint32(1, 1); // the field again, with another wire type: skipped
    }
    const auto decoded = wire::decode(viewOf(frame));
    ASSERT_TRUE(decoded.has_value());
    ASSERT_EQ(decoded->size(), 2U);
    EXPECT_EQ(std::get<wire::Ping>((*decoded)[0]).token, 5U);
    EXPECT_EQ(std::get<wire::Ping>((*decoded)[1]).token, 6U);
}

TEST(MessageCodec, RefusesWhatIsOverItsLimit) {
    std::string frame;
    wire::encode(frame, wire::Ask{Hash32{}, std::string(limits::kNameSize + 1, 'n'), ""});
    EXPECT_EQ(refusal(frame), ErrorCode::Corrupt);

    Presence crowded;
    crowded.editing.resize(limits::kEditingIds + 1, EntityId{1});
    frame.clear();
    wire::encode(frame, wire::PresenceUpdate{crowded});
    EXPECT_EQ(refusal(frame), ErrorCode::Corrupt);

    Presence nowhere;
    nowhere.cursor = Position{900'000'001, 0};
    frame.clear();
    wire::encode(frame, wire::PresenceUpdate{nowhere});
    EXPECT_EQ(refusal(frame), ErrorCode::Corrupt);

    frame.clear();
    for (std::size_t i = 0; i <= limits::kMessagesOfFrame; ++i)
        wire::encode(frame, wire::Ping{});
    EXPECT_EQ(refusal(frame), ErrorCode::Corrupt);

    frame.clear();
    wire::encode(frame, wire::Changes{std::vector<Bytes>(limits::kChangesOfFrame + 1, Bytes{1})});
    EXPECT_EQ(refusal(frame), ErrorCode::Corrupt);

    frame.clear();
    wire::encode(frame, wire::Invited{Bytes(31, 1), Bytes(64, 1), "", ""});
    EXPECT_EQ(refusal(frame), ErrorCode::Corrupt);
}

TEST(MessageCodec, RefusesIdsAndHashesOfAnotherSize) {
    std::string tag;
    protozero::pbf_writer(tag).add_bytes(7, std::string(7, 'x'));
    EXPECT_EQ(refusal(rawFrame(1, tag)), ErrorCode::Corrupt);
    EXPECT_EQ(refusal(rawFrame(1, "")), ErrorCode::Corrupt) << "a hello must say what it wants";
    EXPECT_EQ(refusal(rawFrame(14, "")), ErrorCode::Corrupt) << "an admission names the incident";

    std::string logs; // two logs, one hash
    {
        protozero::pbf_writer out(logs);
        out.add_bytes(1, std::string(32, 'p'));
        const std::uint64_t numbers[] = {1, 2};
        out.add_packed_fixed64(2, std::begin(numbers), std::end(numbers));
        out.add_packed_uint64(3, std::begin(numbers), std::end(numbers));
        out.add_bytes(4, std::string(32, 'h'));
    }
    std::string frontier;
    protozero::pbf_writer(frontier).add_message(3, logs);
    EXPECT_EQ(refusal(rawFrame(5, frontier)), ErrorCode::Corrupt);
}

RC_GTEST_PROP(MessageCodec, AnyBytesAreReadOrRefused, (const Bytes &bytes)) {
    const auto decoded = wire::decode(bytes);
    if (!decoded) RC_ASSERT(decoded.error().code == ErrorCode::Corrupt);
}

RC_GTEST_PROP(MessageCodec, DamagedFramesAreReadOrRefused, (std::uint64_t seed)) {
    sim::SimRandom random(seed);
    std::string frame;
    wire::FrontierUpdate update{true, true, {}};
    for (int i = 0; i < 5; ++i) {
        update.heads.emplace_back(LogId{filled<PostId>(random), random.draw()}, LogHead{1, filled<ChangeHash>(random)});
    }
    wire::encode(frame, update);
    wire::encode(frame, wire::Changes{{Bytes(50, 1)}});
    wire::encode(frame, wire::Hello{1, 1, wire::Purpose::Sync, 1, 1, 1, PublicTag{}, Hash32{}});
    for (int i = 0; i < 4; ++i) {
        frame[static_cast<std::size_t>(random.below(static_cast<std::int64_t>(frame.size())))] =
            static_cast<char>(random.below(256));
    }
    frame.resize(static_cast<std::size_t>(random.below(static_cast<std::int64_t>(frame.size()) + 1)));
    (void)wire::decode(viewOf(frame));
}

TEST(MessageCodec, Words) {
    sim::SimRandom random(9);
    wire::Word word{filled<PostId>(random), Bytes{1, 2, 3}, {}, 70'000};
    random.fill(word.signature);
    const auto read = roundTrip(word);
    EXPECT_EQ(read.author, word.author);
    EXPECT_EQ(read.body, word.body);
    EXPECT_EQ(read.signature, word.signature);
    EXPECT_EQ(read.ageMs, 70'000U);
}

TEST(MessageCodec, WordsOverTheirLimitOrUnsigned) {
    constexpr protozero::pbf_tag_type tag = 15;
    std::string huge;
    protozero::pbf_writer(huge).add_bytes(2, std::string(limits::kWordSize + 1, 'x'));
    EXPECT_EQ(refusal(rawFrame(tag, huge)), ErrorCode::Corrupt);
    std::string bare;
    protozero::pbf_writer(bare).add_bytes(2, "x");
    EXPECT_EQ(refusal(rawFrame(tag, bare)), ErrorCode::Corrupt) << "no signature";
    std::string empty;
    protozero::pbf_writer(empty).add_bytes(3, std::string(64, 'x'));
    EXPECT_EQ(refusal(rawFrame(tag, empty)), ErrorCode::Corrupt) << "nothing said";
}

TEST(MessageCodec, PiecesOfAttachedFiles) {
    sim::SimRandom random(9);
    const Piece list{filled<AttachmentId>(random), 0};
    const Piece chunk{list.id, 1'000};
    const auto want = roundTrip(wire::Want{{{list, 0}, {chunk, 65'535}}});
    ASSERT_EQ(want.pieces.size(), 2U);
    EXPECT_EQ(want.pieces[0].piece, list);
    EXPECT_EQ(want.pieces[1].piece, chunk);
    EXPECT_EQ(want.pieces[1].from, 65'535U);
    const auto part = roundTrip(wire::PiecePart{chunk, 500, 700, Bytes(200, 7)});
    EXPECT_EQ(part.piece, chunk);
    EXPECT_EQ(part.from, 500U);
    EXPECT_EQ(part.size, 700U);
    EXPECT_EQ(part.bytes, Bytes(200, 7));
    EXPECT_EQ(roundTrip(wire::PiecePart{list, 0, 0, {}}).size, 0U);
}

TEST(MessageCodec, PiecesOverTheirLimitsAreRefused) {
    const auto encoded = [](const wire::Message &message) {
        std::string frame;
        wire::encode(frame, message);
        return frame;
    };
    const Piece piece{{}, 3};
    EXPECT_EQ(refusal(encoded(wire::PiecePart{piece, 600, 700, Bytes(101, 7)})), ErrorCode::Corrupt);
    EXPECT_EQ(refusal(encoded(wire::PiecePart{piece, 0, 65'537, {}})), ErrorCode::Corrupt);
    EXPECT_EQ(refusal(encoded(wire::Want{std::vector<wire::Wanted>(5, {piece, 0})})), ErrorCode::Corrupt);
}

TEST(MessageCodec, PacksThatAreGiven) {
    sim::SimRandom random(7);
    const PackOffer pack{filled<AttachmentId>(random), PackOffer::kMostBytes, "Plan IGN, étang de Berre"};
    EXPECT_EQ(roundTrip(wire::PackOffers{{pack, pack}}).packs, (std::vector{pack, pack}));
    EXPECT_TRUE(roundTrip(wire::PackOffers{}).packs.empty());
    auto huge = pack;
    ++huge.size;
    EXPECT_EQ(roundTrip(wire::PackOffers{{huge, pack}}).packs, std::vector{pack}) << "a later version's";
}

TEST(MessageCodec, PacksOutsideTheirLimitsAreRefused) {
    sim::SimRandom random(7);
    const PackOffer pack{filled<AttachmentId>(random), 10, "Istres"};
    const auto refused = [](const std::vector<PackOffer> &packs) {
        std::string frame;
        wire::encode(frame, wire::PackOffers{packs});
        return refusal(frame) == ErrorCode::Corrupt;
    };
    EXPECT_TRUE(refused(std::vector(net::limits::kPacksOffered + 1, pack)));
    EXPECT_TRUE(refused({{AttachmentId{}, 10, "no id"}}));
    EXPECT_TRUE(refused({{pack.id, 0, "empty"}}));
    EXPECT_TRUE(refused({{pack.id, 10, "\xff\xfe"}}));
    EXPECT_TRUE(refused({{pack.id, 10, std::string(net::limits::kNameSize + 1, 'a')}}));
}
