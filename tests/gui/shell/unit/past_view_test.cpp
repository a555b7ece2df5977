// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/snapshots_model.h"
#include "app/shell/past_view.h"

#include "tests/gui/shell/unit/board_feed.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace fanion::app {
namespace {

/** Two frozen maps; what is asked of the past is answered when a test says so. */
class PastViewTest : public ::testing::Test {
protected:
    BoardView board;
    BoardFeed feed{board};
    Notices notices;
    std::vector<std::pair<EntityId, PastView::Answer>> asked;
    PastView past{board, [this](EntityId id, PastView::Answer answer) { asked.emplace_back(id, std::move(answer)); },
                  notices};

    void SetUp() override {
        feed.members({BoardFeed::member(1, "PCC")});
        feed.put(1, Kind::Snapshot, {{Field::Label, BoardFeed::text("Idée de manœuvre 1")}});
        feed.put(2, Kind::Snapshot, {{Field::Label, BoardFeed::text("SITAC de 14:30")}});
        feed.put(3, Kind::Symbol, {{Field::Position, Position::fromDegrees(43, 5)}});
    }
    /** One symbol somewhere, by its id. */
    [[nodiscard]] static std::vector<EntityPtr> symbol(std::uint64_t id) {
        return {std::make_shared<const Entity>(
            BoardFeed::entity(id, Kind::Symbol, {{Field::Position, Position::fromDegrees(43, 5)}}))};
    }
};

TEST_F(PastViewTest, ShowsWhatWasAndNothingOfWhatComes) {
    past.show(BoardFeed::id(1));
    EXPECT_EQ(past.awaitedId(), BoardFeed::id(1));
    EXPECT_TRUE(past.snapshotId().isEmpty()) << "the present until it is read";
    ASSERT_EQ(asked.size(), 1U);
    asked[0].second(symbol(50));
    EXPECT_EQ(past.snapshotId(), BoardFeed::id(1));
    EXPECT_TRUE(past.awaitedId().isEmpty());
    EXPECT_EQ(past.name(), QStringLiteral("Idée de manœuvre 1"));
    EXPECT_TRUE(past.detail().startsWith(QStringLiteral("PCC, ")));
    EXPECT_TRUE(past.scene()->find(EntityId{50}));
    feed.put(4, Kind::Symbol, {{Field::Position, Position::fromDegrees(43, 5)}});
    EXPECT_EQ(past.scene()->count(), 1);
    QSignalSpy changed(&past, &PastView::changed);
    feed.set(1, Field::Label, BoardFeed::text("Idée de manœuvre donnée"));
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(past.name(), QStringLiteral("Idée de manœuvre donnée"));
    past.leave();
    EXPECT_TRUE(past.snapshotId().isEmpty());
    EXPECT_EQ(past.scene()->count(), 0);
}

TEST_F(PastViewTest, TheLastOneAskedForCounts) {
    past.show(BoardFeed::id(1));
    past.show(BoardFeed::id(2));
    ASSERT_EQ(asked.size(), 2U);
    asked[1].second(symbol(52));
    asked[0].second(symbol(51));
    EXPECT_EQ(past.snapshotId(), BoardFeed::id(2));
    EXPECT_TRUE(past.scene()->find(EntityId{52}));
    past.show(BoardFeed::id(1));
    past.leave();
    asked[2].second(symbol(53));
    EXPECT_TRUE(past.snapshotId().isEmpty()) << "the present was asked for meanwhile";
}

TEST_F(PastViewTest, AFailureIsToldAndTheMapStaysAsItIs) {
    past.show(BoardFeed::id(1));
    asked[0].second(symbol(50));
    past.show(BoardFeed::id(2));
    asked[1].second(fail(ErrorCode::NotFound, "not here"));
    EXPECT_EQ(past.snapshotId(), BoardFeed::id(1));
    EXPECT_EQ(notices.count(), 1);
    past.show(BoardFeed::id(3));
    past.show(QStringLiteral("nonsense"));
    EXPECT_EQ(asked.size(), 2U) << "no frozen maps";
    board.clear();
    EXPECT_TRUE(past.snapshotId().isEmpty()) << "the incident was closed";
}

TEST_F(PastViewTest, ListsFrozenMapsTheLastFirst) {
    SnapshotsModel model(board);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(model.count(), 2);
    EXPECT_EQ(model.index(0).data(SnapshotsModel::NameRole).toString(), QStringLiteral("SITAC de 14:30"));
    feed.remove(2);
    EXPECT_EQ(model.count(), 1);
}

} // namespace
} // namespace fanion::app
