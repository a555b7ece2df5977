// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Threat T2: whoever floods, forges or replays announcements gets at most five dials a second out of a post.
#include "tests/simulation/sim/world.h"

#include <gtest/gtest.h>

using namespace fanion;
using namespace fanion::sim;

namespace {

net::Announcement announcement(SimRandom &random) {
    net::Announcement a;
    a.instance = random.draw() | 1;
    a.nonce = random.draw();
    a.port = static_cast<std::uint16_t>(1 + random.below(65'535));
    return a;
}

std::string anyHost(SimRandom &random) {
    return "10." + std::to_string(random.below(256)) + "." + std::to_string(random.below(256)) + ".7";
}

} // namespace

TEST(HostileAnnouncements, ForgedOnesAreNotDialledAtAll) {
    World world(1);
    world.addMembers(1);
    for (int i = 0; i < 20'000; ++i) {
        auto forged = announcement(world.random);
        forged.tag = net::incidentTag(world.incident); // public, so anybody can say it
        world.random.fill(forged.mark);
        world.posts[0]->heard(forged.encode(), anyHost(world.random));
        if (i % 10 == 0) world.run(1);
    }
    EXPECT_EQ(world.network.dials(), 0U);
    EXPECT_EQ(world.posts[0]->hub().heard().size(), 1U);
}

TEST(HostileAnnouncements, ReplayedOnesCostFiveDialsASecondAndTheTruePeerIsStillFound) {
    World world(2);
    world.addMembers(1);
    net::Announcement replayed = announcement(world.random);
    replayed.markFor(world.incident);
    const auto start = world.timeline.now();
    for (int i = 0; i < 10'000; ++i) {
        world.posts[0]->heard(replayed.encode(), anyHost(world.random));
        auto other = announcement(world.random); // an insider's laptop gone mad: fresh instances too
        other.markFor(world.incident);
        world.posts[0]->heard(other.encode(), anyHost(world.random));
        world.run(1);
    }
    const auto seconds = (world.timeline.now() - start) / 1'000;
    EXPECT_LE(world.network.dials(), static_cast<std::size_t>(5 * (seconds + 1)));
    EXPECT_GE(world.network.dials(), 5U) << "the flood was believed at all";

    // A real member comes up in the middle of it.
    auto &founder = *world.posts[0];
    auto &late = world.addStranger(false);
    founder.target().admit(late.post(), Role::Editor);
    founder.commitNow();
    late.open(world.incident);
    late.hub().stop();
    late.start(true);
    const auto took = world.runUntil(10'000, [&] {
        for (int i = 0; i < 20; ++i) {
            auto other = announcement(world.random);
            other.markFor(world.incident);
            world.posts[0]->heard(other.encode(), anyHost(world.random));
        }
        return world.connected(0, 1);
    });
    EXPECT_GE(took, 0);
    EXPECT_LE(took, 5'000);
}

TEST(HostileAnnouncements, TheListOfIncidentsStaysBounded) {
    World world(3);
    auto &stranger = world.addStranger();
    for (int i = 0; i < 5'000; ++i) {
        auto other = announcement(world.random);
        IncidentId incident;
        world.random.fill(incident.bytes);
        other.markFor(incident);
        stranger.heard(other.encode(), anyHost(world.random));
    }
    EXPECT_LE(stranger.hub().heard().size(), 64U);
    world.run(30'000);
    EXPECT_TRUE(stranger.hub().heard().empty()) << "what falls silent is forgotten";
    EXPECT_EQ(world.network.dials(), 0U);
}

TEST(HostileAnnouncements, QuestionsDontMultiply) {
    World world(4);
    world.addMembers(1);
    world.run(20'000);
    std::size_t sent = 0;
    class Ear : public Host {
    public:
        explicit Ear(std::size_t &count) : m_count(count) {}
        [[nodiscard]] bool isUp() const override { return true; }
        [[nodiscard]] PostId post() const override { return {}; }
        [[nodiscard]] net::ConnectionId acceptId() override { return 0; }
        void connected(net::ConnectionId, const net::Link &) override {}
        void bytes(net::ConnectionId, ByteView) override {}
        void closed(net::ConnectionId, const Error &) override {}
        void heard(ByteView datagram, const std::string &) override { m_count += datagram.size(); }
        [[nodiscard]] Bytes output(net::ConnectionId) override { return {}; }
        [[nodiscard]] bool wantsRead(net::ConnectionId) const override { return false; }
        [[nodiscard]] bool isFinished(net::ConnectionId) const override { return true; }

    private:
        std::size_t &m_count;
    } ear(sent);
    world.network.add(ear);
    std::size_t asked = 0;
    for (int i = 0; i < 1'000; ++i) { // a thousand questions in ten seconds
        net::Announcement question;
        question.instance = world.random.draw() | 1;
        const auto bytes = question.encode();
        asked += bytes.size();
        world.posts[0]->heard(bytes, anyHost(world.random));
        world.run(10);
    }
    EXPECT_LE(sent, 11 * net::Announcement::kSize) << "one answer a second";
    EXPECT_LE(sent, asked);
}
