// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/view_history.h"

#include "tests/gui/map/map_window.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

using namespace fanion;
using namespace fanion::app;

namespace {

MapCamera at(double longitude, double zoom = 12) {
    return {Position::fromDegrees(45, longitude), zoom, 800, 600};
}

bool isAt(const MapView &view, double latitude, double longitude) {
    return view.center().distanceTo({latitude, longitude}) < 50;
}

} // namespace

TEST(ViewHistory, GoesBackAndForwardAndDropsWhatWasAhead) {
    ViewHistory history;
    EXPECT_FALSE(history.back());
    EXPECT_FALSE(history.present());
    for (const double longitude : {1.0, 2.0, 3.0})
        history.visit(at(longitude));
    EXPECT_FALSE(history.forward());
    EXPECT_EQ(history.back(), at(2));
    EXPECT_EQ(history.back(), at(1));
    EXPECT_FALSE(history.back());
    EXPECT_EQ(history.forward(), at(2));
    history.visit(at(7));
    EXPECT_FALSE(history.canGoForward());
    EXPECT_EQ(history.back(), at(2));
    EXPECT_EQ(history.back(), at(1));
}

TEST(ViewHistory, ANudgeIsNoNewView) {
    ViewHistory history;
    history.visit(at(1));
    MapCamera nudged = at(1);
    nudged.pan(100, 50);
    history.visit(nudged);
    history.visit(at(1, 12.5));
    EXPECT_FALSE(history.canGoBack());
    nudged.pan(150, 0);
    history.visit(nudged); // by steps one gets away all the same
    EXPECT_TRUE(history.canGoBack());
    history.visit(at(1, 14));
    MapCamera turned = at(1, 14);
    turned.setBearing(350);
    history.visit(turned);
    EXPECT_EQ(history.present(), at(1, 14));
    turned.setBearing(90);
    history.visit(turned);
    EXPECT_EQ(history.present(), turned);
}

TEST(ViewHistory, KeepsFifty) {
    ViewHistory history;
    for (int i = 0; i < 70; ++i)
        history.visit(at(i));
    int steps = 0;
    while (history.back())
        ++steps;
    EXPECT_EQ(steps, static_cast<int>(ViewHistory::kMost) - 1);
    EXPECT_EQ(history.present(), at(20));
}

TEST(MapViewHistory, RemembersWhereTheOfficerStoppedNotWhereOthersLed) {
    MapWindow map({800, 600});
    MapView &view = map.view();
    view.fit({{43.3, 5.4}});
    view.fit({{50.6, 3.1}});
    view.goTo({48.4, -4.5}, 12); // somebody else's view
    EXPECT_TRUE(view.canGoBack());
    view.goBack();
    EXPECT_TRUE(isAt(view, 50.6, 3.1));
    view.goBack();
    EXPECT_TRUE(isAt(view, 43.3, 5.4));
    view.goForward();
    EXPECT_TRUE(isAt(view, 50.6, 3.1));
    view.showView({45.76, 4.84}, 13, 40);
    EXPECT_NEAR(view.bearing(), 40, 1e-9);
    EXPECT_FALSE(view.canGoForward());
    view.goBack();
    EXPECT_TRUE(isAt(view, 50.6, 3.1));
    EXPECT_NEAR(view.bearing(), 0, 1e-9);
}

TEST(MapViewHistory, ADragIsAViewOnceItRests) {
    MapWindow map({800, 600});
    MapView &view = map.view();
    view.fit({{43.3, 5.4}});
    QSignalSpy rested(&view, &MapView::historyChanged);
    EXPECT_TRUE(rested.wait());
    const QGeoCoordinate before = view.center();
    for (int i = 0; i < 10; ++i)
        view.pan(60, 0);
    EXPECT_TRUE(rested.wait());
    view.goBack();
    EXPECT_TRUE(isAt(view, before.latitude(), before.longitude()));
    EXPECT_TRUE(view.canGoForward());
}

TEST(MapViewHistory, TheMousesButtonsWorkAndAnotherIncidentBeginsAnew) {
    MapWindow map({800, 600});
    MapView &view = map.view();
    view.fit({{43.3, 5.4}});
    view.fit({{50.6, 3.1}});
    QTest::mouseClick(&map.window(), Qt::BackButton, {}, {400, 300});
    EXPECT_TRUE(isAt(view, 43.3, 5.4));
    QTest::mouseClick(&map.window(), Qt::ForwardButton, {}, {400, 300});
    EXPECT_TRUE(isAt(view, 50.6, 3.1));
    view.setFollowsAll(true);
    EXPECT_FALSE(view.canGoBack());
}
