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
    HoldsTest() : m_holds(m_board, m_commands, m_selection, m_notices) {
        m_feed.put(10, Kind::Line, {{Field::Path, Value(kPath)}, {Field::Label, BoardFeed::text("Nord")}});
        m_feed.put(11, Kind::Symbol, {{Field::Position, Value(kPath[0])}});
        m_feed.put(12, Kind::Task);
    }
    [[nodiscard]] static QStringList ids(std::initializer_list<std::uint64_t> numbers) {
        QStringList list;
        for (const std::uint64_t number : numbers)
            list += BoardFeed::id(number);
        return list;
    }
    void lock(std::uint64_t id) { m_feed.set(id, Field::Locked, Value(true)); }

    Holds m_holds;
};

TEST_F(HoldsTest, LocksWhatHasAPlaceOnTheMapInOneStep) {
    m_selection.setIds(ids({10, 11, 12}));
    EXPECT_EQ(m_holds.free(), 2) << "a task lies nowhere";
    m_holds.setLocked(m_selection.ids(), true);
    ASSERT_EQ(last().size(), 2U);
    EXPECT_EQ(intentAt<intent::Set>(1).field, Field::Locked);
    lock(10);
    EXPECT_EQ(m_holds.locked(), 1);
    m_holds.setLocked(ids({10}), true);
    EXPECT_EQ(m_sent.size(), 1U) << "it is already";
    m_holds.setLocked(ids({10}), false);
    EXPECT_EQ(intentAt<intent::Set>(0).value, Value(false));
}

TEST_F(HoldsTest, SaysWhoLocked) {
    m_selection.setIds(ids({10}));
    EXPECT_TRUE(m_holds.lockText().isEmpty());
    m_feed.members({BoardFeed::member(1, "PCC 1")});
    lock(10);
    EXPECT_TRUE(m_holds.lockText().contains(QStringLiteral("PCC 1"))) << m_holds.lockText().toStdString();
}

TEST_F(HoldsTest, WhatIsLockedIsNotMovedReshapedOrDeleted) {
    lock(10);
    lock(11);
    LineEditor lines(m_board, Catalogue::standard(), m_commands, m_selection, m_notices);
    Clipboard clipboard(m_board, m_commands, m_selection, m_notices, [] { return QStringLiteral("aa"); });
    const QList<QGeoCoordinate> path{{44, 5}, {44, 6}};
    m_commands.move(BoardFeed::id(11), path[0]);
    m_commands.rotate(BoardFeed::id(11), 45);
    m_commands.setPath(BoardFeed::id(10), path);
    m_commands.shift(ids({10, 11}), 1, 1);
    m_commands.rearrange({{BoardFeed::id(10), path, -1}});
    m_commands.remove(ids({10, 11}));
    lines.reverse(ids({10}));
    lines.simplify(ids({10}), 1000);
    lines.split(BoardFeed::id(10), path[0], 1);
    clipboard.cut(ids({10}));
    EXPECT_TRUE(m_sent.empty());
    EXPECT_TRUE(notice().contains(QStringLiteral("Nord"))) << notice().toStdString();
    m_feed.put(13, Kind::Symbol, {{Field::Position, Value(kPath[0])}});
    m_commands.remove(ids({10, 13}));
    ASSERT_EQ(m_sent.size(), 1U) << "the others go";
    EXPECT_EQ(intentAt<intent::Delete>(0).id, EntityId{13});
    // What is no accident stays possible: its words, and a place typed into the sheet.
    m_commands.setField(BoardFeed::id(10), QStringLiteral("label"), QStringLiteral("Sud"));
    m_commands.setField(BoardFeed::id(11), QStringLiteral("position"), QStringLiteral("43,2951 5,374"));
    EXPECT_EQ(m_sent.size(), 3U);
}

TEST_F(HoldsTest, ACopyIsFree) {
    lock(11);
    m_feed.set(11, Field::Group, BoardFeed::text("g"));
    m_feed.set(10, Field::Group, BoardFeed::text("g"));
    Clipboard clipboard(m_board, m_commands, m_selection, m_notices, [] { return QStringLiteral("aa"); });
    clipboard.duplicate(ids({10, 11}), 10);
    const auto &line = intentAt<intent::Add>(0);
    const auto &symbol = intentAt<intent::Add>(1);
    EXPECT_TRUE(isNull(fieldOf(symbol, Field::Locked)));
    EXPECT_EQ(fieldOf(line, Field::Group), fieldOf(symbol, Field::Group));
    EXPECT_NE(fieldOf(line, Field::Group), BoardFeed::text("g")) << "a group of their own";
}

TEST_F(HoldsTest, GroupsAndUngroups) {
    m_holds.group(ids({10, 12}));
    EXPECT_TRUE(m_sent.empty()) << "one of two cannot be in a group";
    m_holds.group(ids({10, 11}));
    ASSERT_EQ(last().size(), 2U);
    EXPECT_EQ(intentAt<intent::Set>(0).value, intentAt<intent::Set>(1).value);
    m_feed.set(10, Field::Group, BoardFeed::text("g"));
    m_selection.setIds(ids({10, 11}));
    EXPECT_EQ(m_holds.grouped(), 1);
    m_holds.ungroup(m_selection.ids());
    ASSERT_EQ(last().size(), 1U);
    EXPECT_TRUE(isNull(intentAt<intent::Set>(0).value));
}

} // namespace
} // namespace fanion::app
