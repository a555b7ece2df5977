// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Strangers, guests and hosts: who is let in, and what the others are told.
#include "net/wire/limits.h"
#include "tests/unit/net/session_pair.h"

#include <algorithm>

namespace fanion::test {

using SessionJoinTest = SessionPair;

TEST_F(SessionJoinTest, StrangersToEachOthersIncidentPartWithoutAWord) {
    a.hold(incident);
    a.target->found();
    a.target->commit();
    b.hold(IncidentId{{9}});
    b.target->found();
    b.target->commit();
    connect();
    exchange();
    expectEnd(a, Reason::OtherIncident);
    expectEnd(b, Reason::OtherIncident);
}

TEST_F(SessionJoinTest, WithoutAnIncidentThereIsNothingToTalkAbout) {
    bothMembers();
    b.context.target = nullptr;
    connect();
    exchange();
    expectEnd(a, Reason::NoIncident);
}

TEST_F(SessionJoinTest, TheTagAloneProvesNothing) {
    bothMembers();
    connect();
    wire::Hello hello{1, 1, wire::Purpose::Sync, 7, 1, 0, incidentTag(incident), Hash32{1}};
    b.session->onBytes(frameOf(hello));
    expectEnd(b, Reason::Misbehaved);
}

TEST_F(SessionJoinTest, AProofOfAnotherConnectionIsWorthless) {
    bothMembers();
    connect();
    auto replayed = a.session->takeOutput();
    connect(); // a new connection, with a new binding
    b.session->onBytes(replayed);
    expectEnd(b, Reason::Misbehaved);
}

TEST_F(SessionJoinTest, AStrangersFrameIsAtMostFourKilobytes) {
    bothMembers();
    connect();
    b.session->onBytes(Bytes{0x00, 0x00, 0x10, 0x01});
    expectEnd(b, Reason::Misbehaved);
    connect();
    exchange();
    b.session->onBytes(Bytes{0x00, 0x0f, 0xff, 0xff});
    EXPECT_FALSE(b.session->hasEnded()) << "a member may send up to 1 MiB";
    b.session->onBytes({});
    connect();
    exchange();
    b.session->onBytes(Bytes{0x00, 0x10, 0x00, 0x01});
    expectEnd(b, Reason::Misbehaved);
}

TEST_F(SessionJoinTest, OneWhoKnowsTheIncidentButIsNoMemberIsToldNothing) {
    a.hold(incident);
    a.target->found();
    a.target->commit();
    b.hold(incident);  // has the id (an old invitation?), not the log
    b.target->found(); // and thinks itself a founder, so that it isn't a pending guest
    b.target->commit();
    connect();
    exchange();
    EXPECT_FALSE(a.session->isEstablished());
    EXPECT_FALSE(b.session->isEstablished());
    EXPECT_TRUE(b.session->flow().knowsTheirs());
    EXPECT_TRUE(b.session->flow().theirs().empty()) << "not even how much there is";
    pass(limits::kProvisional + 1'000);
    EXPECT_TRUE(a.session->hasEnded());
    EXPECT_EQ(b.target->changeCount(), 1U) << "not one change came across";
}

TEST_F(SessionJoinTest, AGuestLetInOnOneConnectionShowsNoInvitationOnAnother) {
    a.hold(incident);
    b.hold(incident);
    b.target->found();
    b.target->commit();
    a.context.invitation =
        Invitation::create(random, incident, Role::Editor, 3'600'000, b.identity.post(), {{"10.0.0.2", 47800}});
    connect();
    a.context.invitation.reset(); // another member was quicker
    exchange();
    expectEnd(a, Reason::Cancelled);
    EXPECT_EQ(b.target->members().size(), 1U);
}

TEST_F(SessionJoinTest, GuestsAndHostsNumbersAreEqualOnlyWithoutAManInTheMiddle) {
    a.context.target = nullptr;
    b.hold(incident);
    b.target->found();
    b.target->commit();
    connect(true);
    exchange();
    const auto seen = a.events<session_event::NumberKnown>();
    const auto asked = b.events<session_event::AskedToJoin>();
    ASSERT_EQ(seen.size(), 1U);
    ASSERT_EQ(asked.size(), 1U);
    EXPECT_EQ(seen[0].number, asked[0].number);

    // In the middle: the same messages passed on between two connections (two bindings, and M's own keys on both).
    End middle{clock, 3};
    Hash32 left{};
    Hash32 right{};
    random.fill(left);
    random.fill(right);
    a.session = std::make_unique<Session>(a.context, Link{middle.identity.post(), {"10.0.0.3", 1}, true, left}, true);
    b.session =
        std::make_unique<Session>(b.context, Link{middle.identity.post(), {"10.0.0.3", 2}, false, right}, false);
    exchange();
    EXPECT_TRUE(b.session->hasEnded()) << "the commitment doesn't fit the other connection";
}

TEST_F(SessionJoinTest, AGuestThatRevealsAnotherNonceIsThrownOutAndCounted) {
    b.hold(incident);
    b.target->found();
    b.target->commit();
    for (int i = 0; i < 3; ++i) {
        connect(true);
        b.session->onBytes(a.session->takeOutput());
        a.session->onBytes(b.session->takeOutput());
        b.session->onBytes(a.session->takeOutput());
        (void)b.session->takeOutput();
        b.session->onBytes(frameOf(wire::AskReveal{Hash32{1}}));
        expectEnd(b, Reason::Misbehaved);
    }
    connect(true);
    exchange();
    expectEnd(b, Reason::Limit);
}

TEST_F(SessionJoinTest, AnAdmissionToAnotherIncidentThanAnnouncedIsRefused) {
    connect(true);
    a.session->onBytes(frameOf(wire::Hello{1, 1, wire::Purpose::Sync, 7, 1, 0, incidentTag(incident), Hash32{}}));
    IncidentId other = incident;
    other.bytes[0] ^= 1;
    a.session->onBytes(frameOf(wire::Admitted{other}));
    expectEnd(a, Reason::Misbehaved);
    EXPECT_TRUE(a.events<session_event::AdmittedHere>().empty());
}

TEST_F(SessionJoinTest, AGuestWaitsForItsOwnerToMakeTheFile) {
    b.hold(incident);
    b.target->found();
    b.target->write(Bytes(50'000, 1));
    b.target->commit();
    connect(true);
    exchange();
    b.target->admit(a.identity.post(), Role::Editor);
    b.target->commit();
    ASSERT_TRUE(b.session->admit());
    exchange();
    EXPECT_FALSE(a.session->wantsRead());
    pass(20'000);
    EXPECT_FALSE(a.session->hasEnded());
    a.hold(incident);
    a.session->resume();
    pass(100);
    a.commit();
    EXPECT_EQ(a.target->frontier(), b.target->frontier());
    EXPECT_EQ(a.events<session_event::CaughtUp>().size(), 1U);
}

TEST_F(SessionJoinTest, NoOwnerNoSession) {
    b.hold(incident);
    b.target->found();
    b.target->admit(a.identity.post(), Role::Editor);
    b.target->commit();
    connect(true);
    exchange();
    EXPECT_EQ(a.session->admittedTo(), incident) << "known already: no number to compare";
    pass(limits::kAttachWait + 100);
    expectEnd(a, Reason::Cancelled);
}

} // namespace fanion::test
