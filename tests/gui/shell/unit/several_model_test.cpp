// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/several_model.h"

#include "tests/gui/shell/unit/board_feed.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace fanion::app {
namespace {

class SeveralModelTest : public testing::Test {
protected:
    SeveralModelTest() : m_feed(m_board), m_model(m_board) {
        m_feed.put(9, Kind::Sector, {{Field::Label, BoardFeed::text("S1")}});
        for (const std::uint64_t id : {10, 11})
            m_feed.put(id, Kind::Means,
                       {{Field::Label, BoardFeed::text("FPT")},
                        {Field::State, BoardFeed::text(id == 10 ? "engaged" : "requested")}});
        m_feed.put(12, Kind::Symbol);
    }
    [[nodiscard]] QVariant at(const QString &field, int role) const {
        for (int row = 0; row < m_model.rowCount(); ++row)
            if (m_model.index(row).data(SeveralModel::FieldRole).toString() == field)
                return m_model.index(row).data(role);
        return {};
    }
    BoardView m_board;
    BoardFeed m_feed;
    SeveralModel m_model;
};

TEST_F(SeveralModelTest, ShowsWhatTheyShareAndThatTheyDiffer) {
    m_model.setIds({BoardFeed::id(10), BoardFeed::id(11)});
    EXPECT_GT(m_model.rowCount(), 8);
    EXPECT_EQ(at(QStringLiteral("label"), SeveralModel::TextRole), QStringLiteral("FPT"));
    EXPECT_FALSE(at(QStringLiteral("label"), SeveralModel::MixedRole).toBool());
    EXPECT_TRUE(at(QStringLiteral("state"), SeveralModel::MixedRole).toBool());
    EXPECT_EQ(at(QStringLiteral("state"), SeveralModel::KeyRole), QString());
    EXPECT_EQ(at(QStringLiteral("state"), SeveralModel::EditorRole).toInt(), InspectorModel::ChoiceEditor);
    EXPECT_FALSE(at(QStringLiteral("position"), SeveralModel::FieldRole).isValid()) << "places are nobody's to share";
    EXPECT_FALSE(at(QStringLiteral("note"), SeveralModel::FieldRole).isValid()) << "written together, word by word";
    EXPECT_EQ(m_model.options(QStringLiteral("sector")).size(), 2);
}

TEST_F(SeveralModelTest, ARemoteChangeKeepsTheRows) {
    m_model.setIds({BoardFeed::id(10), BoardFeed::id(11)});
    QSignalSpy reset(&m_model, &SeveralModel::modelReset);
    QSignalSpy changed(&m_model, &SeveralModel::dataChanged);
    m_feed.set(11, Field::State, BoardFeed::text("engaged"));
    EXPECT_EQ(reset.count(), 0);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_FALSE(at(QStringLiteral("state"), SeveralModel::MixedRole).toBool());
    EXPECT_EQ(at(QStringLiteral("state"), SeveralModel::KeyRole), QStringLiteral("engaged"));
    m_feed.put(12, Kind::Symbol);
    EXPECT_EQ(changed.count(), 1) << "another object is none of its business";
}

TEST_F(SeveralModelTest, DifferentKindsOrOneShareNothing) {
    m_model.setIds({BoardFeed::id(10), BoardFeed::id(12)});
    EXPECT_EQ(m_model.rowCount(), 0);
    m_model.setIds({BoardFeed::id(10)});
    EXPECT_EQ(m_model.rowCount(), 0);
}

TEST_F(SeveralModelTest, WaitsForObjectsThatWereJustPasted) {
    m_model.setIds({BoardFeed::id(20), BoardFeed::id(21)});
    EXPECT_EQ(m_model.rowCount(), 0);
    m_feed.put(20, Kind::Line);
    EXPECT_EQ(m_model.rowCount(), 0);
    m_feed.put(21, Kind::Line);
    EXPECT_GT(m_model.rowCount(), 0);
}

} // namespace
} // namespace fanion::app
