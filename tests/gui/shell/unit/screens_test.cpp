// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/layout/screens.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <vector>

namespace fanion::app {
namespace {

using namespace Qt::StringLiterals;

TEST(Screens, AWindowComesBackWhereItWas) {
    const std::vector<ScreenPlace> screens{{u"DP-1"_s, {0, 30, 1920, 1050}}, {u"HDMI-1"_s, {1920, 0, 1280, 1024}}};
    const WindowPlace place{u"HDMI-1"_s, {100, 50, 800, 600}, false};
    EXPECT_EQ(placeWindow(place, screens, u"DP-1"_s).rect, QRect(2020, 50, 800, 600));
    const std::vector<ScreenPlace> turned{{u"HDMI-1"_s, {0, 0, 1280, 1024}}, {u"DP-1"_s, {1280, 0, 1920, 1080}}};
    EXPECT_EQ(placeWindow(place, turned, u"DP-1"_s).rect, QRect(100, 50, 800, 600)) << "with its screen";
}

TEST(Screens, AWindowOfAScreenThatIsGoneComesBackOnOneThatIsThere) {
    const WindowPlace place{u"HDMI-1"_s, {100, 900, 800, 600}, false};
    const std::vector<ScreenPlace> three{{u"eDP-1"_s, {0, 0, 1366, 768}}, {u"VGA-1"_s, {1366, 0, 1024, 768}}};
    EXPECT_EQ(placeWindow(place, three, u"eDP-1"_s).screen, u"VGA-1"_s) << "not over the main window";
    const std::vector<ScreenPlace> one{{u"eDP-1"_s, {0, 0, 1366, 768}}};
    const Placed placed = placeWindow(place, one, u"eDP-1"_s);
    EXPECT_EQ(placed.screen, u"eDP-1"_s);
    EXPECT_TRUE(one.front().available.contains(placed.rect));
    EXPECT_TRUE(placeWindow(place, {}, {}).screen.isEmpty());
}

TEST(Screens, WindowsThatWereNeverPlacedDoNotHideEachOther) {
    const std::vector<ScreenPlace> one{{u"eDP-1"_s, {0, 0, 1366, 768}}};
    EXPECT_NE(placeWindow({}, one, u"eDP-1"_s, 0).rect.topLeft(), placeWindow({}, one, u"eDP-1"_s, 1).rect.topLeft());
}

TEST(Screens, TheWallLeavesTheMainWindowItsScreen) {
    const std::vector<ScreenPlace> two{{u"eDP-1"_s, {0, 0, 1366, 768}}, {u"HDMI-1"_s, {1366, 0, 1920, 1080}}};
    EXPECT_EQ(placeWall({}, two, u"eDP-1"_s).screen, u"HDMI-1"_s);
    EXPECT_EQ(placeWall({}, two, u"HDMI-1"_s).screen, u"eDP-1"_s);
    EXPECT_EQ(placeWall(u"eDP-1"_s, two, u"eDP-1"_s).screen, u"HDMI-1"_s) << "the main window is there now";
    EXPECT_TRUE(placeWall({}, two, u"eDP-1"_s).isFullScreen);
    EXPECT_EQ(placeWall({}, two, u"eDP-1"_s).rect, two[1].available);
    const std::vector<ScreenPlace> one{two.front()};
    const Placed alone = placeWall({}, one, u"eDP-1"_s);
    EXPECT_FALSE(alone.isFullScreen) << "on the only screen it is a window";
    EXPECT_LT(alone.rect.width(), 1366);
}

RC_GTEST_PROP(Screens, EveryWindowIsWhollyOnAScreen, ()) {
    const auto number = [](int from, int to) { return *rc::gen::inRange(from, to); };
    std::vector<ScreenPlace> screens;
    const int count = number(1, 4);
    for (int i = 0; i < count; ++i)
        screens.push_back(
            {QString::number(i), {number(-5000, 5000), number(-5000, 5000), number(320, 8000), number(240, 5000)}});
    const WindowPlace wanted{
        QString::number(number(0, 5)),
        {number(-100'000, 100'000), number(-100'000, 100'000), number(-10, 100'000), number(-10, 100'000)},
        false};
    const Placed placed = placeWindow(wanted, screens, QString::number(number(0, 5)), number(0, 40));
    const auto on = std::ranges::find(screens, placed.screen, &ScreenPlace::name);
    RC_ASSERT(on != screens.end());
    RC_ASSERT(!placed.rect.isEmpty());
    RC_ASSERT(on->available.contains(placed.rect));
}

} // namespace
} // namespace fanion::app
