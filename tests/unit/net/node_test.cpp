// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/net/loopback_world.h"

using namespace fanion;
using fanion::test::LoopbackWorld;
using State = net::JoinProgress::State;

namespace {

using NodeTest = LoopbackWorld;

net::NodeSettings dialling(const net::Address &address) {
    net::NodeSettings settings;
    settings.discovery = false;
    settings.peers = {address};
    return settings;
}

net::NodeSettings quiet() {
    net::NodeSettings settings;
    settings.discovery = false;
    return settings;
}

} // namespace

TEST_F(NodeTest, TwoPostsSynchroniseBothWays) {
    addMembers(2);
    post(0).write("before they met");
    const auto address = post(0).listen(quiet());
    post(1).listen(dialling(address));
    ASSERT_TRUE(runUntil([&] { return post(1).target->frontier() == post(0).target->frontier(); }));
    post(1).write("from the other side");
    ASSERT_TRUE(runUntil([&] { return post(1).target->frontier() == post(0).target->frontier(); }));
    ASSERT_TRUE(runUntil([&] {
        return post(1).isConnectedTo(post(0)) && post(0).isConnectedTo(post(1)) && post(0).peers[0].hasEverything &&
               post(1).peers[0].hasEverything;
    }));
    EXPECT_EQ(post(0).peers[0].missingThere, 0U);
    EXPECT_GE(post(0).converged, 1);
    EXPECT_EQ(post(1).peers[0].address, address);
}

TEST_F(NodeTest, ItComesBackAfterTheOtherRestarted) {
    addMembers(2);
    const auto address = post(0).listen(quiet());
    post(1).listen(dialling(address));
    ASSERT_TRUE(runUntil([&] { return post(1).isConnectedTo(post(0)); }));
    post(0).restart(); // as kill -9: no goodbye
    ASSERT_TRUE(runUntil([&] { return !post(1).isConnectedTo(post(0)); }));
    post(1).write("meanwhile");
    net::NodeSettings same = quiet();
    same.listen = address;
    post(0).node->attach(*post(0).target);
    post(0).listen(same);
    EXPECT_TRUE(runUntil([&] { return post(1).isConnectedTo(post(0)); }, std::chrono::seconds(20)));
    EXPECT_TRUE(runUntil([&] { return post(1).target->frontier() == post(0).target->frontier(); }));
}

TEST_F(NodeTest, StopSaysGoodbye) {
    addMembers(2);
    const auto address = post(0).listen(quiet());
    post(1).listen(dialling(address));
    ASSERT_TRUE(runUntil([&] { return post(1).isConnectedTo(post(0)) && post(0).isConnectedTo(post(1)); }));
    bool stopped = false;
    post(0).node->stop([&] { stopped = true; });
    ASSERT_TRUE(runUntil([&] { return stopped; }, std::chrono::seconds(10)));
    ASSERT_TRUE(runUntil([&] { return !post(1).isConnectedTo(post(0)); }));
    EXPECT_EQ(post(1).peers[0].lastError.message, "The other post closed the incident or stopped.");
}

TEST_F(NodeTest, AnEightMegabyteChangePasses) {
    addMembers(2);
    const auto address = post(0).listen(quiet());
    post(1).listen(dialling(address));
    ASSERT_TRUE(runUntil([&] { return post(1).isConnectedTo(post(0)); }));
    post(0).write(std::string(8 * 1024 * 1024 - 1024, 'x'));
    EXPECT_TRUE(runUntil([&] { return post(1).target->frontier() == post(0).target->frontier(); }));
    EXPECT_TRUE(post(1).isConnectedTo(post(0)));
}

TEST_F(NodeTest, AStrangerAsksComparesAndIsLetIn) {
    addMembers(1);
    post(0).write("a board to receive");
    const auto address = post(0).listen(quiet());
    auto &guest = addPost();
    guest.identity.name = "VLCG <img src=x>";
    guest.listen(quiet());
    guest.node->askToJoin(address);
    ASSERT_TRUE(runUntil([&] {
        return !post(0).requests.empty() && !guest.progress.empty() && guest.progress.back().state == State::Compare;
    }));
    EXPECT_EQ(post(0).requests[0].number, guest.progress.back().number);
    EXPECT_EQ(post(0).requests[0].name, guest.identity.name);
    EXPECT_EQ(post(0).requests[0].post, guest.identity.post());
    post(0).target->admit(guest.identity.post(), Role::Editor);
    post(0).commit();
    ASSERT_TRUE(post(0).node->answerJoin(post(0).requests[0].id, true).has_value());
    ASSERT_TRUE(runUntil([&] { return !guest.progress.empty() && guest.progress.back().state == State::Done; }));
    EXPECT_EQ(guest.target->frontier(), post(0).target->frontier());
    EXPECT_TRUE(post(0).requests.empty());
}

TEST_F(NodeTest, AskingWhereNobodyListensFails) {
    auto &guest = addPost();
    guest.listen(quiet());
    const auto nowhere = guest.node->reachableAt().front();
    guest.node->askToJoin({nowhere.host, 1});
    ASSERT_TRUE(runUntil([&] { return !guest.progress.empty() && guest.progress.back().state == State::Failed; }));
    EXPECT_EQ(guest.progress.back().error.code, ErrorCode::NotFound);
    guest.node->askToJoin({"not an address", 1});
    ASSERT_TRUE(runUntil([&] { return guest.progress.back().error.code == ErrorCode::InvalidArgument; }));
}

TEST_F(NodeTest, AskingBeforeStartFails) {
    auto &guest = addPost();
    guest.node->askToJoin({"127.0.0.1", 47800});
    ASSERT_TRUE(runUntil([&] { return !guest.progress.empty() && guest.progress.back().state == State::Failed; }));
}

TEST_F(NodeTest, AnInvitationLetsIn) {
    addMembers(1);
    const auto address = post(0).listen(quiet());
    const auto expires = systemEnvironment().clock.wallNow() + 60'000;
    const auto invitation = net::Invitation::create(systemEnvironment().random, incident, Role::Observer, expires,
                                                    post(0).identity.post(), {address});
    post(0).target->invite(invitation.key(), Role::Observer, expires);
    post(0).commit();
    auto &guest = addPost();
    guest.open(incident);
    guest.listen(quiet());
    guest.node->joinByInvitation(invitation);
    ASSERT_TRUE(runUntil([&] { return !guest.progress.empty() && guest.progress.back().state == State::Done; }));
    post(0).commit();
    EXPECT_EQ(guest.target->member(guest.identity.post())->role, Role::Observer);
}

TEST_F(NodeTest, PresenceArrivesLatestOnly) {
    addMembers(2);
    const auto address = post(0).listen(quiet());
    post(1).listen(dialling(address));
    ASSERT_TRUE(runUntil([&] { return post(1).isConnectedTo(post(0)); }));
    for (int i = 1; i <= 50; ++i) {
        net::Presence presence;
        presence.cursor = Position{432'950'000 + i, 53'740'000};
        presence.look = net::MapLook{*presence.cursor, 1'350};
        presence.editing = {EntityId{7}};
        post(1).node->setPresence(presence);
    }
    ASSERT_TRUE(
        runUntil([&] { return !post(0).presence.empty() && post(0).presence[0].cursor->latitudeE7 == 432'950'050; }));
    EXPECT_EQ(post(0).presence[0].post, post(1).identity.post());
    EXPECT_EQ(post(0).presence[0].editing.front().value, 7U);
    bool stopped = false;
    post(1).node->stop([&] { stopped = true; });
    EXPECT_TRUE(runUntil([&] { return stopped && post(0).presence.empty(); }));
}

TEST_F(NodeTest, ATakenPortIsSaid) {
    auto &first = addPost();
    const auto address = first.listen(quiet());
    auto &second = addPost();
    net::NodeSettings same = quiet();
    same.listen = address;
    const auto started = second.node->start(same);
    ASSERT_FALSE(started.has_value());
    EXPECT_EQ(started.error().code, ErrorCode::Busy);
    EXPECT_FALSE(second.node->isRunning());
}

TEST_F(NodeTest, TheOwnerMayDestroyTheNodeFromACallback) {
    addMembers(2);
    const auto address = post(0).listen(quiet());
    class Suicidal : public net::NodeObserver {
    public:
        void onPeers(const std::vector<net::PeerStatus> &) override { node.reset(); }
        std::unique_ptr<net::Node> node;
    } observer;
    observer.node = std::make_unique<net::Node>(m_io, systemEnvironment(), post(1).identity, observer);
    observer.node->attach(*post(1).target);
    ASSERT_TRUE(observer.node->start(dialling(address)).has_value());
    EXPECT_TRUE(runUntil([&] { return observer.node == nullptr; }));
    EXPECT_FALSE(runUntil([] { return false; }, std::chrono::milliseconds(100))) << "and nothing crashes afterwards";
}

TEST_F(NodeTest, ReachableAtIsWhereItListens) {
    auto &everywhere = addPost();
    net::NodeSettings settings = quiet();
    settings.listen = net::Address{"0.0.0.0", 0};
    const auto address = everywhere.listen(settings);
    const auto reachable = everywhere.node->reachableAt();
    ASSERT_FALSE(reachable.empty());
    for (const auto &each : reachable)
        EXPECT_EQ(each.port, address.port);
    auto &guest = addPost();
    EXPECT_TRUE(guest.node->reachableAt().empty());
}
