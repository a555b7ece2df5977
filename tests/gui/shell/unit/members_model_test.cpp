// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/join_requests_model.h"
#include "app/shell/models/members_model.h"
#include "tests/gui/shell/unit/board_feed.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

namespace fanion::app {
namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

TEST(MembersModel, PutsThisPostFirstAndSaysWhoHasWhat) {
    BoardView board;
    BoardFeed feed(board);
    board.setSelf(BoardFeed::post(2));
    MembersModel model(board);
    const QAbstractItemModelTester tester(&model, kFatal);
    feed.members({BoardFeed::member(1, "PC site"), BoardFeed::member(2, "PCC 1", Role::Commander)});
    EXPECT_EQ(model.index(0).data(MembersModel::NameRole).toString(), QStringLiteral("PCC 1"));
    EXPECT_EQ(model.present(), 1);
    net::PeerStatus status;
    status.post = BoardFeed::post(1);
    status.state = net::PeerStatus::State::Connected;
    status.missingThere = 12;
    model.setPeers({status});
    EXPECT_EQ(model.present(), 2);
    EXPECT_EQ(model.index(1).data(MembersModel::AddressRole).toString(), QString()) << "not known yet";
    EXPECT_EQ(model.index(1).data(MembersModel::HasTextRole).toString(),
              QStringLiteral("il lui manque 12 modification(s)"));
    status.state = net::PeerStatus::State::ViaOthers;
    model.setPeers({status});
    EXPECT_EQ(model.present(), 2) << "reached through others";
    EXPECT_EQ(model.index(1).data(MembersModel::LinkTextRole).toString(), QStringLiteral("connecté par relais"));
    status.hasEverything = true;
    status.clockSkewMs = 240'000;
    model.setPeers({status});
    EXPECT_EQ(model.index(1).data(MembersModel::HasTextRole).toString(), QStringLiteral("a tout"));
    EXPECT_TRUE(model.index(1).data(MembersModel::SkewTextRole).toString().contains(QStringLiteral("4 min")));
}

TEST(MembersModel, SaysWhoCommandsForWantOfAnother) {
    BoardView board;
    BoardFeed feed(board);
    MembersModel model(board);
    auto member = BoardFeed::member(1, "PC site", Role::Commander);
    feed.members({member});
    EXPECT_EQ(model.index(0).data(MembersModel::RoleTextRole).toString(), QStringLiteral("Commandant"));
    member.succeeds = true;
    feed.members({member});
    EXPECT_EQ(model.index(0).data(MembersModel::RoleTextRole).toString(),
              QStringLiteral("Commandant (relève d'office)"));
}

TEST(JoinRequestsModel, ACardKeepsItsPlace) {
    JoinRequestsModel model;
    const QAbstractItemModelTester tester(&model, kFatal);
    const auto request = [](std::uint64_t id, const char *number) {
        net::JoinRequest made;
        made.id = id;
        made.number = number;
        return made;
    };
    model.setRequests({request(1, "111222"), request(2, "333444")});
    EXPECT_EQ(model.index(0).data(JoinRequestsModel::NumberRole).toString(), QStringLiteral("111\u00A0222"));
    model.setRequests({request(3, "555666"), request(2, "333444")});
    EXPECT_EQ(model.index(0).data(JoinRequestsModel::RequestRole).toString(), QStringLiteral("2"));
    EXPECT_EQ(model.index(1).data(JoinRequestsModel::RequestRole).toString(), QStringLiteral("3"));
}

} // namespace
} // namespace fanion::app
