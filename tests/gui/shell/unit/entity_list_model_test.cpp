// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/bin_model.h"
#include "app/shell/models/conflicts_model.h"
#include "app/shell/models/layers_model.h"
#include "app/shell/models/log_model.h"
#include "app/shell/models/means_model.h"
#include "app/shell/models/sector_model.h"
#include "app/shell/models/task_board_model.h"

#include "tests/gui/shell/unit/board_feed.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace fanion::app {
namespace {

using Tester = QAbstractItemModelTester;
constexpr auto kFatal = Tester::FailureReportingMode::Fatal;

QStringList column(const QAbstractItemModel &model, int role) {
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts += model.index(row, 0).data(role).toString();
    return texts;
}

TEST(MeansModel, FollowsTheBoardRowByRow) {
    BoardView board;
    BoardFeed feed(board);
    MeansModel model(board);
    const Tester tester(&model, kFatal);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);

    feed.put(10, Kind::Means, {{Field::Label, BoardFeed::text("FPT RNS")}, {Field::State, BoardFeed::text("engaged")}});
    feed.put(11, Kind::Means, {{Field::Label, BoardFeed::text("VSAV 2")}});
    feed.put(12, Kind::Symbol, {{Field::Label, BoardFeed::text("PC")}});
    EXPECT_EQ(column(model, MeansModel::LabelRole), (QStringList{"FPT RNS", "VSAV 2"}));
    EXPECT_EQ(model.engaged(), 1);
    EXPECT_EQ(model.coming(), 1);

    changes.clear();
    feed.set(11, Field::State, BoardFeed::text("atCrm"));
    ASSERT_EQ(changes.count(), 1);
    EXPECT_EQ(changes[0][0].toModelIndex().row(), 1);
    EXPECT_EQ(model.coming(), 0);
    EXPECT_EQ(model.index(1).data(MeansModel::StateTextRole).toString(), QStringLiteral("Au CRM"));
    EXPECT_EQ(model.index(1).data(MeansModel::NextStateRole).toString(), QStringLiteral("engaged"));

    feed.remove(10);
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.engaged(), 0);
    EXPECT_EQ(resets.count(), 0);
}

TEST(MeansModel, FiltersWithoutLosingTheTotals) {
    BoardView board;
    BoardFeed feed(board);
    MeansModel model(board);
    const Tester tester(&model, kFatal);
    for (std::uint64_t id = 1; id <= 6; ++id)
        feed.put(id + 10, Kind::Means,
                 {{Field::Label, BoardFeed::text("CCF " + std::to_string(id))},
                  {Field::State, BoardFeed::text(id % 2 ? "engaged" : "reserve")}});
    model.setStateFilter(QStringLiteral("engaged"));
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.total(), 6);
    feed.set(11, Field::State, BoardFeed::text("reserve"));
    EXPECT_EQ(model.rowCount(), 2);
    feed.set(11, Field::State, BoardFeed::text("engaged"));
    EXPECT_EQ(model.rowCount(), 3);
    model.setFilterText(QStringLiteral("ccf 5"));
    EXPECT_EQ(column(model, MeansModel::LabelRole), (QStringList{"CCF 5"}));
}

TEST(TaskBoard, MovesATaskFromColumnToColumn) {
    BoardView board;
    BoardFeed feed(board);
    TaskBoardModel model(board);
    const Tester tester(&model, kFatal);
    feed.put(10, Kind::Task, {{Field::Label, BoardFeed::text("Reconnaître")}});
    EXPECT_EQ(model.column(QStringLiteral("issued"))->rowCount(), 1);
    EXPECT_EQ(model.open(), 1);
    feed.set(10, Field::State, BoardFeed::text("done"));
    EXPECT_EQ(model.column(QStringLiteral("issued"))->rowCount(), 0);
    EXPECT_EQ(model.column(QStringLiteral("done"))->rowCount(), 1);
    EXPECT_EQ(model.open(), 0);
}

TEST(SectorModel, CountsWhoWorksInIt) {
    BoardView board;
    BoardFeed feed(board);
    SectorModel model(board);
    const Tester tester(&model, kFatal);
    feed.put(7, Kind::Sector, {{Field::Label, BoardFeed::text("S1")}});
    feed.put(10, Kind::Means, {{Field::Label, BoardFeed::text("FPT")}, {Field::Sector, Value(EntityId{7})}});
    feed.put(11, Kind::Means,
             {{Field::Label, BoardFeed::text("VSAV")},
              {Field::Sector, Value(EntityId{7})},
              {Field::State, BoardFeed::text("released")}});
    EXPECT_EQ(model.index(0).data(SectorModel::MeansCountRole).toInt(), 1);
    EXPECT_EQ(model.index(0).data(SectorModel::MeansTextRole).toString(), QStringLiteral("FPT"));
}

TEST(LogModel, OrdersByTheEventAndShowsCorrections) {
    BoardView board;
    BoardFeed feed(board);
    LogModel model(board);
    const Tester tester(&model, kFatal);
    const auto line = [&](std::uint64_t id, std::int64_t at, const char *number) {
        feed.put(
            id, Kind::LogEntry,
            {{Field::EventAt, Value(at)}, {Field::EnteredAt, Value(at)}, {Field::Number, BoardFeed::text(number)}});
    };
    line(10, 3'000'000, "PCC-002");
    line(11, 1'000'000, "SITE-001");
    EXPECT_EQ(column(model, LogModel::NumberRole), (QStringList{"SITE-001", "PCC-002"}));
    feed.put(12, Kind::LogEntry,
             {{Field::EventAt, Value(std::int64_t{4'000'000})},
              {Field::Number, BoardFeed::text("PCC-003")},
              {Field::Corrects, Value(EntityId{10})}});
    EXPECT_EQ(model.index(1).data(LogModel::CorrectedByRole).toString(), QStringLiteral("PCC-003"));
    EXPECT_EQ(model.index(2).data(LogModel::CorrectsRole).toString(), QStringLiteral("PCC-002"));
}

TEST(LayersModel, CountsItsPointsAndHides) {
    BoardView board;
    BoardFeed feed(board);
    LayersModel model(board);
    const Tester tester(&model, kFatal);
    feed.put(20, Kind::Layer, {{Field::Label, BoardFeed::text("Gares")}});
    for (std::uint64_t id = 30; id < 35; ++id)
        feed.put(id, Kind::Feature, {{Field::Layer, Value(EntityId{20})}});
    EXPECT_EQ(model.index(0).data(LayersModel::PointsRole).toInt(), 5);
    feed.remove(31);
    EXPECT_EQ(model.index(0).data(LayersModel::PointsRole).toInt(), 4);
    model.setShown(BoardFeed::id(20), false);
    EXPECT_FALSE(model.index(0).data(LayersModel::ShownRole).toBool());
    EXPECT_EQ(model.hidden(), QStringList{BoardFeed::id(20)});
}

TEST(BinAndConflicts, ShowWhatWaits) {
    BoardView board;
    BoardFeed feed(board);
    BinModel bin(board);
    ConflictsModel conflicts(board);
    const Tester binTester(&bin, kFatal);
    const Tester conflictTester(&conflicts, kFatal);
    feed.put(10, Kind::Means, {{Field::State, BoardFeed::text("engaged")}});
    feed.change(10, [](Entity &entity) {
        entity.registers[Field::State].others.push_back(BoardFeed::written(BoardFeed::text("reserve"), 2));
    });
    EXPECT_EQ(conflicts.rowCount(), 1);
    EXPECT_EQ(conflicts.index(0).data(ConflictsModel::FieldsTextRole).toString(), QStringLiteral("État"));
    feed.set(10, Field::State, BoardFeed::text("reserve"));
    EXPECT_EQ(conflicts.rowCount(), 0);
    feed.remove(10);
    EXPECT_EQ(bin.rowCount(), 1);
}

/** Whatever comes in whatever order, the list is what a list made from scratch would be. */
RC_GTEST_PROP(EntityListModel, StaysEqualToAFreshOne,
              (const std::vector<std::tuple<std::uint8_t, std::uint8_t, bool>> &steps)) {
    BoardView board;
    BoardFeed feed(board);
    MeansModel model(board);
    model.setOrder(QStringLiteral("state"));
    const Tester tester(&model, kFatal);
    const auto choices = findKind(Kind::Means)->find(Field::State)->choices;
    for (const auto &[id, state, deleted] : steps) {
        Entity entity = BoardFeed::entity(2 + id % 16, Kind::Means,
                                          {{Field::State, BoardFeed::text(choices[state % choices.size()])}});
        entity.deleted = deleted;
        feed.put(entity);
    }
    MeansModel fresh(board);
    fresh.setOrder(QStringLiteral("state"));
    RC_ASSERT(column(model, MeansModel::EntityIdRole) == column(fresh, MeansModel::EntityIdRole));
    RC_ASSERT(column(model, MeansModel::StateRole) == column(fresh, MeansModel::StateRole));
    RC_ASSERT(model.total() == fresh.total());
    for (int row = 0; row < model.states()->rowCount(); ++row)
        RC_ASSERT(model.states()->index(row).data(TallyModel::TallyRole) ==
                  fresh.states()->index(row).data(TallyModel::TallyRole));
}

} // namespace
} // namespace fanion::app
