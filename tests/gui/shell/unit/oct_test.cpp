// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The radio plan that follows from the board: who is on it, under whom, on which channel, and where it is drawn.
#include "app/shell/radio/oct_model.h"

#include "tests/gui/shell/unit/commands_feed.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <algorithm>

namespace fanion::app {
namespace {

class Oct : public CommandsFeed {
protected:
    static Value text(std::string_view words) { return BoardFeed::text(words); }
    void sector(std::uint64_t id, const char *label, const char *channel, std::uint64_t parent = 0,
                const char *state = "active") {
        feed.put(id, Kind::Sector,
                 {{Field::Label, text(label)}, {Field::Channel, text(channel)}, {Field::State, text(state)}});
        feed.hang(id, parent);
    }
    void means(std::uint64_t id, const char *label, std::uint64_t sector, std::uint64_t parent = 0,
               const char *channel = "", const char *state = "engaged") {
        std::vector<std::pair<Field, Value>> fields{{Field::Label, text(label)}, {Field::State, text(state)}};
        if (sector != 0) fields.emplace_back(Field::Sector, Value(EntityId{sector}));
        if (*channel) fields.emplace_back(Field::Channel, text(channel));
        feed.put(id, Kind::Means, std::move(fields));
        feed.hang(id, parent);
    }
    [[nodiscard]] const OctNode &node(const QString &label) const {
        const auto found = std::ranges::find(plan, label, &OctNode::label);
        EXPECT_NE(found, plan.end()) << label.toStdString();
        static const OctNode kNone;
        return found == plan.end() ? kNone : *found;
    }
    [[nodiscard]] QString above(const QString &label) const {
        const int parent = node(label).parent;
        return parent < 0 ? QString() : plan[static_cast<std::size_t>(parent)].label;
    }

    std::vector<OctNode> plan;
};

TEST_F(Oct, AnEmptyBoardHasItsTwoFirstBoxes) {
    plan = octPlan(board);
    ASSERT_EQ(plan.size(), 2U);
    EXPECT_EQ(above(QStringLiteral("COS")), QStringLiteral("CODIS"));
    EXPECT_TRUE(node(QStringLiteral("COS")).channel.isEmpty());
}

TEST_F(Oct, FollowsTheCommandOrganisation) {
    feed.put(1, Kind::Incident, {{Field::Channel, text("CDT")}});
    sector(10, "S1", "TACT 1");
    sector(11, "S1 A", "TACT 3", 10);
    sector(12, "S2", "", 0, "planned");
    sector(13, "Vieux", "TACT 9", 0, "closed");
    sector(14, "Vieux B", "TACT 4", 13);
    means(20, "Groupe 1", 10);
    means(21, "CCF 1", 10, 20);
    means(22, "FPT 1", 10);
    means(23, "FPT 2", 10);
    means(24, "VLI", 10, 0, "AIR/SOL");
    means(25, "FPT 3", 11);
    means(26, "FPT 4", 10, 0, "", "released");
    means(27, "FPT 5", 0);
    plan = octPlan(board);
    EXPECT_EQ(node(QStringLiteral("COS")).channel, QStringLiteral("CDT"));
    EXPECT_EQ(above(QStringLiteral("S1")), QStringLiteral("COS"));
    EXPECT_EQ(above(QStringLiteral("S1 A")), QStringLiteral("S1"));
    EXPECT_EQ(above(QStringLiteral("Vieux B")), QStringLiteral("COS")) << "what it was divided into goes on";
    EXPECT_TRUE(node(QStringLiteral("S2")).isPlanned);
    EXPECT_EQ(above(QStringLiteral("Groupe 1")), QStringLiteral("S1"));
    const OctNode &pool = node(QStringLiteral("FPT 1, FPT 2"));
    EXPECT_EQ(pool.engines, 2);
    EXPECT_EQ(pool.channel, QStringLiteral("TACT 1"));
    EXPECT_TRUE(pool.isInherited);
    EXPECT_EQ(node(QStringLiteral("VLI")).channel, QStringLiteral("AIR/SOL"));
    EXPECT_FALSE(node(QStringLiteral("VLI")).isInherited);
    EXPECT_EQ(node(QStringLiteral("FPT 3")).channel, QStringLiteral("TACT 3"));
    for (const char *label : {"Vieux", "CCF 1", "FPT 4", "FPT 5"})
        EXPECT_TRUE(std::ranges::none_of(plan, [&](const OctNode &n) { return n.label == QLatin1String(label); }))
            << label;
}

TEST_F(Oct, NoTwoBoxesOfALevelMeetAndWhoLeadsStandsBetweenHisOwn) {
    for (std::uint64_t i = 0; i < 6; ++i) {
        sector(10 + i, ("S" + std::to_string(i)).c_str(), "TACT 1", i % 3 == 2 ? 10 : 0);
        for (std::uint64_t j = 0; j < i; ++j)
            means(100 + 10 * i + j, ("E" + std::to_string(i) + std::to_string(j)).c_str(), 10 + i, 0, "OPE 1");
    }
    plan = octPlan(board);
    for (std::size_t a = 0; a < plan.size(); ++a) {
        for (std::size_t b = a + 1; b < plan.size(); ++b) {
            if (plan[a].level != plan[b].level) continue;
            EXPECT_GE(std::abs(plan[a].row - plan[b].row), 1) << a << ' ' << b;
        }
        if (plan[a].parent < 0) continue;
        EXPECT_LT(plan[a].parent, static_cast<int>(a));
        EXPECT_EQ(plan[a].level, plan[static_cast<std::size_t>(plan[a].parent)].level + 1);
    }
    double first = 1e9;
    double last = -1;
    for (const OctNode &n : plan)
        if (n.parent == 1) {
            first = std::min(first, n.row);
            last = std::max(last, n.row);
        }
    EXPECT_EQ(plan[1].row, (first + last) / 2);
}

TEST_F(Oct, ManyEnginesAreOneBox) {
    sector(10, "S1", "TACT 1");
    for (std::uint64_t i = 0; i < 40; ++i)
        means(100 + i, ("CCF " + std::to_string(i)).c_str(), 10);
    plan = octPlan(board);
    ASSERT_EQ(plan.size(), 4U);
    EXPECT_EQ(plan.back().engines, 40);
    EXPECT_TRUE(plan.back().label.contains(QStringLiteral("34")));
}

TEST_F(Oct, ReadsAsLines) {
    feed.put(1, Kind::Incident, {{Field::Channel, text("CDT")}});
    sector(10, "S1", "TACT 1");
    feed.set(10, Field::Leader, text("Cne Martin"));
    sector(11, "S2", "");
    means(20, "FPT 1", 10);
    EXPECT_EQ(octText(octPlan(board)), QStringLiteral("CODIS – COS : CDT\n"
                                                      "  COS – S1 (Cne Martin) : TACT 1\n"
                                                      "    S1 – FPT 1 : TACT 1\n"
                                                      "  COS – S2 : sans canal"));
}

TEST_F(Oct, IsMadeOnlyWhileItIsLookedAtAndKeepsItsBoxesWhenWordsChange) {
    OctModel model(board, Catalogue::standard(), commands);
    const QAbstractItemModelTester tester(&model);
    sector(10, "S1", "TACT 1");
    sector(11, "S2", "");
    EXPECT_EQ(model.rowCount(), 0);
    model.setWanted(true);
    EXPECT_EQ(model.rowCount(), 4);
    EXPECT_EQ(model.silent(), 2) << "S2, and the COS";
    EXPECT_EQ(model.levels(), 3);
    EXPECT_EQ(model.rows(), 2);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    feed.set(11, Field::Channel, text("TACT 2"));
    EXPECT_EQ(model.silent(), 1);
    EXPECT_EQ(resets.count(), 0);
    means(20, "FPT 1", 10);
    EXPECT_EQ(resets.count(), 1);
    EXPECT_EQ(model.channels().mid(0, 2), (QStringList{QStringLiteral("TACT 1"), QStringLiteral("TACT 2")}));
    EXPECT_TRUE(model.channels().contains(QStringLiteral("AIR/SOL"))) << "the catalogue's";
    EXPECT_EQ(model.channels().count(QStringLiteral("TACT 1")), 1);
}

TEST_F(Oct, ChiefAndChannelAreTheObjectsOwnAndOneChange) {
    OctModel model(board, Catalogue::standard(), commands);
    sector(10, "S1", "TACT 1");
    model.set(BoardFeed::id(10), QStringLiteral(" Cne Martin "), QStringLiteral("TACT 2"));
    ASSERT_EQ(sent.size(), 1U);
    EXPECT_EQ(intentAt<intent::Set>(0).value, text("Cne Martin"));
    EXPECT_EQ(intentAt<intent::Set>(1).value, text("TACT 2"));
    model.set(BoardFeed::id(10), {}, QStringLiteral("TACT 1"));
    EXPECT_EQ(sent.size(), 1U) << "nothing is another";
    model.set(BoardFeed::id(10), {}, {});
    EXPECT_EQ(intentAt<intent::Set>(0).value, Value());
    feed.put(1, Kind::Incident);
    model.set(toText(kIncidentEntity), QStringLiteral("X"), QStringLiteral("CDT"));
    ASSERT_EQ(last().size(), 1U) << "an incident has no leader field";
    EXPECT_EQ(intentAt<intent::Set>(0).field, Field::Channel);
}

} // namespace
} // namespace fanion::app
