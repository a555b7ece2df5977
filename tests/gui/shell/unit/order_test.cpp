// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Orders: the frame and its words, who acknowledged, who is late.
#include "app/shell/entry/acknowledgement.h"
#include "app/shell/models/order_model.h"
#include "app/shell/models/task_board_model.h"
#include "app/shell/text/order_frame.h"

#include "tests/gui/shell/unit/commands_feed.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace fanion::app {
namespace {

using Tester = QAbstractItemModelTester;
constexpr auto kFatal = Tester::FailureReportingMode::Fatal;
constexpr WallTime kNow = 1'784'000'000'000;
constexpr WallTime kMinute = 60'000;

Value time(WallTime at) {
    return Value(static_cast<std::int64_t>(at));
}

class OrderTest : public CommandsFeed {
protected:
    OrderTest() {
        board.setSelf(BoardFeed::post(1));
        Member self = BoardFeed::member(1, "PCC 1");
        self.function = "Moyens";
        feed.members({self, BoardFeed::member(2, "PC site")});
    }
    void write(std::uint64_t task, Field field, std::string words) {
        feed.change(task, [&](Entity &entity) { entity.texts[field] = std::move(words); });
    }
    void answer(std::uint64_t task, WallTime at, std::uint8_t post, std::string role) {
        feed.change(task, [&](Entity &entity) {
            entity.sets[Field::Acknowledgements].insert(
                Value(Acknowledgement{at, BoardFeed::post(post), std::move(role)}.text()));
        });
    }
    [[nodiscard]] QStringList shown(const OrderModel &order) const {
        QStringList titles;
        for (int row = 0; row < order.rowCount(); ++row)
            if (order.index(row).data(OrderModel::ShownRole).toBool())
                titles += order.index(row).data(OrderModel::LetterRole).toString();
        return titles;
    }

    OrderModel order{board, commands, notices};
};

TEST_F(OrderTest, EveryFrameHasItsLetters) {
    const Tester tester(&order, kFatal);
    feed.put(20, Kind::Task, {{Field::Label, BoardFeed::text("Attaquer")}});
    order.setEntityId(BoardFeed::id(20));
    EXPECT_EQ(shown(order).join(QString()), QStringLiteral("SOIEC"));
    feed.set(20, Field::OrderForm, BoardFeed::text("smes"));
    EXPECT_EQ(shown(order).join(QString()), QStringLiteral("SMES"));
    feed.set(20, Field::OrderForm, BoardFeed::text("saoiecl"));
    EXPECT_EQ(shown(order).join(QString()), QStringLiteral("SAOIECL"));
    // What was written outlives another choice of frame.
    write(20, Field::Logistics, "Ravitaillement au CRM");
    QSignalSpy resets(&order, &QAbstractItemModel::modelReset);
    feed.set(20, Field::OrderForm, BoardFeed::text("soiec"));
    EXPECT_EQ(shown(order).join(QString()), QStringLiteral("SOIECL"));
    EXPECT_TRUE(order.radioText().contains(QStringLiteral("Ravitaillement au CRM")));
    EXPECT_EQ(resets.count(), 0);
    feed.remove(20);
    EXPECT_FALSE(order.exists());
}

TEST_F(OrderTest, IsReadOutAsItIsWritten) {
    feed.put(7, Kind::Sector, {{Field::Label, BoardFeed::text("S1")}});
    feed.put(20, Kind::Task,
             {{Field::Label, BoardFeed::text("Attaquer le flanc droit")},
              {Field::Sector, Value(EntityId{7})},
              {Field::From, BoardFeed::text("COS")},
              {Field::Channel, BoardFeed::text("250")}});
    write(20, Field::Execution, "GIFF 1 sur la piste");
    write(20, Field::Situation, "Feu de garrigue\nvent de NO");
    EXPECT_EQ(spokenOrder(board, *board.find(EntityId{20}), QDateTime::fromMSecsSinceEpoch(kNow)),
              QStringLiteral("S1, ordre de COS : Attaquer le flanc droit.\n"
                             "SITUATION : Feu de garrigue\nvent de NO\n"
                             "EXÉCUTION : GIFF 1 sur la piste\n"
                             "Canal 250. Accusez réception."));
}

TEST_F(OrderTest, SaysWhoAnsweredAndWhoIsAwaited) {
    feed.put(7, Kind::Sector, {{Field::Label, BoardFeed::text("S1")}});
    feed.put(10, Kind::Means, {{Field::Label, BoardFeed::text("FPT RNS")}});
    feed.put(20, Kind::Task, {{Field::Sector, Value(EntityId{7})}, {Field::AssigneeRef, Value(EntityId{10})}});
    order.setEntityId(BoardFeed::id(20));
    EXPECT_EQ(order.awaited(), (QStringList{"FPT RNS", "Chef S1"}));
    const auto roles = order.rolesFor(BoardFeed::id(20));
    ASSERT_EQ(roles.size(), 3);
    EXPECT_EQ(roles[2].key, QStringLiteral("Moyens")); // this post's own function comes last

    answer(20, kNow, 2, "FPT RNS");
    answer(20, kNow + kMinute, 1, "FPT RNS"); // written down twice, beside each other: the first counts
    EXPECT_EQ(order.awaited(), QStringList{"Chef S1"});
    ASSERT_EQ(order.acknowledged().size(), 1);
    EXPECT_TRUE(order.acknowledged()[0].startsWith(QStringLiteral("FPT RNS, ")));
    EXPECT_TRUE(order.acknowledged()[0].contains(QStringLiteral("PC site")));
    feed.set(7, Field::Leader, BoardFeed::text("Cne Martin"));
    EXPECT_EQ(order.awaited(), QStringList{"Cne Martin"});
}

TEST_F(OrderTest, AnAnswerReceivesTheTaskInOneChange) {
    feed.put(20, Kind::Task);
    order.acknowledge(BoardFeed::id(20), QStringLiteral(" Chef S1 "));
    ASSERT_EQ(sent.size(), 1U);
    ASSERT_EQ(sent[0].size(), 2U);
    const auto &element = std::get<std::string>(std::get<intent::SetAdd>(sent[0][0]).value);
    EXPECT_EQ(Acknowledgement::parse(element), (Acknowledgement{kNow, BoardFeed::post(1), "Chef S1"}));
    EXPECT_EQ(std::get<intent::Set>(sent[0][1]).value, BoardFeed::text("received"));
    const FieldSpec *spec = findKind(Kind::Task)->find(Field::Acknowledgements);
    EXPECT_TRUE(checkValue(*spec, Value(element)).has_value());

    feed.set(20, Field::State, BoardFeed::text("executing"));
    order.acknowledge(BoardFeed::id(20), QStringLiteral("FPT"));
    EXPECT_EQ(sent[1].size(), 1U); // a state that is further stays
    order.acknowledge(BoardFeed::id(20), QStringLiteral("  "));
    order.acknowledge(BoardFeed::id(99), QStringLiteral("FPT"));
    EXPECT_EQ(sent.size(), 2U);
}

TEST_F(OrderTest, LateTasksAreCounted) {
    TaskBoardModel tasks(board);
    QSignalSpy late(&tasks, &TaskBoardModel::lateChanged);
    tasks.setNow(kNow);
    feed.put(20, Kind::Task, {{Field::DueAt, time(kNow - 5 * kMinute)}});
    feed.put(21, Kind::Task, {{Field::DueAt, time(kNow - kMinute)}, {Field::State, BoardFeed::text("done")}});
    feed.put(22, Kind::Task, {{Field::DueAt, time(kNow + kMinute)}});
    EXPECT_EQ(tasks.late(), 1);
    tasks.setNow(kNow + 2 * kMinute);
    EXPECT_EQ(tasks.late(), 2);
    EXPECT_EQ(late.count(), 2);
    const TaskModel &issued = *tasks.column(QStringLiteral("issued"));
    EXPECT_EQ(issued.index(0).data(TaskModel::DueTextRole).toString(), QStringLiteral("retard 7 min"));
    EXPECT_TRUE(issued.index(0).data(TaskModel::LateRole).toBool());
}

TEST_F(OrderTest, OrdersComeBeforeTheChecklistsOfATemplate) {
    TaskBoardModel tasks(board);
    feed.put(20, Kind::Task);
    feed.change(20, [](Entity &task) { task.lists[Field::Steps] = {{ItemId{1}, "Baliser"}}; });
    feed.put(21, Kind::Task);
    const TaskModel &issued = *tasks.column(QStringLiteral("issued"));
    const auto idAt = [&](int row) { return issued.index(row).data(EntityListModel::EntityIdRole).toString(); };
    EXPECT_EQ(idAt(0), BoardFeed::id(21));
    feed.set(20, Field::Priority, BoardFeed::text("urgent"));
    EXPECT_EQ(idAt(0), BoardFeed::id(20)) << "unless it is urgent";
}

RC_GTEST_PROP(Acknowledgements, AreReadAsTheyAreWritten, ()) {
    Acknowledgement said;
    said.at = *rc::gen::inRange<WallTime>(0, 4'000'000'000'000);
    said.post = BoardFeed::post(*rc::gen::arbitrary<std::uint8_t>());
    said.role = *rc::gen::nonEmpty(rc::gen::container<std::string>(rc::gen::inRange<char>(' ', '~')));
    RC_PRE(said.role.size() <= 200);
    RC_ASSERT(Acknowledgement::parse(said.text()) == said);
}

TEST(Acknowledgements, OthersTextsAreNone) {
    const std::string good = Acknowledgement{5, BoardFeed::post(3), "COS"}.text();
    EXPECT_TRUE(Acknowledgement::parse(good));
    for (const std::string &bad :
         {std::string(), std::string("5"), std::string("COS"), "x" + good, "-" + good, good.substr(0, good.size() - 3),
          good + "\n", good + std::string(200, 'x'), "5 " + std::string(64, 'g') + " COS"})
        EXPECT_FALSE(Acknowledgement::parse(bad)) << bad;
}

} // namespace
} // namespace fanion::app
