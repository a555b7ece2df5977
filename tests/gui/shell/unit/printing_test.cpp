// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/paper_pages.h"
#include "app/shell/models/log_model.h"
#include "app/shell/printing/blank_papers.h"
#include "app/shell/printing/board_papers.h"
#include "app/shell/printing/print_choices.h"
#include "app/shell/printing/print_run.h"
#include "app/shell/victims/victim_names.h"

#include "tests/gui/shell/unit/board_feed.h"

#include <gtest/gtest.h>

#include <QDateTime>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextDocument>

namespace fanion::app {
namespace {

QString plain(const QString &html) {
    QTextDocument document;
    document.setHtml(html);
    return document.toPlainText();
}

class PrintingTest : public ::testing::Test {
protected:
    BoardView board;
    BoardFeed feed{board};
};

TEST_F(PrintingTest, PutsAllMeansOnPaperAndTheirTextsAsTheyAre) {
    feed.put(10, Kind::Means,
             {{Field::Label, BoardFeed::text("CCF <b>1</b> & 2")}, {Field::State, BoardFeed::text("engaged")}});
    feed.put(11, Kind::Means, {{Field::Label, BoardFeed::text("FPT 9")}, {Field::State, BoardFeed::text("released")}});
    feed.put(12, Kind::Means, {{Field::Label, BoardFeed::text("Retiré")}});
    feed.remove(12);
    const QString text = plain(board_papers::means(board));
    EXPECT_TRUE(text.contains(QStringLiteral("CCF <b>1</b> & 2"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("FPT 9")));
    EXPECT_FALSE(text.contains(QStringLiteral("Retiré")));
    EXPECT_TRUE(text.contains(QStringLiteral("2 moyens")));
    EXPECT_TRUE(plain(board_papers::sectors(board)).contains(QStringLiteral("Rien au tableau")));
}

TEST_F(PrintingTest, PrintsNamesOfVictimsOnlyWhenTheyAreShownAndAskedFor) {
    feed.put(10, Kind::Victim,
             {{Field::Label, BoardFeed::text("V1")},
              {Field::Category, BoardFeed::text("ua")},
              {Field::Identity, BoardFeed::text("Dupont Jeanne")}});
    VictimNames names;
    const auto has = [&](bool withNames) {
        return board_papers::victims(board, names, withNames).contains(QStringLiteral("Dupont"));
    };
    EXPECT_FALSE(has(true));
    names.setAllowed(true);
    names.show();
    ASSERT_TRUE(names.areShown());
    EXPECT_FALSE(has(false));
    EXPECT_TRUE(has(true));
    names.hide();
    EXPECT_FALSE(has(true));
    EXPECT_TRUE(plain(board_papers::victims(board, names, false)).contains(QStringLiteral("UA 1")));
}

TEST_F(PrintingTest, PutsFactsHypothesesAndTheRadioPlanOnPaper) {
    feed.put(10, Kind::Intelligence,
             {{Field::Number, BoardFeed::text("PCC-R001")},
              {Field::Label, BoardFeed::text("PI 12 hors service")},
              {Field::Confidence, BoardFeed::text("confirmed")},
              {Field::Consequence, BoardFeed::text("Noria par le stade")}});
    const QString facts = plain(board_papers::intelligence(board));
    for (const char *words : {"PCC-R001", "PI 12 hors service", "Noria par le stade", "Confirmé"})
        EXPECT_TRUE(facts.contains(QString::fromUtf8(words))) << words << "\n" << facts.toStdString();
    EXPECT_TRUE(plain(board_papers::anticipation(board)).contains(QStringLiteral("Rien au tableau")));
    feed.put(20, Kind::Hypothesis,
             {{Field::Label, BoardFeed::text("Le feu passe la RD9")}, {Field::State, BoardFeed::text("discarded")}});
    EXPECT_TRUE(plain(board_papers::anticipation(board)).contains(QStringLiteral("RD9"))) << "the whole board";
    feed.put(30, Kind::Sector, {{Field::Label, BoardFeed::text("S1")}, {Field::Channel, BoardFeed::text("TACT 2")}});
    feed.hang(30, 0);
    const QString plan = plain(board_papers::radioPlan(board));
    EXPECT_TRUE(plan.contains(QStringLiteral("CODIS")));
    EXPECT_TRUE(plan.contains(QStringLiteral("TACT 2")));
}

TEST_F(PrintingTest, SaysWhichLineOfTheLogCorrectsWhich) {
    feed.put(10, Kind::LogEntry,
             {{Field::Number, BoardFeed::text("PCC-001")}, {Field::Text, BoardFeed::text("Deux blessés\nau nord")}});
    feed.put(11, Kind::LogEntry,
             {{Field::Number, BoardFeed::text("PCC-002")},
              {Field::Text, BoardFeed::text("Trois blessés")},
              {Field::Corrects, Value(EntityId{10})}});
    const QString text = plain(board_papers::log(LogModel(board)));
    EXPECT_TRUE(text.contains(QStringLiteral("[corrigé par PCC-002] Deux blessés"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("[corrige PCC-001] Trois blessés")));
    EXPECT_LT(text.indexOf(QStringLiteral("Deux")), text.indexOf(QStringLiteral("Trois")));
}

TEST_F(PrintingTest, LaysOutAnOrderByItsFrameAndLosesNoBlock) {
    feed.put(10, Kind::Task,
             {{Field::Label, BoardFeed::text("Tenir la RD 368")},
              {Field::Assignee, BoardFeed::text("Chef S1")},
              {Field::Channel, BoardFeed::text("Tac 2")},
              {Field::OrderForm, BoardFeed::text("soiec")}});
    feed.change(10, [](Entity &task) {
        task.texts[Field::Situation] = "Feu de 400 ha";
        task.texts[Field::Logistics] = "Eau au CRM"; // of no SOIEC, but written
    });
    const QString text =
        plain(board_papers::order(board, *board.find(EntityId{10}), QDateTime::fromMSecsSinceEpoch(1'700'000'000'000)));
    for (const char *words :
         {"Tenir la RD 368", "Chef S1", "Tac 2", "Feu de 400 ha", "Eau au CRM", "Accusés de réception"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(words))) << words << "\n" << text.toStdString();
    EXPECT_LT(text.indexOf(QStringLiteral("S – ")), text.indexOf(QStringLiteral("O – ")));
    EXPECT_LT(text.indexOf(QStringLiteral("O – ")), text.indexOf(QStringLiteral("L – ")));
    EXPECT_FALSE(text.contains(QStringLiteral("M – ")));
}

TEST_F(PrintingTest, HasBlankFormsOfOneFullPage) {
    const auto pages = [](const QString &html, bool isLandscape) {
        BoardPaper paper;
        paper.html = html;
        paper.paper.isLandscape = isLandscape;
        return PaperPages(paper).count();
    };
    for (const char *form : {"soiec", "smes", "saoiecl"})
        EXPECT_EQ(pages(blank_papers::order(form), false), 1) << form;
    EXPECT_EQ(pages(blank_papers::message(), false), 1);
    EXPECT_EQ(pages(blank_papers::means(), true), 1);
    EXPECT_EQ(pages(blank_papers::log(), true), 1);
    EXPECT_TRUE(plain(blank_papers::order("smes")).contains(QStringLiteral("M – ")));
    EXPECT_FALSE(plain(blank_papers::order("soiec")).contains(QStringLiteral("M – ")));
}

TEST(PrintChoices, AreKeptForEachSubjectAndSurviveNonsense) {
    const QTemporaryDir folder;
    QSettings store(folder.filePath(QStringLiteral("screen.ini")), QSettings::IniFormat);
    {
        PrintChoices choices(store);
        EXPECT_TRUE(choices.isLandscape());
        choices.setPaper(QStringLiteral("A0"));
        choices.setScale(25'000);
        choices.setSubject(QStringLiteral("order"));
        EXPECT_EQ(choices.paper(), QStringLiteral("A4"));
        EXPECT_FALSE(choices.isLandscape());
        choices.setSubject(QStringLiteral("nonsense"));
        EXPECT_EQ(choices.subject(), QStringLiteral("order"));
        choices.setNames(true);
        choices.setSubject(QStringLiteral("victims"));
        EXPECT_FALSE(choices.hasNames());
    }
    PrintChoices again(store);
    EXPECT_EQ(again.sheet(), (Paper{PaperSize::A0, true}));
    EXPECT_EQ(again.scale(), 25'000);
    store.setValue("print/scale", -7);
    store.setValue("print/map/paper", "B17");
    store.setValue("print/signSize", 1e9);
    EXPECT_EQ(again.scale(), 0);
    EXPECT_EQ(again.paper(), QStringLiteral("A4"));
    EXPECT_LE(again.signSize(), 4);
}

TEST(PrintRun, TellsItsProgressAndCanBeGivenUp) {
    PrintRun run;
    QSignalSpy finished(&run, &PrintRun::finished);
    run.start([](const Told &told) {
        while (told(0.5)) {
        }
        return PrintOutcome{};
    });
    EXPECT_TRUE(run.isRunning());
    run.giveUp();
    ASSERT_TRUE(finished.wait());
    EXPECT_FALSE(run.isRunning());
    EXPECT_FALSE(finished[0][0].value<PrintOutcome>().isDone);
    // And can be used again.
    run.start([](const Told &) { return PrintOutcome{true, {}, {}, 3, {}}; });
    ASSERT_TRUE(finished.wait());
    EXPECT_EQ(finished[1][0].value<PrintOutcome>().pages, 3);
}

} // namespace
} // namespace fanion::app
