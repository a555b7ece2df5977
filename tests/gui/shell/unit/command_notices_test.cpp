// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/command_notices.h"

#include "app/shell/bridge/notices.h"
#include "app/shell/models/history_model.h"
#include "app/shell/text/history_text.h"
#include "tests/gui/shell/unit/board_feed.h"

#include <gtest/gtest.h>

namespace fanion::app {

namespace {

class CommandNoticesTest : public ::testing::Test {
protected:
    void members(Role mine, Role other) {
        feed.members({BoardFeed::member(1, "PC Nord", mine), BoardFeed::member(2, "PC site", other)});
    }
    [[nodiscard]] static MembershipLine line(MembershipLine::Act act, std::uint8_t by, std::uint8_t post) {
        MembershipLine made;
        made.change.bytes[0] = static_cast<std::uint8_t>(10 * by + post);
        made.by = BoardFeed::post(by);
        made.post = BoardFeed::post(post);
        made.act = act;
        made.role = Role::Commander;
        made.at = 1'700'000'000'000;
        return made;
    }
    [[nodiscard]] QString notice() const { return notices.data(notices.index(0), Notices::TextRole).toString(); }

    BoardView board;
    BoardFeed feed{board};
    Notices notices;
    std::vector<MembershipLine> log;
    CommandNotices told{board, [this](const CommandNotices::Answer &answer) { answer(log); }, notices};
};

} // namespace

TEST_F(CommandNoticesTest, TellsFromWhomCommandCame) {
    board.setSelf(BoardFeed::post(1));
    members(Role::Editor, Role::Commander);
    EXPECT_EQ(notices.count(), 0);
    log = {line(MembershipLine::Act::HandedOver, 2, 1)};
    members(Role::Commander, Role::Editor);
    ASSERT_EQ(notices.count(), 1);
    EXPECT_NE(notice().indexOf(QStringLiteral("Passation de commandement")), -1) << notice().toStdString();
    EXPECT_NE(notice().indexOf(QStringLiteral("PC site")), -1) << notice().toStdString();
    EXPECT_EQ(notices.data(notices.index(0), Notices::LevelRole).toInt(), Notices::Standing) << "it stays";
    members(Role::Commander, Role::Editor);
    EXPECT_EQ(notices.count(), 1) << "once";
}

TEST_F(CommandNoticesTest, WhatWasSoBeforeIsNoNews) {
    board.setSelf(BoardFeed::post(1));
    members(Role::Commander, Role::Editor);
    EXPECT_EQ(notices.count(), 0) << "the incident was opened";
    members(Role::Editor, Role::Commander);
    board.clear();
    members(Role::Commander, Role::Editor);
    EXPECT_EQ(notices.count(), 0) << "another one was";
}

TEST_F(CommandNoticesTest, TheIncidentsHistoryTellsOfThePosts) {
    members(Role::Commander, Role::Editor);
    HistoryModel model(
        board,
        [](EntityId, const HistoryModel::Answer &answer) {
            HistoryLine made;
            made.at = 1'800'000'000'000;
            made.act = HistoryLine::Act::Created;
            made.entity = kIncidentEntity;
            answer(std::vector{made});
        },
        [this](const HistoryModel::MembershipAnswer &answer) { answer(log); });
    log = {line(MembershipLine::Act::Admitted, 2, 1)};
    model.setEntityId(toText(kIncidentEntity));
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(1).data(HistoryModel::SentenceRole).toString(), QStringLiteral("PC Nord admis : Commandant"));
    log.push_back(line(MembershipLine::Act::HandedOver, 1, 2));
    members(Role::Editor, Role::Commander);
    ASSERT_EQ(model.rowCount(), 3) << "it follows";
    model.setEntityId(toText(EntityId{10}));
    EXPECT_EQ(model.rowCount(), 1) << "no object's affair";
    EXPECT_EQ(membershipSentence(board, log.back()),
              QStringLiteral("Passation de commandement : PC Nord passe le commandement à PC site"));
}

} // namespace fanion::app
