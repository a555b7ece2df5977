// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/receipts.h"

#include "tests/gui/shell/unit/board_feed.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

namespace fanion::app {
namespace {

class ReceiptsTest : public testing::Test {
protected:
    ReceiptsTest() {
        board.setSelf(BoardFeed::post(1));
        feed.members({BoardFeed::member(1, "PCC"), BoardFeed::member(2, "Rens"), BoardFeed::member(3, "Moyens")});
        feed.put(7, Kind::Task,
                 {{Field::Label, BoardFeed::text("tenir la piste")}, {Field::State, BoardFeed::text("issued")}});
        feed.put(8, Kind::Task, {{Field::Label, BoardFeed::text("fini")}, {Field::State, BoardFeed::text("done")}});
        feed.put(9, Kind::Means, {{Field::Label, BoardFeed::text("FPT")}});
    }
    /** Until the engine is asked; what it is asked for. */
    std::vector<EntityId> asked() {
        EXPECT_TRUE(QTest::qWaitFor([this] { return m_answer != nullptr; }));
        return m_objects;
    }
    void answer(std::vector<ObjectReceipts> all) { std::exchange(m_answer, nullptr)(std::move(all)); }

    BoardView board;
    BoardFeed feed{board};
    Receipts receipts{board, [this](std::vector<EntityId> objects, Receipts::Answer done) {
                          ++m_asks;
                          m_objects = std::move(objects);
                          m_answer = std::move(done);
                      }};
    QSignalSpy changes{&receipts, &Receipts::changed};
    int m_asks = 0;

private:
    std::vector<EntityId> m_objects;
    Receipts::Answer m_answer;
};

TEST_F(ReceiptsTest, TheTasksUnderWayAndWhatIsSelectedAreAskedFor) {
    receipts.refresh();
    EXPECT_EQ(asked(), std::vector{EntityId{7}});
    answer({});
    receipts.setSelected({BoardFeed::id(9)});
    EXPECT_EQ(asked(), (std::vector{EntityId{9}, EntityId{7}}));
}

TEST_F(ReceiptsTest, SayWhoHasItAndWhoNot) {
    receipts.refresh();
    asked();
    EXPECT_TRUE(receipts.text(BoardFeed::id(7)).isEmpty());
    answer({{EntityId{7}, 2, {BoardFeed::post(3)}}});
    EXPECT_EQ(receipts.text(BoardFeed::id(7)), QStringLiteral("reçu 1/2, manque : Moyens"));
    EXPECT_FALSE(receipts.complete(BoardFeed::id(7)));
    EXPECT_EQ(changes.size(), 1);
    receipts.refresh();
    asked();
    answer({{EntityId{7}, 2, {}}});
    EXPECT_EQ(receipts.text(BoardFeed::id(7)), QStringLiteral("reçu par tous (2)"));
    EXPECT_TRUE(receipts.complete(BoardFeed::id(7)));
    receipts.refresh();
    asked();
    answer({{EntityId{7}, 2, {}}});
    EXPECT_EQ(changes.size(), 2) << "told though nothing changed";
    receipts.refresh();
    asked();
    answer({{EntityId{7}, 0, {}}});
    EXPECT_TRUE(receipts.text(BoardFeed::id(7)).isEmpty()) << "alone, there is nothing to say";
}

TEST_F(ReceiptsTest, WhatChangesWhileTheAnswerIsAwaitedIsAskedForAgain) {
    receipts.refresh();
    asked();
    receipts.refresh();
    receipts.refresh();
    EXPECT_EQ(m_asks, 1);
    answer({});
    asked();
    EXPECT_EQ(m_asks, 2);
    answer({});
}

TEST_F(ReceiptsTest, ManyWhoLackItAreCounted) {
    receipts.refresh();
    asked();
    ObjectReceipts many{EntityId{7}, 9, {}};
    for (std::uint8_t number = 10; number < 16; ++number)
        many.lacking.push_back(BoardFeed::post(number));
    answer({many});
    EXPECT_TRUE(receipts.text(BoardFeed::id(7)).endsWith(QStringLiteral("3 autre(s)")));
    EXPECT_TRUE(receipts.text(BoardFeed::id(7)).startsWith(QStringLiteral("reçu 3/9")));
}

} // namespace
} // namespace fanion::app
