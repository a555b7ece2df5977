// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Strangers at the door: asking with a number to compare, invitations, refusals, limits.
#include "net/wire/message_codec.h"
#include "tests/simulation/sim/world.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace fanion;
using namespace fanion::sim;
using State = net::JoinProgress::State;

namespace {

constexpr std::int64_t kHour = 3'600'000;

class JoinTest : public testing::Test {
protected:
    void open(std::uint64_t seed, std::size_t members = 1, bool discovery = true) {
        m_world = std::make_unique<World>(seed);
        m_world->addMembers(members, discovery);
        m_guest = &m_world->addStranger(discovery);
        m_guestIndex = m_world->posts.size() - 1;
    }
    SimPost &host() { return *m_world->posts[0]; }
    State state() { return m_guest->progress.empty() ? State::Connecting : m_guest->progress.back().state; }
    void ask(PostIndex where) {
        m_guest->hub().askToJoin(Network::address(where));
        m_guest->afterwards();
    }
    bool reaches(State wanted, std::int64_t limit = 30'000) {
        return m_world->runUntil(limit, [&] { return state() == wanted; }) >= 0;
    }
    void answer(bool yes) {
        const auto requests = host().hub().joinRequests();
        ASSERT_EQ(requests.size(), 1U);
        if (yes) {
            host().target().admit(requests.front().post, Role::Editor);
            host().commitNow();
        }
        ASSERT_TRUE(host().hub().answerJoin(requests.front().id, yes).has_value());
        host().afterwards();
    }
    net::Invitation invite(SimPost &by, std::vector<net::Address> addresses, std::int64_t lasts = kHour) {
        SimClock clock(m_world->timeline.now());
        auto invitation = net::Invitation::create(m_world->random, m_world->incident, Role::Editor,
                                                  clock.wallNow() + lasts, by.post(), std::move(addresses));
        by.target().invite(invitation.key(), Role::Editor, clock.wallNow() + lasts);
        by.commitNow();
        return invitation;
    }
    void show(const net::Invitation &invitation) {
        m_guest->open(invitation.incident);
        m_guest->hub().joinByInvitation(invitation);
        m_guest->afterwards();
    }

    std::unique_ptr<World> m_world;
    SimPost *m_guest = nullptr;
    PostIndex m_guestIndex = 0;
};

} // namespace

TEST_F(JoinTest, BothSeeTheSameNumberAndTheGuestGetsTheLog) {
    for (const auto seed : seeds(100)) {
        SCOPED_TRACE("FANION_SEED=" + std::to_string(seed));
        open(seed);
        for (int i = 0; i < 20; ++i)
            host().write();
        m_world->run(6'000);
        const auto heard = m_guest->hub().heard();
        ASSERT_EQ(heard.size(), 1U);
        ASSERT_TRUE(heard.front().incident.isNull());
        ASSERT_EQ(heard.front().code, net::incidentCode(m_world->incident));
        ASSERT_EQ(heard.front().address, Network::address(0));
        ask(0);
        ASSERT_TRUE(reaches(State::Compare));
        ASSERT_GE(m_world->runUntil(1'000, [&] { return !host().hub().joinRequests().empty(); }), 0);
        const auto request = host().hub().joinRequests().front();
        ASSERT_EQ(request.number, m_guest->progress.back().number);
        ASSERT_EQ(request.number.size(), 6U);
        ASSERT_EQ(request.name, m_guest->identity.name);
        m_world->run(static_cast<std::int64_t>(seed % 7) * 1'000);
        answer(true);
        ASSERT_TRUE(reaches(State::Done));
        ASSERT_TRUE(m_world->converged());
        ASSERT_TRUE(host().hub().joinRequests().empty());
        m_guest->write();
        ASSERT_GE(m_world->runUntil(1'000, [&] { return m_world->converged(); }), 0);
    }
}

TEST_F(JoinTest, TheStrangerGetsNotOneChangeBeforeTheAnswer) {
    open(3);
    const std::string secret = "Feu de forêt des Maures, victime DUPONT";
    host().target().write(asBytes(secret));
    host().commitNow();
    // Beneath TLS too it is sealed, so the key that opens it is what must not be given.
    std::size_t leaks = 0;
    std::size_t keys = 0;
    m_world->network.tap = [&](ByteView bytes) {
        leaks += asText(bytes).find(secret) != std::string_view::npos;
        const auto messages = net::wire::decode(bytes.subspan(4));
        if (!messages) return;
        for (const auto &message : *messages) {
            const auto *key = std::get_if<net::wire::SealKey>(&message);
            keys += key && ContentKey::fromEnvelope(key->envelope, m_guest->identity) ? 1 : 0;
        }
    };
    ask(0);
    ASSERT_TRUE(reaches(State::Compare));
    m_world->run(60'000);
    EXPECT_EQ(leaks, 0U);
    EXPECT_EQ(keys, 0U);
    EXPECT_EQ(state(), State::Compare);
    answer(true);
    ASSERT_TRUE(reaches(State::Done));
    EXPECT_EQ(keys, 1U) << "the tap works";
    EXPECT_EQ(leaks, 0U) << "nor is it ever in clear";
}

TEST_F(JoinTest, RefusedThriceIsShutOutForFiveMinutes) {
    open(4);
    for (int i = 0; i < 3; ++i) {
        ask(0);
        ASSERT_TRUE(reaches(State::Compare));
        ASSERT_GE(m_world->runUntil(1'000, [&] { return !host().hub().joinRequests().empty(); }), 0);
        answer(false);
        ASSERT_TRUE(reaches(State::Refused));
    }
    ask(0);
    ASSERT_TRUE(reaches(State::Failed));
    EXPECT_TRUE(host().hub().joinRequests().empty());
    EXPECT_EQ(m_guest->progress.back().error.code, ErrorCode::Refused);
    m_world->run(301'000);
    ask(0);
    EXPECT_TRUE(reaches(State::Compare));
}

TEST_F(JoinTest, NobodyAnswersForFiveMinutes) {
    open(5);
    ask(0);
    ASSERT_TRUE(reaches(State::Compare));
    ASSERT_TRUE(reaches(State::Failed, 320'000));
    EXPECT_TRUE(host().hub().joinRequests().empty());
}

TEST_F(JoinTest, TheGuestGivesUp) {
    open(6);
    ask(0);
    ASSERT_TRUE(reaches(State::Compare));
    m_guest->hub().cancelJoin();
    m_guest->afterwards();
    EXPECT_GE(m_world->runUntil(2'000, [&] { return host().hub().joinRequests().empty(); }), 0);
}

TEST_F(JoinTest, ARequestGoesAwayWithItsGuest) {
    open(7);
    ask(0);
    ASSERT_TRUE(reaches(State::Compare));
    ASSERT_EQ(host().hub().joinRequests().size(), 1U);
    m_guest->crash(true);
    EXPECT_GE(m_world->runUntil(6'000, [&] { return host().hub().joinRequests().empty(); }), 0);
}

TEST_F(JoinTest, YesWithoutAnAdmissionIsRefused) {
    open(8);
    ask(0);
    ASSERT_TRUE(reaches(State::Compare));
    m_world->run(100);
    const auto request = host().hub().joinRequests().front();
    const auto answered = host().hub().answerJoin(request.id, true);
    ASSERT_FALSE(answered.has_value());
    EXPECT_EQ(answered.error().code, ErrorCode::Refused);
    EXPECT_EQ(host().hub().answerJoin(99, true).error().code, ErrorCode::NotFound);
}

TEST_F(JoinTest, AskingAnEditorsPostGoesOnToTheCommanders) {
    open(9, 3);
    m_world->run(8'000);
    ask(2);
    ASSERT_TRUE(reaches(State::Compare));
    m_world->run(100);
    ASSERT_EQ(host().hub().joinRequests().size(), 1U);
    answer(true);
    ASSERT_TRUE(reaches(State::Done));
    ASSERT_GE(m_world->runUntil(10'000, [&] { return m_world->converged(); }), 0);
}

TEST_F(JoinTest, AnEditorAloneCannotAdmit) {
    open(10, 2, false);
    m_world->posts[0]->crash(false);
    ask(1);
    ASSERT_TRUE(reaches(State::Failed));
    EXPECT_EQ(m_guest->progress.back().error.code, ErrorCode::Refused);
}

TEST_F(JoinTest, APostWithoutIncidentCannotAdmitEither) {
    open(11);
    auto &other = m_world->addStranger();
    (void)other;
    ask(2);
    ASSERT_TRUE(reaches(State::Failed));
    EXPECT_EQ(m_guest->progress.back().error.code, ErrorCode::NotFound);
}

TEST_F(JoinTest, AtMostEightRequestsWait) {
    open(12, 1, false);
    for (int i = 0; i < 11; ++i) {
        auto &stranger = m_world->addStranger(false);
        stranger.hub().askToJoin(Network::address(0));
        stranger.afterwards();
    }
    m_world->run(3'000);
    EXPECT_EQ(host().hub().joinRequests().size(), 8U);
}

TEST_F(JoinTest, AdmittedElsewhereIsWelcomeEverywhere) {
    // The guest is admitted by the founder, who then vanishes before the other member hears of it.
    open(13, 2, false);
    m_world->network.cutBoth(0, 1, true);
    ask(0);
    ASSERT_TRUE(reaches(State::Compare));
    m_world->run(100);
    answer(true);
    ASSERT_TRUE(reaches(State::Done));
    host().crash(true);
    m_guest->hub().dial(Network::address(1));
    m_guest->afterwards();
    ASSERT_GE(m_world->runUntil(10'000, [&] { return m_world->connected(1, m_guestIndex); }), 0)
        << "the guest brings its own admission along";
    m_world->posts[1]->write();
    ASSERT_GE(m_world->runUntil(2'000, [&] { return m_world->converged(); }), 0);
}

TEST_F(JoinTest, ALostAnswerIsFoundOnAskingAgain) {
    for (const auto seed : seeds(60)) {
        SCOPED_TRACE("FANION_SEED=" + std::to_string(seed));
        open(seed);
        ask(0);
        ASSERT_TRUE(reaches(State::Compare));
        m_world->run(100);
        m_world->network.cut(0, 1, true);
        answer(true); // never arrives
        ASSERT_TRUE(reaches(State::Failed, 20'000));
        m_world->network.healAll();
        ask(0);
        ASSERT_TRUE(reaches(State::Done)) << "no second comparing: the host knows the guest";
    }
}

TEST_F(JoinTest, AnInvitationLetsIn) {
    for (const auto seed : seeds(100)) {
        SCOPED_TRACE("FANION_SEED=" + std::to_string(seed));
        open(seed, 2, seed % 2 == 0);
        const auto invitation = invite(host(), {Network::address(0)});
        const auto text = invitation.text();
        show(*net::Invitation::parse(text, 0));
        ASSERT_TRUE(reaches(State::Done));
        ASSERT_NE(m_guest->target().member(m_guest->post()), nullptr);
        ASSERT_EQ(m_guest->target().member(m_guest->post())->role, Role::Editor);
        ASSERT_TRUE(host().hub().joinRequests().empty());
        m_guest->crash(false); // and comes back as a member, without the invitation
        m_guest->start();
        ASSERT_GE(m_world->runUntil(10'000, [&] { return m_world->connected(m_guestIndex, 0); }), 0);
    }
}

TEST_F(JoinTest, AnInvitationIsGoodAtAnotherMembersPost) {
    open(20, 2);
    ASSERT_GE(m_world->runUntil(5'000, [&] { return m_world->connected(0, 1); }), 0);
    const auto invitation = invite(host(), {Network::address(1)});
    ASSERT_GE(m_world->runUntil(5'000, [&] { return m_world->converged(); }), 0);
    host().crash(true);
    show(invitation);
    ASSERT_TRUE(reaches(State::Done));
}

TEST_F(JoinTest, AForgedInvitationIsRefused) {
    open(21, 1, false);
    auto invitation = invite(host(), {Network::address(0)});
    invitation.secret[0] ^= 1;
    show(invitation);
    ASSERT_TRUE(reaches(State::Refused));
    EXPECT_EQ(host().target().member(m_guest->post()), nullptr);
    EXPECT_EQ(m_guest->target().changeCount(), 0U);
}

/** The guest knocks at an editor's post: the commander is told there, and only he, and once. */
TEST_F(JoinTest, ACommanderElsewhereIsToldOfARefusal) {
    for (const auto seed : seeds(50)) {
        SCOPED_TRACE("FANION_SEED=" + std::to_string(seed));
        open(seed, 3, false);
        for (PostIndex post = 1; post < 3; ++post)
            m_world->posts[post]->hub().dial(Network::address(0));
        ASSERT_GE(
            m_world->runUntil(
                5'000, [&] { return m_world->connected(0, 1) && m_world->connected(0, 2) && m_world->converged(); }),
            0);
        auto invitation = invite(host(), {Network::address(1)});
        ASSERT_GE(m_world->runUntil(2'000, [&] { return m_world->converged(); }), 0);
        invitation.secret[0] ^= 1;
        show(invitation);
        auto &door = *m_world->posts[1];
        ASSERT_GE(m_world->runUntil(10'000, [&] { return !door.joinFailures.empty(); }), 0);
        m_guest->hub().cancelJoin();
        ASSERT_EQ(door.joinFailures.size(), 1U);
        ASSERT_GE(m_world->runUntil(2'000, [&] { return !host().joinFailures.empty(); }), 0);
        const auto told = host().joinFailures.front();
        EXPECT_EQ(told.at, door.post());
        EXPECT_EQ(told.name, door.joinFailures.front().name);
        EXPECT_EQ(told.reason.code, door.joinFailures.front().reason.code);
        door.hub().setPresence({}); // tells it again, as long as it is news
        host().crash(false);
        host().start();
        m_world->run(120'000);
        EXPECT_EQ(host().joinFailures.size(), 2U) << "once before it started anew, once after";
        EXPECT_TRUE(m_world->posts[2]->joinFailures.empty()) << "an editor's post";
        EXPECT_TRUE(std::ranges::all_of(host().hub().presence(), [](const net::Presence &each) {
            return each.failedJoins.empty();
        })) << "forgotten after a minute";
    }
}

TEST_F(JoinTest, AnExpiredInvitationIsRefused) {
    open(22, 1, false);
    const auto invitation = invite(host(), {Network::address(0)}, 1'000);
    m_world->run(20'000);
    show(invitation);
    ASSERT_TRUE(reaches(State::Refused));
    EXPECT_EQ(m_guest->target().changeCount(), 0U);
}

TEST_F(JoinTest, AnInvitationToAnUnreachablePostSaysSoAndGoesOn) {
    open(23, 1, false);
    const auto invitation = invite(host(), {Network::address(0)});
    host().crash(true);
    show(invitation);
    ASSERT_TRUE(reaches(State::Failed, 40'000));
    host().start(false);
    ASSERT_TRUE(reaches(State::Done, 30'000));
}

TEST_F(JoinTest, ARevokedPostIsCutOffAndGetsNothingMore) {
    open(24, 3);
    ASSERT_GE(
        m_world->runUntil(
            5'000, [&] { return m_world->connected(0, 1) && m_world->connected(0, 2) && m_world->connected(1, 2); }),
        0);
    host().target().revoke(m_world->posts[2]->post());
    host().commitNow();
    ASSERT_GE(m_world->runUntil(2'000,
                                [&] {
                                    return m_world->network.openConnections(0, 2) == 0 &&
                                           m_world->network.openConnections(1, 2) == 0;
                                }),
              0);
    const auto had = m_world->posts[2]->target().changeCount();
    host().write();
    m_world->run(30'000);
    EXPECT_EQ(m_world->posts[2]->target().changeCount(), had);
    EXPECT_EQ(m_world->status(2, 0)->lastError.code, ErrorCode::Refused);
}

TEST_F(JoinTest, AnObserversEditsAreRefusedByTheOthers) {
    open(25, 2);
    auto &observer = *m_world->posts[1];
    host().target().admit(observer.post(), Role::Observer);
    host().commitNow();
    ASSERT_GE(m_world->runUntil(5'000, [&] { return m_world->converged(); }), 0);
    const auto before = host().target().changeCount();
    observer.write(); // a patched program: the target lets it
    m_world->run(5'000);
    EXPECT_EQ(host().target().changeCount(), before);
    ASSERT_FALSE(host().troubles.empty());
    EXPECT_EQ(host().troubles.front().code, ErrorCode::Refused);
    host().write();
    ASSERT_GE(m_world->runUntil(2'000, [&] { return observer.target().changeCount() > before + 1; }), 0)
        << "the session goes on";
}
