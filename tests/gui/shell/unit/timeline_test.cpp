// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything on one time line: marks, lanes, the view that only the officer moves.
#include "app/shell/models/timeline_model.h"
#include "tests/gui/shell/unit/board_feed.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace fanion::app {

namespace {

constexpr WallTime kBegin = 1'784'000'000'000;
constexpr WallTime kMinute = 60'000;

class TimelineTest : public ::testing::Test {
protected:
    BoardView board;
    BoardFeed feed{board};
    ActsBook acts{board, {}, 0};
    TimelineModel line{board, acts};

    void SetUp() override {
        line.setWidth(1000);
        line.setNow(kBegin + 60 * kMinute);
    }
    static Entity entry(std::uint64_t id, WallTime at) {
        return BoardFeed::entity(id, Kind::LogEntry,
                                 {{Field::Text, BoardFeed::text("ligne " + std::to_string(id))},
                                  {Field::EventAt, Value(static_cast<std::int64_t>(at))}});
    }
    static BoardAct act(std::uint8_t number, std::uint64_t object, Kind kind, WallTime at) {
        BoardAct made;
        made.change.bytes[0] = number;
        made.at = made.eventAt = at;
        made.kind = kind;
        made.field = Field::State;
        made.act = HistoryLine::Act::Set;
        made.value = BoardFeed::text("engaged");
        made.objects = {EntityId{object}};
        return made;
    }
    QVariant at(int row, int role) const { return line.data(line.index(row), role); }
};

} // namespace

TEST_F(TimelineTest, LanesHoldWhatTheyAreFor) {
    feed.put(10, Kind::Means, {{Field::Label, BoardFeed::text("FPT RNS")}});
    feed.put(entry(30, kBegin));
    acts.take({act(1, 10, Kind::Means, kBegin + 5 * kMinute), act(2, 20, Kind::Task, kBegin + 6 * kMinute)});
    line.fit();
    ASSERT_EQ(line.rowCount(), 3);
    EXPECT_EQ(at(0, TimelineModel::LaneRole).toInt(), TimelineModel::Journal);
    EXPECT_EQ(at(1, TimelineModel::LaneRole).toInt(), TimelineModel::Orders);
    EXPECT_EQ(at(2, TimelineModel::LaneRole).toInt(), TimelineModel::Means);
    EXPECT_EQ(at(2, TimelineModel::TextRole).toString(), QStringLiteral("FPT RNS : engagé"));
    EXPECT_EQ(line.objectsAt(0), QStringList{BoardFeed::id(30)});
    EXPECT_EQ(line.objectsAt(2), QStringList{BoardFeed::id(10)});
    EXPECT_EQ(line.rowBeside(0, 1), 2); // the engine at 5 min, then the order at 6
    EXPECT_EQ(line.rowBeside(2, 1), 1);
    EXPECT_EQ(line.rowBeside(1, 1), 1);
}

TEST_F(TimelineTest, EveryKindThatIsToldHasALaneWithAName) {
    acts.take({act(1, 10, Kind::Means, kBegin), act(2, 11, Kind::Task, kBegin), act(3, 12, Kind::Sector, kBegin),
               act(4, 13, Kind::Snapshot, kBegin), act(5, 14, Kind::Alarm, kBegin), act(6, 15, Kind::RollCall, kBegin),
               act(7, 1, Kind::Incident, kBegin)});
    line.fit();
    ASSERT_EQ(line.rowCount(), 5); // the sector and the phase, the alarm and the roll call meet
    for (int row = 0; row < line.rowCount(); ++row)
        EXPECT_LT(at(row, TimelineModel::LaneRole).toInt(), TimelineModel::lanes().size());
    EXPECT_EQ(at(4, TimelineModel::LaneRole).toInt(), TimelineModel::Safety);
}

TEST_F(TimelineTest, WhatHappensMovesNothingButItsOwnRow) {
    feed.put(10, Kind::Means, {{Field::Label, BoardFeed::text("FPT RNS")}});
    feed.put(entry(30, kBegin));
    feed.put(entry(31, kBegin + 30 * kMinute));
    acts.take({act(1, 10, Kind::Means, kBegin + 5 * kMinute)});
    line.zoom(1.1, 500);
    const double from = line.from();
    const double span = line.span();
    QSignalSpy resets(&line, &TimelineModel::modelReset);
    QSignalSpy changes(&line, &TimelineModel::dataChanged);
    QSignalSpy inserts(&line, &TimelineModel::rowsInserted);
    feed.put(entry(32, kBegin + 15 * kMinute));
    EXPECT_EQ(inserts.size(), 1);
    EXPECT_LE(changes.size(), 2); // itself and the one before it, which has less room now
    changes.clear();
    feed.set(10, Field::Label, BoardFeed::text("FPT RNS 2"));
    EXPECT_EQ(changes.size(), 1);
    changes.clear();
    feed.put(entry(33, kBegin + 40 * 60 * kMinute)); // beyond the view
    EXPECT_EQ(inserts.size(), 1);
    EXPECT_EQ(line.from(), from);
    EXPECT_EQ(line.span(), span);
    EXPECT_EQ(resets.size(), 0);
}

TEST_F(TimelineTest, FiveThousandLinesAreAsManyMarksAsFit) {
    BoardDelta delta;
    for (std::uint64_t i = 0; i < 5000; ++i)
        delta.changed.push_back(
            std::make_shared<const Entity>(entry(100 + i, kBegin + static_cast<WallTime>(i) * 7'000)));
    board.apply(delta);
    line.fit();
    EXPECT_EQ(line.total(), 5000);
    EXPECT_LE(line.rowCount(), 24); // 1000 px of marks of 44
    int counted = 0;
    for (int row = 0; row < line.rowCount(); ++row)
        counted += at(row, TimelineModel::CountRole).toInt();
    EXPECT_EQ(counted, 5000);
    // Into a mark until single lines stand in it; there are never more rows than fit.
    for (int i = 0; i < 6 && at(0, TimelineModel::CountRole).toInt() > 1; ++i) {
        line.open(line.rowCount() / 2);
        EXPECT_LE(line.rowCount(), 25);
    }
    EXPECT_LT(line.span(), 3'600'000);
}

TEST_F(TimelineTest, MarksStayTogetherWhileTheViewMoves) {
    BoardDelta delta;
    for (std::uint64_t i = 0; i < 200; ++i)
        delta.changed.push_back(
            std::make_shared<const Entity>(entry(100 + i, kBegin + static_cast<WallTime>(i * i) * 900)));
    board.apply(delta);
    line.fit();
    line.zoom(4, 0);
    line.pan(300);
    std::map<QString, int> before;
    for (int row = 0; row < line.rowCount(); ++row)
        before[at(row, TimelineModel::ItemIdRole).toString()] = at(row, TimelineModel::CountRole).toInt();
    QSignalSpy changes(&line, &TimelineModel::dataChanged);
    line.pan(37);
    EXPECT_EQ(changes.size(), 0);
    int same = 0;
    for (int row = 0; row < line.rowCount(); ++row) {
        const auto known = before.find(at(row, TimelineModel::ItemIdRole).toString());
        if (known == before.end()) continue;
        ++same;
        EXPECT_EQ(known->second, at(row, TimelineModel::CountRole).toInt());
    }
    EXPECT_GE(same, 5);
}

TEST_F(TimelineTest, ZoomKeepsWhatIsUnderThePointer) {
    feed.put(entry(30, kBegin));
    line.fit();
    const double under = line.from() + line.span() * 0.25;
    line.zoom(3, 250);
    EXPECT_NEAR(line.from() + line.span() * 0.25, under, 1.0);
    for (int i = 0; i < 60; ++i)
        line.zoom(2, 500);
    EXPECT_EQ(line.span(), 60'000);
    EXPECT_LE(line.ticks().size(), 12);
}

} // namespace fanion::app
