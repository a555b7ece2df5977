// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two sessions mouth to mouth, and sessions fed by hand with what no honest post sends.
#include "net/wire/limits.h"
#include "tests/unit/net/session_pair.h"

#include <algorithm>

namespace fanion::test {

using SessionTest = SessionPair;

TEST_F(SessionTest, MembersMeetAndHoldTheSame) {
    bothMembers();
    a.target->write(asBytes("one"));
    b.target->write(asBytes("two"));
    a.target->commit();
    b.target->commit();
    connect();
    exchange();
    a.commit();
    b.commit();
    pass(100);
    EXPECT_EQ(a.target->frontier(), b.target->frontier());
    EXPECT_TRUE(a.session->isEstablished());
    EXPECT_EQ(a.session->missingHere(), 0U);
    EXPECT_EQ(b.session->flow().theirs(), a.target->frontier());
    EXPECT_EQ(b.session->peerAddress(), (Address{"10.0.0.1", 47800})) << "its source address, its listening port";
    EXPECT_EQ(a.events<session_event::Established>().size(), 1U);
    EXPECT_FALSE(a.events<session_event::CaughtUp>().empty());
}

TEST_F(SessionTest, OtherVersionsAreToldApart) {
    bothMembers();
    connect();
    b.session->onBytes(frameOf(wire::Hello{limits::kNewestVersion + 1, limits::kNewestVersion + 3, wire::Purpose::Sync,
                                           7, 1, 0, std::nullopt, std::nullopt}));
    expectEnd(b, Reason::Version);
    EXPECT_EQ(b.session->endError().code, ErrorCode::TooNew);
}

TEST_F(SessionTest, NewerMessagesAndFieldsAreSkipped) {
    bothMembers();
    connect();
    exchange();
    std::string body = "\xfa\x3e\x05hello"; // field 1007, length-delimited
    wire::encode(body, wire::Ping{9});
    b.session->onBytes(wire::frame(body));
    EXPECT_TRUE(b.session->isEstablished());
}

TEST_F(SessionTest, WhatComesBeforeTheHelloEndsIt) {
    bothMembers();
    for (const wire::Message &message :
         {wire::Message(wire::Ping{1}), wire::Message(wire::Changes{{Bytes{1}}}), wire::Message(wire::FrontierUpdate{}),
          wire::Message(wire::Admitted{incident}), wire::Message(wire::Invited{Bytes(32), Bytes(64), "", ""})}) {
        SCOPED_TRACE(message.index());
        connect();
        b.session->onBytes(frameOf(message));
        expectEnd(b, Reason::Misbehaved);
        EXPECT_TRUE(b.target->frontier().size() == 1U);
    }
}

TEST_F(SessionTest, AHelloTwiceOrOutOfTurnEndsIt) {
    bothMembers();
    connect();
    const auto hello = a.session->takeOutput();
    b.session->onBytes(hello);
    EXPECT_FALSE(b.session->hasEnded());
    b.session->onBytes(hello);
    expectEnd(b, Reason::Misbehaved);
    connect();
    exchange();
    b.session->onBytes(frameOf(wire::AskNonce{}));
    expectEnd(b, Reason::Misbehaved);
    connect();
    exchange();
    b.session->onBytes(frameOf(wire::Admitted{incident}));
    expectEnd(b, Reason::Misbehaved);
}

TEST_F(SessionTest, SilenceBeforeTheHelloLastsFiveSeconds) {
    bothMembers();
    connect();
    time += limits::kHandshake - 1;
    b.session->tick();
    EXPECT_FALSE(b.session->hasEnded());
    time += 1;
    b.session->tick();
    expectEnd(b, Reason::TimedOut);
}

TEST_F(SessionTest, AMemberThatGoesQuietIsSilentThenLost) {
    bothMembers();
    connect();
    exchange();
    pass(10'000);
    EXPECT_FALSE(b.session->isSilent());
    time += limits::kSilent;
    b.session->tick();
    EXPECT_TRUE(b.session->isSilent());
    EXPECT_FALSE(b.session->hasEnded());
    time += limits::kLost - limits::kSilent;
    b.session->tick();
    expectEnd(b, Reason::Lost);
}

TEST_F(SessionTest, ATrickleOfChangesIsConfirmedByItsReceipts) {
    bothMembers();
    connect();
    exchange();
    pass(3'000);
    a.frames = b.frames = 0;
    constexpr std::size_t moves = 40;
    for (std::size_t i = 0; i < moves; ++i) {
        a.target->write(Bytes(200, 1));
        a.commit();
        exchange();
        b.commit();
        pass(500);
    }
    EXPECT_EQ(b.target->frontier(), a.target->frontier());
    constexpr std::size_t pulses = moves / 2 + 10; // a ping of one end and its answer, a second
    EXPECT_LE(a.frames, moves + pulses);
    EXPECT_LE(b.frames, moves + pulses);
}

TEST_F(SessionTest, PingsGivenByTheThousandCostOnlyTheirSession) {
    bothMembers();
    connect();
    exchange();
    std::string body;
    for (int i = 0; i < 1'000; ++i)
        wire::encode(body, wire::Ping{1});
    for (int i = 0; i < 100 && !b.session->hasEnded(); ++i)
        b.session->onBytes(wire::frame(body));
    expectEnd(b, Reason::Limit); // it never read an answer
    EXPECT_LE(b.session->takeOutput().size(), limits::kControlQueue);
}

TEST_F(SessionTest, ForgedChangesEndTheSession) {
    bothMembers();
    connect();
    exchange();
    b.session->onBytes(frameOf(wire::Changes{{Bytes(100, 7)}}));
    expectEnd(b, Reason::Misbehaved);
    EXPECT_EQ(b.target->changeCount(), 2U);
}

TEST_F(SessionTest, AnObserversChangesAreRefusedAndTheSessionGoesOn) {
    bothMembers(Role::Observer);
    connect();
    exchange();
    b.target->write(asBytes("an observer's wish"));
    b.commit();
    exchange();
    EXPECT_TRUE(a.session->isEstablished());
    const auto refused = a.events<session_event::ChangesRefused>();
    ASSERT_EQ(refused.size(), 1U);
    EXPECT_EQ(refused[0].first.code, ErrorCode::Refused);
    EXPECT_FALSE(a.target->hasStaged());
}

TEST_F(SessionTest, ARevokedMemberIsToldAndCutAtOnce) {
    bothMembers();
    connect();
    exchange();
    a.target->revoke(b.identity.post());
    a.target->write(asBytes("what the revoked must not read"));
    a.commit();
    exchange();
    expectEnd(a, Reason::Revoked);
    expectEnd(b, Reason::Revoked);
    EXPECT_TRUE(b.session->endedByPeer());
    EXPECT_EQ(b.target->changeCount(), 2U);
    connect();
    exchange();
    expectEnd(a, Reason::Revoked);
}

TEST_F(SessionTest, PresenceIsCoalescedToTenASecond) {
    bothMembers();
    connect();
    exchange();
    std::size_t sent = 0;
    for (int i = 0; i < 100; ++i) {
        Presence presence;
        presence.look = MapLook{{432'950'000, 53'740'000}, i};
        a.session->setPresence(presence);
        time += 10;
        a.session->tick();
        exchange();
    }
    pass(200);
    const auto seen = b.events<session_event::PresenceChanged>();
    sent = seen.size();
    EXPECT_GE(sent, 9U);
    EXPECT_LE(sent, 12U);
    EXPECT_EQ(seen.back().presence.look->zoomCenti, 99);
    EXPECT_EQ(seen.back().presence.post, a.identity.post());
}

TEST_F(SessionTest, OutputWaitsWhileTheLineIsBusyAndIsCutToItsSpeed) {
    bothMembers();
    connect();
    exchange();
    for (int i = 0; i < 200; ++i)
        a.target->write(Bytes(5'000, 1));
    a.commit();
    std::size_t size = 0;
    for (auto bytes = a.session->takeOutput(); !bytes.empty(); bytes = a.session->takeOutput())
        size += bytes.size();
    EXPECT_GT(size, 1'000U);
    EXPECT_LT(size, 8'000U) << "before the first answer nobody knows what the line carries";
}

} // namespace fanion::test
