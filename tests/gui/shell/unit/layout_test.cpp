// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/bridge/notices.h"
#include "app/shell/layout/layout_text.h"
#include "app/shell/layout/screen_layout.h"
#include "app/shell/layout/start_layouts.h"
#include "app/shell/preferences.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <QCoreApplication>
#include <QEvent>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <set>

namespace fanion::app {
namespace {

using namespace Qt::StringLiterals;

const QStringList kBoards{u"means"_s, u"tasks"_s, u"log"_s, u"victims"_s};

LayoutState two(const QString &left, const QString &right, bool frontIsRight) {
    LayoutState state;
    state.left = left;
    state.right = right;
    state.frontIsRight = frontIsRight;
    state.split = true;
    return state;
}

TEST(LayoutState, TheMapStaysWhenAnotherBoardIsChosenBesideIt) {
    LayoutState state = two(u"sitac"_s, u"means"_s, false);
    state.show(u"log"_s);
    EXPECT_EQ(state, two(u"sitac"_s, u"log"_s, true));
    state.show(u"tasks"_s);
    EXPECT_EQ(state, two(u"sitac"_s, u"tasks"_s, true));
    state.show(u"sitac"_s);
    EXPECT_EQ(state, two(u"sitac"_s, u"tasks"_s, false)) << "nothing moves";
}

TEST(LayoutState, OneViewAloneGivesWayToTheNext) {
    LayoutState state;
    state.show(u"log"_s);
    EXPECT_EQ(state.front(), u"log"_s);
    EXPECT_FALSE(state.split);
    EXPECT_EQ(state.behind(), u"sitac"_s) << "what S shows beside it";
    state.show(u"sitac"_s);
    EXPECT_EQ(state.behind(), u"log"_s) << "the board last seen";
}

TEST(LayoutState, TwoBoardsStandBesideEachOther) {
    LayoutState state = two(u"sitac"_s, u"means"_s, true);
    state.showBeside(u"log"_s);
    EXPECT_EQ(state, two(u"log"_s, u"means"_s, true));
    state.show(u"tasks"_s);
    EXPECT_EQ(state, two(u"log"_s, u"tasks"_s, true)) << "the one in front gives way";
    state.showBeside(u"sitac"_s);
    EXPECT_EQ(state, two(u"sitac"_s, u"tasks"_s, true)) << "the map stands left";
}

TEST(LayoutState, ABoardTakenOutLeavesItsPlaceToTheOther) {
    LayoutState state = two(u"sitac"_s, u"log"_s, true);
    state.takeOut(u"log"_s);
    state.keepKnown(kBoards);
    EXPECT_EQ(state.front(), u"sitac"_s);
    EXPECT_FALSE(state.split);
    EXPECT_EQ(state.right, u"means"_s) << "never the one that is out";
    state.show(u"log"_s);
    EXPECT_EQ(state.front(), u"sitac"_s) << "it is in its window";
    state.putBack(u"log"_s);
    EXPECT_EQ(state.front(), u"sitac"_s) << "the main window shows what it showed";

    state = two(u"log"_s, u"means"_s, false);
    state.takeOut(u"log"_s);
    state.keepKnown(kBoards);
    EXPECT_EQ(state.front(), u"means"_s);
    state.takeOut(u"sitac"_s);
    EXPECT_EQ(state.windows.size(), 1u) << "the map has no window of its own";
}

TEST(LayoutState, AllBoardsCanBeOut) {
    LayoutState state = two(u"sitac"_s, u"means"_s, true);
    for (const QString &board : kBoards) {
        state.takeOut(board);
        state.keepKnown(kBoards);
    }
    EXPECT_EQ(state.front(), u"sitac"_s);
    EXPECT_TRUE(state.right.isEmpty());
    state.split = true;
    state.keepKnown(kBoards);
    EXPECT_FALSE(state.split) << "there is nothing to show beside it";
    state.showBeside(u"log"_s);
    EXPECT_EQ(state.right, u"log"_s);
}

RC_GTEST_PROP(LayoutState, NoBoardIsEverInTwoPlaces, ()) {
    LayoutState state;
    QStringList views = kBoards;
    views += {LayoutState::kMap, u"unknown"_s, QString()};
    const int steps = *rc::gen::inRange(0, 30);
    for (int i = 0; i < steps; ++i) {
        const QString view = views.at(*rc::gen::inRange(0, static_cast<int>(views.size())));
        switch (*rc::gen::inRange(0, 5)) {
        case 0:
            state.show(view);
            break;
        case 1:
            state.showBeside(view);
            break;
        case 2:
            state.takeOut(view);
            break;
        case 3:
            state.putBack(view);
            break;
        default:
            state.split = !state.split;
            break;
        }
        state.keepKnown(kBoards);
        std::multiset<QString> places{state.left};
        if (!state.right.isEmpty()) places.insert(state.right);
        for (const BoardWindow &window : state.windows)
            places.insert(window.board);
        for (const QString &place : places) {
            RC_ASSERT(places.count(place) == 1);
            RC_ASSERT(place == LayoutState::kMap || kBoards.contains(place));
        }
        RC_ASSERT(state.right != LayoutState::kMap);
        RC_ASSERT(!state.front().isEmpty());
        RC_ASSERT(!state.split || !state.behind().isEmpty());
        RC_ASSERT(readLayout(layoutText(state)) == state);
    }
}

TEST(LayoutText, EverythingComesBack) {
    LayoutState state = two(u"log"_s, u"means"_s, true);
    state.share = 0.35;
    state.inspectorOpen = state.dockOpen = false;
    state.main = {u"DP-1"_s, {10, 20, 1200, 700}, true};
    state.windows = {{u"victims"_s, {u"HDMI-1"_s, {-5, 0, 800, 600}, false}}, {u"tasks"_s, {}}};
    state.wall = {true, u"turns"_s, u"follow"_s, u"HDMI-1"_s};
    const auto read = readLayout(layoutText(state));
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, state);
}

TEST(LayoutText, OtherVersionsAreRead) {
    EXPECT_EQ(readLayout("{}"), LayoutState()) << "what is missing is as at the start";
    const auto newer = readLayout(R"({"version":9,"left":"log","drones":[1],"wall":{"shows":"hologram"}})");
    ASSERT_TRUE(newer);
    EXPECT_EQ(newer->left, u"log"_s);
    EXPECT_EQ(newer->wall.shows, u"both"_s) << "a choice this version doesn't know";
}

TEST(LayoutText, DamageIsNoticed) {
    const QByteArray whole = layoutText(two(u"log"_s, u"means"_s, true));
    for (qsizetype length = 0; length < whole.size(); ++length)
        EXPECT_FALSE(readLayout(whole.first(length))) << length;
    for (const char *text :
         {"null", "[]", "7", R"({"left":7})", R"({"split":"yes"})", R"({"share":"half"})", R"({"windows":{}})",
          R"({"windows":[7]})", R"({"windows":[{"board":[]}]})", R"({"main":[]})", R"({"main":{"x":"0"}})",
          R"({"wall":true})", R"({"wall":{"open":1}})", R"({"windows":[{"board":"log","maximised":3}]})"})
        EXPECT_FALSE(readLayout(text)) << text;
    EXPECT_FALSE(readLayout(R"({"left":")" + QByteArray(100'000, 'x') + R"("})"));
    QByteArray many = R"({"windows":[)";
    for (int i = 0; i < 1000; ++i)
        many += "{},";
    EXPECT_FALSE(readLayout(many + "{}]}"));
}

RC_GTEST_PROP(LayoutText, NoTextBreaksTheProgram, ()) {
    QByteArray text = layoutText(two(u"log"_s, u"means"_s, true));
    const int times = *rc::gen::inRange(1, 6);
    for (int i = 0; i < times; ++i)
        text[*rc::gen::inRange<qsizetype>(0, text.size())] = *rc::gen::arbitrary<char>();
    auto state = readLayout(text);
    if (!state) return;
    state->keepKnown(kBoards);
    RC_ASSERT(state->left == LayoutState::kMap || kBoards.contains(state->left));
    RC_ASSERT(state->share >= 0.2 && state->share <= 0.8);
    (void)placeWindow(state->main, {}, {});
}

TEST(StartLayouts, FollowTheWordsOfTheFunction) {
    for (const char *function :
         {"COS", "cos", "Chef PC", "Chef de colonne", "Officier action", "Operations officer", "Command post manager"})
        EXPECT_EQ(startLayoutFor(QString::fromUtf8(function)), StartLayout::Command) << function;
    for (const char *function : {"Opérateur PC", "OPERATEUR", "Command post operator", "Opératrice", "TRS 1"})
        EXPECT_EQ(startLayoutFor(QString::fromUtf8(function)), StartLayout::Operator) << function;
    for (const char *function : {"Officier moyens", "Means officer", "CRM"})
        EXPECT_EQ(startLayoutFor(QString::fromUtf8(function)), StartLayout::Means) << function;
    for (const char *function : {"Officier renseignement", "Intelligence officer", "renseignements"})
        EXPECT_EQ(startLayoutFor(QString::fromUtf8(function)), StartLayout::Intelligence) << function;
    for (const char *function : {"", "DSM", "Costumier", "Conseiller technique"})
        EXPECT_EQ(startLayoutFor(QString::fromUtf8(function)), StartLayout::Plain) << function;
    for (const StartLayout layout : {StartLayout::Plain, StartLayout::Command, StartLayout::Intelligence,
                                     StartLayout::Means, StartLayout::Operator})
        EXPECT_EQ(startLayoutNamed(startLayoutName(layout)), layout);
}

/** A post's home, started as often as wanted. */
class Screenful : public ::testing::Test {
protected:
    struct Run {
        explicit Run(const QString &home, const QString &function)
            : preferences(home), layout(preferences, notices, [] {
                  return std::vector<ScreenPlace>{{u"eDP-1"_s, {0, 0, 1366, 768}},
                                                  {u"HDMI-1"_s, {1366, 0, 1920, 1080}}};
              }) {
            layout.load(function);
            layout.setBoards({u"means"_s, u"tasks"_s, u"log"_s, u"victims"_s, u"intelligence"_s});
        }
        Notices notices;
        Preferences preferences;
        ScreenLayout layout;
    };
    /** Ends the program that runs, and starts it again. */
    void start(const QString &function) {
        run.reset();
        run = std::make_unique<Run>(home.path(), function);
    }
    QTemporaryDir home;
    std::unique_ptr<Run> run;
};

TEST_F(Screenful, AFunctionStartsWithItsLayoutAndFindsItsOwnAgain) {
    start(u"Officier moyens"_s);
    EXPECT_EQ(run->layout.left(), u"sitac"_s);
    EXPECT_EQ(run->layout.right(), u"means"_s);
    EXPECT_EQ(run->layout.tab(), u"means"_s);
    run->layout.show(u"log"_s);
    run->layout.takeOut(u"victims"_s);
    run->layout.keepWindow(u"victims"_s, {1400, 100, 900, 700}, false);
    run->layout.setShare(0.3);
    run->preferences.setInspectorOpen(true);
    start(u"Officier moyens"_s);
    EXPECT_EQ(run->layout.right(), u"log"_s);
    EXPECT_EQ(run->layout.windows(), QStringList{u"victims"_s});
    EXPECT_EQ(run->layout.windowRect(u"victims"_s), QRect(1400, 100, 900, 700));
    EXPECT_DOUBLE_EQ(run->layout.share(), 0.3);
    EXPECT_TRUE(run->preferences.inspectorOpen());
    start(u"COS"_s);
    EXPECT_EQ(run->layout.right(), u"tasks"_s) << "another function, another layout";
    EXPECT_TRUE(run->layout.windows().isEmpty());
    EXPECT_FALSE(run->preferences.inspectorOpen());
    start(u"  officier   MOYENS "_s);
    EXPECT_EQ(run->layout.right(), u"log"_s) << "the same function, written otherwise";
}

TEST_F(Screenful, DamageFallsBackToTheStartLayoutAndSaysSo) {
    start(u"COS"_s);
    run.reset();
    {
        Preferences preferences(home.path());
        preferences.store().setValue("layout/cos", R"({"left":7)");
    }
    start(u"COS"_s);
    EXPECT_EQ(run->notices.count(), 1);
    EXPECT_EQ(run->layout.right(), u"tasks"_s);
    start(u"COS"_s);
    EXPECT_EQ(run->notices.count(), 0) << "mended";
}

TEST_F(Screenful, WhatAnEarlierVersionLeftStays) {
    {
        Preferences preferences(home.path());
        preferences.setInspectorOpen(true);
        preferences.setSideBySide(false);
    }
    start(u"COS"_s);
    EXPECT_EQ(run->layout.left(), u"sitac"_s);
    EXPECT_TRUE(run->layout.right().isEmpty()) << "no split the officer did not make";
    EXPECT_TRUE(run->preferences.inspectorOpen());
}

TEST_F(Screenful, NothingMovesWhenTheFunctionChangesInTheMidst) {
    start(u"COS"_s);
    run->layout.show(u"log"_s);
    run->layout.rename(u"Officier moyens"_s);
    EXPECT_EQ(run->layout.tab(), u"log"_s);
    start(u"Officier moyens"_s);
    EXPECT_EQ(run->layout.tab(), u"log"_s);
}

/** Lets nobody end the tests: event loops of those that follow would end at once. Asked last, as it was there first. */
class NoQuit final : public QObject {
public:
    NoQuit() { QCoreApplication::instance()->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override { return event->type() == QEvent::Quit; }
};

TEST_F(Screenful, AWindowOpenAtTheEndIsThereTheNextTime) {
    const NoQuit noQuit;
    start(u"COS"_s);
    run->layout.takeOut(u"log"_s);
    run->layout.takeOut(u"means"_s);
    run->layout.windowClosed(u"means"_s);
    EXPECT_EQ(run->layout.windows(), QStringList{u"log"_s});
    QEvent quit(QEvent::Quit);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &quit);
    run->layout.windowClosed(u"log"_s);
    start(u"COS"_s);
    EXPECT_EQ(run->layout.windows(), QStringList{u"log"_s});
}

TEST_F(Screenful, WhoSaysHisFunctionHasTheWindowWhereHePutIt) {
    start(QString());
    run->layout.keepWindow(u"main"_s, {40, 30, 1200, 700}, false);
    run->layout.load(u"COS"_s);
    EXPECT_EQ(run->layout.beside(), u"tasks"_s);
    start(u"COS"_s);
    EXPECT_EQ(run->layout.windowRect(u"main"_s), QRect(40, 30, 1200, 700));
}

TEST_F(Screenful, SideBySideIsOneAndTheSame) {
    start(QString());
    EXPECT_TRUE(run->layout.right().isEmpty());
    run->preferences.setSideBySide(true);
    EXPECT_EQ(run->layout.beside(), u"means"_s);
    run->layout.takeOut(u"means"_s);
    EXPECT_FALSE(run->preferences.sideBySide());
    QString raised;
    QObject::connect(&run->layout, &ScreenLayout::raiseAsked, &run->layout,
                     [&](const QString &board) { raised = board; });
    run->layout.show(u"means"_s);
    EXPECT_EQ(raised, u"means"_s);
    EXPECT_EQ(run->layout.tab(), u"sitac"_s);
}

TEST_F(Screenful, AStartLayoutLeavesWindowAndWallWhereTheyAre) {
    start(u"COS"_s);
    run->layout.keepWindow(u"main"_s, {1500, 20, 1280, 800}, false);
    run->layout.setWallOpen(true);
    run->layout.takeOut(u"log"_s);
    run->layout.start(u"operator"_s);
    EXPECT_EQ(run->layout.tab(), u"log"_s);
    EXPECT_TRUE(run->layout.windows().isEmpty());
    EXPECT_TRUE(run->layout.isWallOpen());
    EXPECT_EQ(run->layout.windowRect(u"main"_s), QRect(1500, 20, 1280, 800));
    EXPECT_EQ(run->layout.wallPlace().screen, u"eDP-1"_s) << "not over the main window";
    run->layout.start(QString());
    EXPECT_EQ(run->layout.beside(), u"tasks"_s);
}

TEST(Notices, AreToldInTheWindowOneWorksIn) {
    Notices notices;
    notices.setWhere(u"log"_s);
    notices.inform(u"x"_s);
    const auto where = [&] { return notices.data(notices.index(0), Notices::WhereRole).toString(); };
    EXPECT_EQ(where(), u"log"_s);
    notices.setWhere(u"main"_s);
    EXPECT_EQ(where(), u"log"_s) << "it stays where it was told";
    notices.leave(u"log"_s);
    EXPECT_EQ(where(), u"main"_s) << "and is not lost with the window";
}

} // namespace
} // namespace fanion::app
