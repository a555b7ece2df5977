// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/bridge/notices.h"
#include "app/shell/commands.h"
#include "app/shell/report/situation_desk.h"
#include "app/shell/report/situation_report.h"

#include "tests/gui/shell/unit/board_feed.h"

#include <gtest/gtest.h>

namespace fanion::app {
namespace {

class SituationReportTest : public ::testing::Test {
protected:
    BoardView board;
    BoardFeed feed{board};
    Notices notices;
    std::vector<std::vector<Intent>> sent;
    Commands commands{
        board,
        Catalogue::standard(),
        {[this](std::vector<Intent> intents, const CommandSink::Answer &) { sent.push_back(std::move(intents)); },
         {},
         {}},
        systemEnvironment(),
        notices};
    SituationDesk desk{board, commands};

    void means(std::uint64_t id, const char *type, const char *state, std::uint64_t sector = 0) {
        std::vector<std::pair<Field, Value>> fields{{Field::Type, BoardFeed::text(type)},
                                                    {Field::Label, BoardFeed::text(type)},
                                                    {Field::State, BoardFeed::text(state)}};
        if (sector != 0) fields.emplace_back(Field::Sector, Value(EntityId{sector}));
        feed.put(id, Kind::Means, fields);
    }
    [[nodiscard]] QString report() const { return situationReport(board, 1'700'000'000'000); }
    /** The lines of a block. */
    [[nodiscard]] QStringList block(const QString &title) const {
        const QStringList lines = report().split(u'\n');
        QStringList found;
        for (qsizetype i = lines.indexOf(title) + 1; i > 0 && i < lines.size() && !lines[i].isEmpty(); ++i)
            found.append(lines[i]);
        return found;
    }
};

TEST_F(SituationReportTest, TellsTheBoardByBlocksAndCountsMeans) {
    feed.members({BoardFeed::member(1, "PCC", Role::Commander), BoardFeed::member(2, "PC col")});
    feed.put(1, Kind::Incident, {{Field::Title, BoardFeed::text("Feu de Rognac")}});
    feed.change(1, [](Entity &incident) { incident.counters[Field::RelativeEmergencies] = 2; });
    feed.put(10, Kind::Sector, {{Field::Label, BoardFeed::text("S1")}, {Field::Channel, BoardFeed::text("Tac 1")}});
    means(20, "CCF", "engaged", 10);
    means(21, "FPT", "engaged");
    means(22, "CCF", "engaged", 10);
    means(23, "VSAV", "requested");
    means(24, "EPA", "released");
    feed.put(30, Kind::Task,
             {{Field::Label, BoardFeed::text("Ouvrir le portail")}, {Field::State, BoardFeed::text("executing")}});
    feed.put(31, Kind::Task, {{Field::Label, BoardFeed::text("Fini")}, {Field::State, BoardFeed::text("done")}});
    feed.put(40, Kind::Symbol,
             {{Field::Label, BoardFeed::text("Crête")}, {Field::Phase, BoardFeed::text("anticipated")}});
    feed.put(50, Kind::LogEntry,
             {{Field::EntryType, BoardFeed::text("ambiance")}, {Field::Text, BoardFeed::text("trop tôt")}});
    feed.put(51, Kind::LogEntry,
             {{Field::EntryType, BoardFeed::text("ambiance")}, {Field::Text, BoardFeed::text("feu  sur\n2 ha")}});
    EXPECT_TRUE(report().startsWith(QStringLiteral("POINT DE SITUATION – Feu de Rognac\n")));
    EXPECT_TRUE(report().contains(QStringLiteral("PCC")));
    EXPECT_FALSE(report().contains(QStringLiteral("PC col"))) << "an editor doesn't command";
    const QStringList actions = block(QStringLiteral("ACTIONS EN COURS"));
    ASSERT_EQ(actions.size(), 2);
    EXPECT_EQ(actions[0], QStringLiteral("- Secteur S1 : Tac 1 · 2 CCF"));
    EXPECT_TRUE(actions[1].startsWith(QStringLiteral("- Ouvrir le portail")));
    const QStringList means = block(QStringLiteral("MOYENS"));
    EXPECT_TRUE(means.contains(QStringLiteral("- Engagé : 3 (2 CCF, 1 FPT)"))) << means.join(u'|').toStdString();
    EXPECT_FALSE(means.join(u'|').contains(QStringLiteral("EPA"))) << "gone";
    EXPECT_EQ(block(QStringLiteral("SITUATION")).size(), 1);
    EXPECT_TRUE(block(QStringLiteral("SITUATION"))[0].endsWith(QStringLiteral("feu sur 2 ha"))) << "the last one";
    EXPECT_EQ(block(QStringLiteral("BILAN DES VICTIMES")).size(), 1);
    EXPECT_TRUE(block(QStringLiteral("ANTICIPATION"))[0].endsWith(QStringLiteral("Crête")));
    EXPECT_TRUE(block(QStringLiteral("DEMANDES"))[0].startsWith(QStringLiteral("- VSAV")));
}

TEST_F(SituationReportTest, AnEmptyBlockSaysSo) {
    EXPECT_EQ(block(QStringLiteral("MOYENS")), QStringList{QStringLiteral("- rien au tableau")});
    EXPECT_EQ(block(QStringLiteral("BILAN DES VICTIMES")).size(), 1);
}

TEST_F(SituationReportTest, GoesIntoTheMainCouranteWithItsMapInOneChange) {
    EXPECT_TRUE(desk.publish(QStringLiteral("  \n ")).isEmpty());
    EXPECT_TRUE(sent.empty());
    const QString line = desk.publish(QStringLiteral("Feu fixé, 12 ha\n"));
    ASSERT_EQ(sent.size(), 1U);
    ASSERT_EQ(sent[0].size(), 3U);
    const auto &map = std::get<intent::Add>(sent[0][0]);
    const auto &entry = std::get<intent::Add>(sent[0][1]);
    const auto &link = std::get<intent::SetAdd>(sent[0][2]);
    EXPECT_EQ(map.kind, Kind::Snapshot);
    EXPECT_EQ(toText(entry.id), line);
    EXPECT_EQ(entry.kind, Kind::LogEntry);
    EXPECT_TRUE(std::ranges::contains(entry.fields, std::pair(Field::Text, BoardFeed::text("Feu fixé, 12 ha"))));
    EXPECT_EQ(link.id, entry.id);
    EXPECT_EQ(link.value, Value(map.id));
}

} // namespace
} // namespace fanion::app
