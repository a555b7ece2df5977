// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two sessions mouth to mouth, and sessions fed by hand with what no honest post sends.
#include "net/session/session.h"

#include "net/wire/limits.h"
#include "net/wire/message_codec.h"
#include "tests/simulation/sim/memory_target.h"
#include "tests/simulation/sim/sim_environment.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace fanion;
using namespace fanion::net;
using wire::Reason;

namespace {

/** One end: a post with its log and one session. */
struct End {
    End(sim::SimClock &clock, std::uint64_t seed)
        : random(seed), identity(Identity::generate(random)), desk(clock),
          context{{clock, random}, identity, seed, 47800, nullptr, std::nullopt, &desk} {}
    void hold(const IncidentId &incident) {
        target.emplace(incident, identity.post(), random.draw());
        context.target = &*target;
    }
    void commit() {
        if (target->commit()) session->onCommitted();
    }
    template <typename Event>
    std::vector<Event> events() {
        for (auto &event : session->takeEvents())
            all.push_back(std::move(event));
        std::vector<Event> out;
        for (const auto &event : all) {
            if (const auto *kind = std::get_if<Event>(&event)) out.push_back(*kind);
        }
        return out;
    }

    sim::SimRandom random;
    Identity identity;
    JoinDesk desk;
    SessionContext context;
    std::optional<sim::MemoryTarget> target;
    std::unique_ptr<Session> session;
    std::vector<SessionEvent> all;
};

class SessionTest : public testing::Test {
protected:
    SessionTest() { random.fill(incident.bytes); }
    /** Both hold the incident and know each other. */
    void bothMembers(Role role = Role::Editor) {
        a.hold(incident);
        b.hold(incident);
        a.target->found();
        a.target->admit(b.identity.post(), role);
        a.target->commit();
        const auto changes = a.target->changesAfter({}, SIZE_MAX);
        std::vector<Bytes> log;
        for (const auto &change : *changes)
            log.push_back(change.bytes);
        (void)b.target->accept(a.identity.post(), log);
        b.target->commit();
    }
    void connect(bool aAsks = false) {
        Hash32 binding{};
        random.fill(binding);
        a.session =
            std::make_unique<Session>(a.context, Link{b.identity.post(), {"10.0.0.2", 47800}, true, binding}, aAsks);
        b.session =
            std::make_unique<Session>(b.context, Link{a.identity.post(), {"10.0.0.1", 50'000}, false, binding}, false);
    }
    /** Carries frames both ways until both are quiet. */
    void exchange() {
        for (bool busy = true; busy;) {
            busy = false;
            for (auto [from, to] : {std::pair{&a, &b}, std::pair{&b, &a}}) {
                for (auto bytes = from->session->takeOutput(); !bytes.empty(); bytes = from->session->takeOutput()) {
                    to->session->onBytes(bytes);
                    busy = true;
                }
            }
        }
    }
    void pass(std::int64_t ms) {
        for (const auto end = time + ms; time < end;) {
            time += 50;
            a.session->tick();
            b.session->tick();
            exchange();
        }
    }
    static Bytes frameOf(const wire::Message &message) {
        std::string body;
        wire::encode(body, message);
        return wire::frame(body);
    }
    void expectEnd(End &end, Reason reason) {
        EXPECT_TRUE(end.session->hasEnded());
        EXPECT_EQ(end.session->endReason(), reason) << end.session->endError().message;
    }

    std::int64_t time = 1'000;
    sim::SimClock clock{time};
    sim::SimRandom random{42};
    IncidentId incident;
    End a{clock, 1};
    End b{clock, 2};
};

} // namespace

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

TEST_F(SessionTest, StrangersToEachOthersIncidentPartWithoutAWord) {
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

TEST_F(SessionTest, WithoutAnIncidentThereIsNothingToTalkAbout) {
    bothMembers();
    b.context.target = nullptr;
    connect();
    exchange();
    expectEnd(a, Reason::NoIncident);
}

TEST_F(SessionTest, TheTagAloneProvesNothing) {
    bothMembers();
    connect();
    wire::Hello hello{1, 1, wire::Purpose::Sync, 7, 1, 0, incidentTag(incident), Hash32{1}};
    b.session->onBytes(frameOf(hello));
    expectEnd(b, Reason::Misbehaved);
}

TEST_F(SessionTest, AProofOfAnotherConnectionIsWorthless) {
    bothMembers();
    connect();
    auto replayed = a.session->takeOutput();
    connect(); // a new connection, with a new binding
    b.session->onBytes(replayed);
    expectEnd(b, Reason::Misbehaved);
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

TEST_F(SessionTest, AStrangersFrameIsAtMostFourKilobytes) {
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

TEST_F(SessionTest, OneWhoKnowsTheIncidentButIsNoMemberIsToldNothing) {
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

TEST_F(SessionTest, AGuestLetInOnOneConnectionShowsNoInvitationOnAnother) {
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

TEST_F(SessionTest, GuestsAndHostsNumbersAreEqualOnlyWithoutAManInTheMiddle) {
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

TEST_F(SessionTest, AGuestThatRevealsAnotherNonceIsThrownOutAndCounted) {
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

TEST_F(SessionTest, AnAdmissionToAnotherIncidentThanAnnouncedIsRefused) {
    connect(true);
    a.session->onBytes(frameOf(wire::Hello{1, 1, wire::Purpose::Sync, 7, 1, 0, incidentTag(incident), Hash32{}}));
    IncidentId other = incident;
    other.bytes[0] ^= 1;
    a.session->onBytes(frameOf(wire::Admitted{other}));
    expectEnd(a, Reason::Misbehaved);
    EXPECT_TRUE(a.events<session_event::AdmittedHere>().empty());
}

TEST_F(SessionTest, AGuestWaitsForItsOwnerToMakeTheFile) {
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

TEST_F(SessionTest, NoOwnerNoSession) {
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
