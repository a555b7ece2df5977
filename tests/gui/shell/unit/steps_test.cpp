// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/entry/steps.h"

#include "app/shell/models/inspector_model.h"
#include "tests/gui/shell/unit/commands_feed.h"

#include <gtest/gtest.h>

namespace fanion::app {
namespace {

constexpr std::uint64_t kTask = 20;
constexpr ItemId kFirst{0xA1};
constexpr ItemId kSecond{0xA2};

class StepsTest : public CommandsFeed {
protected:
    StepsTest() {
        feed.put(kTask, Kind::Task, {{Field::Label, Value(std::string("Montée en puissance"))}});
        feed.change(kTask, [](Entity &task) {
            task.lists[Field::Steps] = {{kFirst, "Point de transit choisi"}, {kSecond, "CRM choisi"}};
        });
    }
    void said(ItemId step, WallTime at, std::uint8_t by) {
        const auto intent = doStep(EntityId{kTask}, step, at, BoardFeed::post(by));
        feed.change(kTask,
                    [&](Entity &task) { task.sets[Field::DoneSteps].insert(std::get<intent::SetAdd>(intent).value); });
    }
    [[nodiscard]] const Entity &task() const { return *board.find(EntityId{kTask}); }
};

TEST_F(StepsTest, NoneIsDoneAtFirst) {
    ASSERT_EQ(stepsOf(task()).size(), 2U);
    EXPECT_FALSE(stepsOf(task())[0].done);
    EXPECT_EQ(doneStepsOf(task()), 0);
}

TEST_F(StepsTest, WhatTwoPostsTickAtOnceBothCountsAndTheFirstIsShown) {
    said(kSecond, 5000, 2);
    said(kSecond, 4000, 1);
    said(kFirst, 6000, 2);
    EXPECT_EQ(doneStepsOf(task()), 2);
    EXPECT_EQ(stepsOf(task())[1].done->at, 4000);
    EXPECT_EQ(stepsOf(task())[1].done->post, BoardFeed::post(1));
}

TEST_F(StepsTest, TakingATickBackTakesEveryPosts) {
    said(kSecond, 5000, 2);
    said(kSecond, 4000, 1);
    said(kFirst, 6000, 2);
    EXPECT_EQ(undoStep(task(), kSecond).size(), 2U);
    EXPECT_EQ(undoStep(task(), kFirst).size(), 1U);
}

TEST_F(StepsTest, AStepThatIsGoneCountsNoMore) {
    said(kSecond, 5000, 2);
    feed.change(kTask, [](Entity &task) { task.lists[Field::Steps].pop_back(); });
    EXPECT_EQ(doneStepsOf(task()), 0);
}

TEST_F(StepsTest, OthersTextsAreNone) {
    for (const char *text : {"", "x", "5000", "5000 aa 00000000000000a2"})
        EXPECT_FALSE(DoneStep::parse(text)) << text;
    feed.change(kTask, [](Entity &task) {
        task.sets[Field::DoneSteps].insert(Value(std::string("5000 ") + std::string(64, 'a') + " not an item"));
    });
    EXPECT_EQ(doneStepsOf(task()), 0);
}

TEST_F(StepsTest, ATickIsOneChangeAndASecondOneNone) {
    commands.tickStep(toText(EntityId{kTask}), 1, true);
    ASSERT_EQ(sent.size(), 1U);
    const auto &added = std::get<intent::SetAdd>(last().front());
    EXPECT_EQ(DoneStep::parse(std::get<std::string>(added.value))->item, kSecond);
    feed.change(kTask, [&](Entity &task) { task.sets[Field::DoneSteps].insert(added.value); });
    commands.tickStep(toText(EntityId{kTask}), 1, true);
    EXPECT_EQ(sent.size(), 1U);
    commands.tickStep(toText(EntityId{kTask}), 1, false);
    ASSERT_EQ(sent.size(), 2U);
    EXPECT_EQ(std::get<intent::SetRemove>(last().front()).value, added.value);
    commands.tickStep(toText(EntityId{kTask}), 7, true);
    EXPECT_EQ(sent.size(), 2U) << "no such step";
}

TEST_F(StepsTest, TheSheetSaysWhatIsDoneAndIsToldOfIt) {
    InspectorModel sheet(board);
    sheet.setEntityId(toText(EntityId{kTask}));
    int row = 0;
    while (sheet.index(row).data(InspectorModel::FieldRole).toString() != QLatin1StringView("steps"))
        ASSERT_LT(++row, sheet.rowCount());
    EXPECT_EQ(sheet.index(row).data(InspectorModel::DoneRole).toStringList(), (QStringList{QString(), QString()}));
    int told = 0;
    QObject::connect(&sheet, &QAbstractItemModel::dataChanged, &sheet, [&](const QModelIndex &from) {
        if (from.row() == row) ++told;
    });
    said(kSecond, 5000, 2);
    EXPECT_EQ(told, 1);
    EXPECT_TRUE(sheet.index(row).data(InspectorModel::DoneRole).toStringList()[0].isEmpty());
    EXPECT_FALSE(sheet.index(row).data(InspectorModel::DoneRole).toStringList()[1].isEmpty());
}

} // namespace
} // namespace fanion::app
