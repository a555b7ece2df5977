// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/history_model.h"
#include "app/shell/models/inspector_model.h"
#include "app/shell/models/links_model.h"

#include "tests/gui/shell/unit/board_feed.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace fanion::app {
namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

int rowOf(const QAbstractItemModel &model, const char *field) {
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row, 0).data(InspectorModel::FieldRole).toString() == QLatin1String(field)) return row;
    return -1;
}

class InspectorTest : public testing::Test {
protected:
    InspectorTest() : m_feed(m_board), m_model(m_board), m_tester(&m_model, kFatal) {
        m_feed.members({BoardFeed::member(1, "PCC 1"), BoardFeed::member(2, "PC site")});
        m_feed.put(10, Kind::Means,
                   {{Field::Label, BoardFeed::text("FPT RNS")}, {Field::State, BoardFeed::text("engaged")}});
        m_model.setEntityId(BoardFeed::id(10));
    }
    BoardView m_board;
    BoardFeed m_feed;
    InspectorModel m_model;
    QAbstractItemModelTester m_tester;
};

TEST_F(InspectorTest, ARemoteChangeTouchesItsRowOnly) {
    QSignalSpy resets(&m_model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&m_model, &QAbstractItemModel::dataChanged);
    m_feed.set(10, Field::Mission, BoardFeed::text("attaque"));
    EXPECT_EQ(resets.count(), 0);
    ASSERT_EQ(changes.count(), 1);
    EXPECT_EQ(changes[0][0].toModelIndex().row(), rowOf(m_model, "mission"));
    m_feed.put(11, Kind::Means, {{Field::Label, BoardFeed::text("VSAV")}});
    EXPECT_EQ(resets.count(), 0);
}

TEST_F(InspectorTest, ADeletedObjectStaysOnTheSheet) {
    m_feed.remove(10);
    EXPECT_TRUE(m_model.exists());
    EXPECT_TRUE(m_model.isDeleted());
    EXPECT_GT(m_model.rowCount(), 0);
}

TEST_F(InspectorTest, ShowsBothValuesOfAConflict) {
    m_feed.change(10, [](Entity &entity) {
        entity.registers[Field::State].others.push_back(BoardFeed::written(BoardFeed::text("reserve"), 2));
    });
    const QModelIndex state = m_model.index(rowOf(m_model, "state"));
    EXPECT_TRUE(state.data(InspectorModel::ConflictRole).toBool());
    const auto choices = state.data(InspectorModel::ChoicesRole).value<QList<ConflictChoice>>();
    ASSERT_EQ(choices.size(), 2);
    EXPECT_EQ(choices[0].text, QStringLiteral("Engagé"));
    EXPECT_EQ(choices[1].text, QStringLiteral("En réserve"));
    EXPECT_EQ(choices[1].by, QStringLiteral("PC site"));
}

TEST_F(InspectorTest, OffersChoicesAndObjects) {
    m_feed.put(7, Kind::Sector, {{Field::Label, BoardFeed::text("S1")}});
    const auto states = m_model.options(QStringLiteral("state"));
    EXPECT_EQ(states.size(), 14); // thirteen and "nothing"
    const auto sectors = m_model.options(QStringLiteral("sector"));
    ASSERT_EQ(sectors.size(), 2);
    EXPECT_EQ(sectors[1].key, BoardFeed::id(7));
    EXPECT_EQ(sectors[1].text, QStringLiteral("S1"));
    m_feed.set(10, Field::Sector, Value(EntityId{7}));
    EXPECT_EQ(m_model.index(rowOf(m_model, "sector")).data(InspectorModel::TextRole).toString(), QStringLiteral("S1"));
    m_feed.set(7, Field::Label, BoardFeed::text("Nord"));
    EXPECT_EQ(m_model.index(rowOf(m_model, "sector")).data(InspectorModel::TextRole).toString(),
              QStringLiteral("Nord"));
}

TEST_F(InspectorTest, EveryKindHasAnSheetOfKnownFields) {
    for (const KindSpec &kind : allKinds()) {
        EXPECT_FALSE(shownFields(kind.kind).empty()) << kind.name;
        for (const ShownField &shown : shownFields(kind.kind))
            EXPECT_NE(kind.find(shown.field), nullptr) << kind.name << " " << static_cast<int>(shown.field);
    }
}

TEST(LinksModel, SeesBothDirections) {
    BoardView board;
    BoardFeed feed(board);
    LinksModel model(board);
    const QAbstractItemModelTester tester(&model, kFatal);
    feed.put(7, Kind::Sector, {{Field::Label, BoardFeed::text("S1")}});
    feed.put(10, Kind::Means, {{Field::Label, BoardFeed::text("FPT")}, {Field::Sector, Value(EntityId{7})}});
    feed.put(11, Kind::Task, {{Field::Label, BoardFeed::text("Ouvrir")}, {Field::AssigneeRef, Value(EntityId{10})}});
    model.setEntityId(BoardFeed::id(10));
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(0).data(LinksModel::NameRole).toString(), QStringLiteral("S1"));
    EXPECT_EQ(model.index(1).data(LinksModel::NameRole).toString(), QStringLiteral("Ouvrir"));
    feed.remove(11);
    EXPECT_EQ(model.rowCount(), 1);
}

TEST(HistoryModel, GrowsFromTheTopAndDropsStaleAnswers) {
    BoardView board;
    BoardFeed feed(board);
    feed.put(10, Kind::Means);
    std::vector<HistoryModel::Answer> asked;
    HistoryModel model(board, [&](EntityId, HistoryModel::Answer answer) { asked.push_back(std::move(answer)); });
    const QAbstractItemModelTester tester(&model, kFatal);
    const auto line = [](std::uint8_t number, HistoryLine::Act act) {
        HistoryLine made;
        made.change.bytes[0] = number;
        made.entity = EntityId{10};
        made.act = act;
        made.field = Field::State;
        made.value = BoardFeed::text("engaged");
        return made;
    };
    model.setEntityId(BoardFeed::id(10));
    ASSERT_EQ(asked.size(), 1U);
    asked[0](std::vector{line(1, HistoryLine::Act::Created)});
    EXPECT_EQ(model.rowCount(), 1);
    feed.set(10, Field::State, BoardFeed::text("engaged"));
    ASSERT_EQ(asked.size(), 2U);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    asked[1](std::vector{line(1, HistoryLine::Act::Created), line(2, HistoryLine::Act::Set)});
    EXPECT_EQ(inserted.count(), 1);
    EXPECT_EQ(model.index(0).data(HistoryModel::SentenceRole).toString(), QStringLiteral("État : Engagé"));
    model.setEntityId({});
    asked[1](std::vector{line(3, HistoryLine::Act::Created)});
    EXPECT_EQ(model.rowCount(), 0);
}

} // namespace
} // namespace fanion::app
