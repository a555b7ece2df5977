// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/editing/holds.h"

#include "app/shell/editing/clipboard.h"
#include "app/shell/editing/line_editor.h"
#include "tests/gui/shell/unit/commands_feed.h"

#include <gtest/gtest.h>

namespace fanion::app {
namespace {

const Path kPath{{430'000'000, 50'000'000}, {430'010'000, 50'000'000}, {430'020'000, 50'010'000}};

class HoldsTest : public CommandsFeed {
protected:
    HoldsTest() : holds(board, commands, selection, notices) {
        feed.put(10, Kind::Line, {{Field::Path, Value(kPath)}, {Field::Label, BoardFeed::text("Nord")}});
        feed.put(11, Kind::Symbol, {{Field::Position, Value(kPath[0])}});
        feed.put(12, Kind::Task);
    }
    [[nodiscard]] static QStringList ids(std::initializer_list<std::uint64_t> numbers) {
        QStringList list;
        for (const std::uint64_t number : numbers)
            list += BoardFeed::id(number);
        return list;
    }
    void lock(std::uint64_t id) { feed.set(id, Field::Locked, Value(true)); }

    Holds holds;
};

TEST_F(HoldsTest, LocksWhatHasAPlaceOnTheMapInOneStep) {
    selection.setIds(ids({10, 11, 12}));
    EXPECT_EQ(holds.free(), 2) << "a task lies nowhere";
    holds.setLocked(selection.ids(), true);
    ASSERT_EQ(last().size(), 2U);
    EXPECT_EQ(intentAt<intent::Set>(1).field, Field::Locked);
    lock(10);
    EXPECT_EQ(holds.locked(), 1);
    holds.setLocked(ids({10}), true);
    EXPECT_EQ(sent.size(), 1U) << "it is already";
    holds.setLocked(ids({10}), false);
    EXPECT_EQ(intentAt<intent::Set>(0).value, Value(false));
}

TEST_F(HoldsTest, SaysWhoLocked) {
    selection.setIds(ids({10}));
    EXPECT_TRUE(holds.lockText().isEmpty());
    feed.members({BoardFeed::member(1, "PCC 1")});
    lock(10);
    EXPECT_TRUE(holds.lockText().contains(QStringLiteral("PCC 1"))) << holds.lockText().toStdString();
}

TEST_F(HoldsTest, WhatIsLockedIsNotMovedReshapedOrDeleted) {
    lock(10);
    lock(11);
    LineEditor lines(board, Catalogue::standard(), commands, selection, notices);
    Clipboard clipboard(board, commands, selection, notices, [] { return QStringLiteral("aa"); });
    const QList<QGeoCoordinate> path{{44, 5}, {44, 6}};
    commands.move(BoardFeed::id(11), path[0]);
    commands.rotate(BoardFeed::id(11), 45);
    commands.setPath(BoardFeed::id(10), path);
    commands.shift(ids({10, 11}), 1, 1);
    commands.rearrange({{BoardFeed::id(10), path, -1}});
    commands.remove(ids({10, 11}));
    lines.reverse(ids({10}));
    lines.simplify(ids({10}), 1000);
    lines.split(BoardFeed::id(10), path[0], 1);
    clipboard.cut(ids({10}));
    EXPECT_TRUE(sent.empty());
    EXPECT_TRUE(notice().contains(QStringLiteral("Nord"))) << notice().toStdString();
    feed.put(13, Kind::Symbol, {{Field::Position, Value(kPath[0])}});
    commands.remove(ids({10, 13}));
    ASSERT_EQ(sent.size(), 1U) << "the others go";
    EXPECT_EQ(intentAt<intent::Delete>(0).id, EntityId{13});
    // What is no accident stays possible: its words, and a place typed into the sheet.
    commands.setField(BoardFeed::id(10), QStringLiteral("label"), QStringLiteral("Sud"));
    commands.setField(BoardFeed::id(11), QStringLiteral("position"), QStringLiteral("43,2951 5,374"));
    EXPECT_EQ(sent.size(), 3U);
}

TEST_F(HoldsTest, ACopyIsFree) {
    lock(11);
    feed.set(11, Field::Group, BoardFeed::text("g"));
    feed.set(10, Field::Group, BoardFeed::text("g"));
    Clipboard clipboard(board, commands, selection, notices, [] { return QStringLiteral("aa"); });
    clipboard.duplicate(ids({10, 11}), 10);
    const auto &line = intentAt<intent::Add>(0);
    const auto &symbol = intentAt<intent::Add>(1);
    EXPECT_TRUE(isNull(fieldOf(symbol, Field::Locked)));
    EXPECT_EQ(fieldOf(line, Field::Group), fieldOf(symbol, Field::Group));
    EXPECT_NE(fieldOf(line, Field::Group), BoardFeed::text("g")) << "a group of their own";
}

TEST_F(HoldsTest, GroupsAndUngroups) {
    holds.group(ids({10, 12}));
    EXPECT_TRUE(sent.empty()) << "one of two cannot be in a group";
    holds.group(ids({10, 11}));
    ASSERT_EQ(last().size(), 2U);
    EXPECT_EQ(intentAt<intent::Set>(0).value, intentAt<intent::Set>(1).value);
    feed.set(10, Field::Group, BoardFeed::text("g"));
    selection.setIds(ids({10, 11}));
    EXPECT_EQ(holds.grouped(), 1);
    holds.ungroup(selection.ids());
    ASSERT_EQ(last().size(), 1U);
    EXPECT_TRUE(isNull(intentAt<intent::Set>(0).value));
}

} // namespace
} // namespace fanion::app
