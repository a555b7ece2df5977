// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/sector_model.h"

#include "tests/gui/shell/unit/board_feed.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace fanion::app {
namespace {

QStringList texts(const QList<FieldOption> &options) {
    QStringList texts;
    for (const FieldOption &option : options)
        texts += option.text;
    return texts;
}

class SectorBoard : public testing::Test {
protected:
    void means(std::uint64_t id, const char *label, std::uint64_t sector, std::uint64_t parent = 0,
               const char *state = "engaged") {
        std::vector<std::pair<Field, Value>> fields{{Field::Label, BoardFeed::text(label)},
                                                    {Field::State, BoardFeed::text(state)}};
        if (sector != 0) fields.emplace_back(Field::Sector, Value(EntityId{sector}));
        feed.put(id, Kind::Means, std::move(fields));
        feed.hang(id, parent);
    }
    [[nodiscard]] QVariant at(int role) const { return sectors.index(0).data(role); }

    BoardView board;
    BoardFeed feed{board};
    SectorModel sectors{board};
    QAbstractItemModelTester tester{&sectors, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(SectorBoard, CountsWhomTheLeaderLeads) {
    feed.put(2, Kind::Sector, {{Field::Label, BoardFeed::text("S1")}});
    feed.hang(2, 0);
    means(10, "GIFF 1", 2);
    for (std::uint64_t id = 11; id <= 14; ++id)
        means(id, ("CCF " + std::to_string(id)).c_str(), 2, 10);
    means(15, "VSAV", 2);
    EXPECT_EQ(at(SectorModel::MeansCountRole).toInt(), 6);
    EXPECT_EQ(at(SectorModel::DirectRole).toInt(), 2); // the group and the VSAV
    feed.set(10, Field::Sector, Value());              // its leader elsewhere: four engines more to lead
    EXPECT_EQ(at(SectorModel::DirectRole).toInt(), 5);
    feed.put(3, Kind::Sector, {{Field::Label, BoardFeed::text("S1a")}});
    feed.hang(3, 2);
    EXPECT_EQ(at(SectorModel::DirectRole).toInt(), 6);
    EXPECT_EQ(sectors.index(1).data(SectorModel::AboveRole).toString(), QStringLiteral("S1"));
}

TEST_F(SectorBoard, NamesItsMeansAndOpenTasks) {
    feed.put(2, Kind::Sector, {{Field::Label, BoardFeed::text("S1")}});
    means(10, "VSAV 2", 2);
    means(11, "ccf 1", 2);
    means(12, "FPT", 2, 0, "released");
    feed.put(20, Kind::Task, {{Field::Label, BoardFeed::text("Attaquer")}, {Field::Sector, Value(EntityId{2})}});
    feed.put(21, Kind::Task,
             {{Field::Label, BoardFeed::text("Reconnaître")},
              {Field::Sector, Value(EntityId{2})},
              {Field::State, BoardFeed::text("done")}});
    EXPECT_EQ(texts(at(SectorModel::MeansRole).value<QList<FieldOption>>()), (QStringList{"ccf 1", "VSAV 2"}));
    EXPECT_EQ(at(SectorModel::TasksTextRole).toString(), QStringLiteral("Attaquer"));
    EXPECT_EQ(at(SectorModel::TaskCountRole).toInt(), 1);
}

TEST_F(SectorBoard, ListsWhoIsInNoSector) {
    QSignalSpy changes(&sectors, &SectorModel::unassignedChanged);
    means(10, "GIFF 1", 0);
    means(11, "CCF 1", 0, 10);
    means(12, "CCF 2", 2);
    means(13, "FPT", 0, 0, "released");
    EXPECT_EQ(texts(sectors.unassigned()), QStringList{"GIFF 1"});
    EXPECT_GT(changes.count(), 0);
    feed.set(10, Field::Sector, Value(EntityId{2})); // its engine was left behind
    EXPECT_EQ(texts(sectors.unassigned()), QStringList{"CCF 1"});
}

} // namespace
} // namespace fanion::app
