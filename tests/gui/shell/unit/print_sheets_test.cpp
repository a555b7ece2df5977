// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/printing/print_sheets.h"
#include "app/shell/shell.h"

#include "tests/gui/shell/unit/board_feed.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

namespace fanion::app {
namespace {

/** The sheets of a shell without an engine, whose past is answered here. */
class PrintSheetsTest : public ::testing::Test {
protected:
    QTemporaryDir home;
    Shell shell{{home.path(), {}, false, {}}};
    BoardFeed feed{shell.board()};
    PastView past{shell.board(),
                  [](EntityId, const PastView::Answer &answer) {
                      answer(std::vector<EntityPtr>{std::make_shared<const Entity>(
                          BoardFeed::entity(50, Kind::Symbol, {{Field::Position, Position::fromDegrees(43, 5)}}))});
                  },
                  *shell.notices()};
    PrintSheets sheets{{shell.board(), *shell.session(), *shell.preferences(), *shell.coordinates(), *shell.selection(),
                        *shell.order(), *shell.journal(), *shell.victimNames(), *shell.overlays(), *shell.layers(),
                        *shell.baseMaps(), past, *shell.perimeters(), *shell.scene(), *shell.pageScene(),
                        *shell.previews(), [] { return WallTime{1'700'000'000'000}; }},
                       *shell.printing()->choices()};

    void SetUp() override {
        feed.members({BoardFeed::member(1, "PCC", Role::Commander)});
        shell.board().setSelf(BoardFeed::post(1));
        feed.put(1, Kind::Incident, {{Field::Title, BoardFeed::text("Feu de Rognac")}, {Field::Exercise, Value(true)}});
        feed.put(10, Kind::Means,
                 {{Field::Label, BoardFeed::text("CCF 1")}, {Field::Position, Position::fromDegrees(43, 5)}});
        feed.put(11, Kind::Symbol, {{Field::Position, Position::fromDegrees(43, 5)}});
        feed.put(20, Kind::Snapshot, {{Field::Label, BoardFeed::text("Idée de manœuvre 1")}});
    }
    [[nodiscard]] MapSheet map() const { return sheets.map(MapCamera(Position::fromDegrees(43, 5), 12, 800, 600)); }
};

TEST_F(PrintSheetsTest, SayWhatWhenAndByWhom) {
    const MapSheet sheet = map();
    EXPECT_EQ(sheet.facts.incident, QStringLiteral("Feu de Rognac"));
    EXPECT_TRUE(sheet.facts.isExercise);
    EXPECT_TRUE(sheet.facts.author.contains(QStringLiteral("PCC")));
    EXPECT_TRUE(sheet.facts.printed.contains(QStringLiteral("/2023 ")));
    EXPECT_EQ(sheet.facts.notice, QString());
    EXPECT_EQ(sheet.objects.size(), 2U);
    ASSERT_EQ(sheet.grounds.size(), 1U); // the map that ships with the program
    EXPECT_TRUE(sheet.paper.isLandscape);
}

TEST_F(PrintSheetsTest, ShowAFrozenMapAsWhatItIs) {
    past.show(BoardFeed::id(20));
    ASSERT_EQ(past.snapshotId(), BoardFeed::id(20));
    const MapSheet sheet = map();
    ASSERT_EQ(sheet.objects.size(), 1U);
    EXPECT_EQ(sheet.objects[0]->id, EntityId{50});
    EXPECT_TRUE(sheet.facts.notice.contains(QStringLiteral("Idée de manœuvre 1"))) << sheet.facts.notice.toStdString();
    past.leave();
    EXPECT_EQ(map().facts.notice, QString());
}

TEST_F(PrintSheetsTest, LeaveOutWhatIsHiddenAndSaySo) {
    OverlaysModel &overlays = *shell.overlays();
    overlays.setIncident(QStringLiteral("essai"));
    for (int row = 0; row < overlays.rowCount(); ++row)
        overlays.setShown(row, false);
    const MapSheet sheet = map();
    EXPECT_TRUE(sheet.objects.empty());
    for (const QString &name : overlays.hiddenNames())
        EXPECT_TRUE(sheet.facts.notice.contains(name)) << name.toStdString();
    overlays.showAll();
    EXPECT_EQ(map().objects.size(), 2U);
}

TEST_F(PrintSheetsTest, TakeBackNamesThatTheScreenHides) {
    PrintChoices &choices = *shell.printing()->choices();
    choices.setSubject(QStringLiteral("victims"));
    feed.put(40, Kind::Victim, {{Field::Identity, BoardFeed::text("Dupont Jeanne")}});
    VictimNames &names = *shell.victimNames();
    names.setAllowed(true);
    names.show();
    choices.setNames(true);
    EXPECT_TRUE(sheets.paper().html.contains(QStringLiteral("Dupont")));
    EXPECT_TRUE(sheets.paper().facts.notice.contains(QStringLiteral("AVEC LES NOMS")));
    names.hide();
    EXPECT_FALSE(choices.hasNames());
    EXPECT_FALSE(sheets.paper().html.contains(QStringLiteral("Dupont")));
    EXPECT_EQ(sheets.paper().facts.notice, QStringLiteral("Sans les noms"));
}

TEST_F(PrintSheetsTest, HaveNoOrderUntilOneIsOpenOrSelected) {
    PrintChoices &choices = *shell.printing()->choices();
    choices.setSubject(QStringLiteral("order"));
    EXPECT_FALSE(sheets.problem().isEmpty());
    EXPECT_FALSE(sheets.make({}));
    feed.put(30, Kind::Task, {{Field::Label, BoardFeed::text("Tenir la RD 368")}});
    shell.selection()->setIds({BoardFeed::id(30)});
    EXPECT_EQ(sheets.problem(), QString());
    EXPECT_TRUE(sheets.paper().html.contains(QStringLiteral("Tenir la RD 368")));
    feed.remove(30);
    EXPECT_FALSE(sheets.make({}));
}

} // namespace
} // namespace fanion::app
