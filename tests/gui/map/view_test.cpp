// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/map/map_window.h"

#include <gtest/gtest.h>

#include <QQmlComponent>
#include <QQmlEngine>
#include <QSignalSpy>
#include <QTest>

using namespace fanion;
using namespace fanion::app;
using namespace Qt::StringLiterals;

namespace {

class MapViewTest : public testing::Test {
protected:
    MapViewTest() {
        view.setCenter({43.3, 5.4});
        view.setZoomLevel(10);
    }
    void wheel(QPoint at, int notches) {
        QWheelEvent event(at, map.window().mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&map.window(), &event);
    }

    MapWindow map{{800, 600}};
    MapView &view = map.view();
};

MapObject object(std::uint64_t id, Path path) {
    MapObject result;
    result.id = EntityId{id};
    result.shape = MapShape::Line;
    result.catalogueKey = u"trait"_s;
    result.path = std::move(path);
    return result;
}

Position at(double latitude, double longitude) {
    return Position::fromDegrees(latitude, longitude);
}

bool isNear(const QGeoCoordinate &a, const QGeoCoordinate &b, double degrees = 1e-6) {
    return std::abs(a.latitude() - b.latitude()) < degrees && std::abs(a.longitude() - b.longitude()) < degrees;
}

} // namespace

TEST_F(MapViewTest, GoesWhereAnotherLooksUntilTheOfficerTakesOver) {
    view.setAnimationDuration(0);
    QSignalSpy taken(&view, &MapView::takenOver);
    view.goTo({43.5, 5.6}, 13.5);
    EXPECT_TRUE(isNear(view.center(), {43.5, 5.6}));
    EXPECT_DOUBLE_EQ(view.zoomLevel(), 13.5);
    view.goTo({43.6, 5.6}, 99);
    EXPECT_DOUBLE_EQ(view.zoomLevel(), view.maximumZoomLevel());
    view.goTo({}, 5);
    EXPECT_TRUE(isNear(view.center(), {43.6, 5.6})) << "went nowhere";
    EXPECT_TRUE(taken.empty()) << "following counts as the officer's own move";
    wheel({400, 300}, -1);
    EXPECT_EQ(taken.size(), 1);
    view.pan(10, 0);
    view.showAll();
    EXPECT_EQ(taken.size(), 3);
}

TEST_F(MapViewTest, TheWheelZoomsAtThePointer) {
    const QPoint at(600, 150);
    const QGeoCoordinate under = view.toCoordinate(at);
    wheel(at, 2);
    EXPECT_DOUBLE_EQ(view.zoomLevel(), 11);
    EXPECT_TRUE(isNear(view.toCoordinate(at), under));
    wheel(at, -2);
    EXPECT_DOUBLE_EQ(view.zoomLevel(), 10);
    EXPECT_TRUE(isNear(view.center(), {43.3, 5.4}));
}

TEST_F(MapViewTest, AnAnimatedZoomAddsUpItsNotchesAndArrives) {
    view.setAnimationDuration(60);
    const QPoint at(600, 150);
    const QGeoCoordinate under = view.toCoordinate(at);
    wheel(at, 1);
    wheel(at, 1);
    wheel(at, 1);
    EXPECT_LT(view.zoomLevel(), 11.5);
    EXPECT_TRUE(QTest::qWaitFor([&] { return view.zoomLevel() == 11.5; }, 5000));
    EXPECT_TRUE(isNear(view.toCoordinate(at), under));
}

TEST_F(MapViewTest, ZoomStaysInItsLimits) {
    wheel({400, 300}, 100);
    EXPECT_DOUBLE_EQ(view.zoomLevel(), view.maximumZoomLevel());
    wheel({400, 300}, -200);
    EXPECT_DOUBLE_EQ(view.zoomLevel(), view.minimumZoomLevel());
    view.setMinimumZoomLevel(5);
    EXPECT_DOUBLE_EQ(view.zoomLevel(), 5);
}

TEST_F(MapViewTest, LeftAndMiddleDragsPan) {
    for (const Qt::MouseButton button : {Qt::LeftButton, Qt::MiddleButton}) {
        const QGeoCoordinate held = view.toCoordinate({300, 300});
        QTest::mousePress(&map.window(), button, {}, {300, 300});
        QTest::mouseMove(&map.window(), {350, 320});
        QTest::mouseMove(&map.window(), {420, 380});
        QTest::mouseRelease(&map.window(), button, {}, {420, 380});
        EXPECT_TRUE(isNear(view.toCoordinate({420, 380}), held)) << button;
    }
}

TEST_F(MapViewTest, KeysMoveTheMap) {
    view.forceActiveFocus();
    QTest::keyClick(&map.window(), Qt::Key_Plus);
    EXPECT_DOUBLE_EQ(view.zoomLevel(), 11);
    QTest::keyClick(&map.window(), Qt::Key_Minus);
    EXPECT_DOUBLE_EQ(view.zoomLevel(), 10);
    QTest::keyClick(&map.window(), Qt::Key_Right);
    EXPECT_GT(view.center().longitude(), 5.4);
    QTest::keyClick(&map.window(), Qt::Key_Up);
    EXPECT_GT(view.center().latitude(), 43.3);
    QTest::keyClick(&map.window(), Qt::Key_Home);
    const QGeoCoordinate lille(50.63, 3.06);
    EXPECT_TRUE(QRectF(0, 0, 800, 600).contains(view.fromCoordinate(lille))); // all of France
}

TEST_F(MapViewTest, FollowsAllUntilSomebodyMovesTheMap) {
    view.setFollowsAll(true);
    map.scene().upsert({object(1, {at(43.3, 5.4), at(43.4, 5.5)})});
    EXPECT_TRUE(isNear(view.center(), {43.35, 5.45}, 0.01));
    view.setWidth(500);
    EXPECT_TRUE(isNear(view.toCoordinate({250, 300}), {43.35, 5.45}, 0.01));
    view.pan(10, 0);
    EXPECT_FALSE(view.followsAll());
    const QGeoCoordinate before = view.center();
    map.scene().upsert({object(2, {at(48.1, -1.5)})});
    EXPECT_EQ(view.center(), before);
}

TEST_F(MapViewTest, TellsThePlaceUnderThePointer) {
    const QPoint at = map.screen(43.2951, 5.374); // Vieux-Port
    view.setZoomLevel(16);
    view.setCenter({43.2951, 5.374});
    QTest::mouseMove(&map.window(), at - QPoint(5, 5));
    QTest::mouseMove(&map.window(), {400, 300});
    EXPECT_TRUE(isNear(view.pointerCoordinate(), {43.2951, 5.374}, 1e-5));
    view.pan(40, 0); // the pointer stays, the place under it is another
    EXPECT_LT(view.pointerCoordinate().longitude(), 5.3739);
}

TEST_F(MapViewTest, TheScaleBarIsARoundLengthAtTheRightSize) {
    EXPECT_EQ(view.scaleBarText(), u"10 km"_s);
    const QGeoCoordinate left = view.toCoordinate({400, 300});
    const QGeoCoordinate right = view.toCoordinate({400 + view.scaleBarLength(), 300});
    EXPECT_NEAR(left.distanceTo(right), 10'000, 50);
}

TEST_F(MapViewTest, FitsAndShowsObjects) {
    view.fit({{42, 3}, {43, 6}}, 40);
    for (const QGeoCoordinate &place : {QGeoCoordinate(42, 3), {43, 6}})
        EXPECT_TRUE(QRectF(39, 39, 722, 522).contains(view.fromCoordinate(place)));
    MapObject object;
    object.id = EntityId{7};
    object.path = {Position::fromDegrees(45.76, 4.84)};
    map.scene().upsert({object});
    view.showObjects({u"0000000000000007"_s});
    EXPECT_TRUE(isNear(view.center(), {45.76, 4.84}));
    EXPECT_DOUBLE_EQ(view.zoomLevel(), 16);
    view.showObjects({u"nothing"_s, u"00000000000000ff"_s}); // unknown ones move nothing
    EXPECT_TRUE(isNear(view.center(), {45.76, 4.84}));
}

TEST_F(MapViewTest, APinchKeepsWhatIsUnderIt) {
    const QPointF centre(250, 200);
    const QGeoCoordinate under = view.toCoordinate(centre);
    view.pinch(centre, {0, 0}, 2, 30);
    EXPECT_DOUBLE_EQ(view.zoomLevel(), 11);
    EXPECT_NEAR(view.bearing(), 330, 1e-9);
    EXPECT_TRUE(isNear(view.toCoordinate(centre), under));
}

TEST_F(MapViewTest, ListenersAreToldOnceAChange) {
    QSignalSpy spy(&view, &MapView::cameraChanged);
    view.pan(10, 0);
    EXPECT_EQ(spy.count(), 1);
    view.setZoomLevel(view.zoomLevel());
    view.setCenter(QGeoCoordinate()); // invalid
    EXPECT_EQ(spy.count(), 1);
}

TEST_F(MapViewTest, IsQtLocationsTransform) {
    // The promise of ADR 3: a QtLocation map slaved to our camera shows every place at the same pixel.
    QQmlEngine engine;
    QQmlComponent component(&engine);
    component.setData("import QtQuick\nimport QtLocation\nMap { plugin: Plugin { name: 'itemsoverlay' }\n"
                      "maximumTilt: 0; width: 800; height: 600\n"
                      "function at(c: var) : point { return fromCoordinate(c, false) } }",
                      {});
    std::unique_ptr<QObject> made(component.create());
    ASSERT_TRUE(made) << component.errorString().toStdString();
    auto *item = qobject_cast<QQuickItem *>(made.get());
    item->setParentItem(map.window().contentItem());
    for (const auto &[zoom, bearing] : {std::pair(6.3, 0.0), {11.0, 45.0}, {15.7, 200.0}}) {
        view.setZoomLevel(zoom);
        view.setBearing(bearing);
        item->setProperty("center", QVariant::fromValue(view.center()));
        item->setProperty("zoomLevel", zoom);
        item->setProperty("bearing", bearing);
        for (const QGeoCoordinate &place :
             {view.center(), view.toCoordinate({10, 20}), view.toCoordinate({790, 580})}) {
            QPointF theirs;
            ASSERT_TRUE(QMetaObject::invokeMethod(item, "at", Q_RETURN_ARG(QPointF, theirs),
                                                  Q_ARG(QVariant, QVariant::fromValue(place))));
            const QPointF ours = view.fromCoordinate(place);
            EXPECT_NEAR(ours.x(), theirs.x(), 0.05) << zoom;
            EXPECT_NEAR(ours.y(), theirs.y(), 0.05) << zoom;
        }
    }
}
