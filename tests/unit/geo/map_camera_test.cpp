// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/map_camera.h"

#include "core/geo/geodesy.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace fanion {
namespace {

const Position kMarseille = Position::fromDegrees(43.2951, 5.3740);

/** What a person sees; two screen points closer than a hundredth of a pixel are the same. */
bool near(ScreenPoint a, ScreenPoint b, double pixels = 0.01) {
    return std::hypot(a.x - b.x, a.y - b.y) < pixels;
}

TEST(MapCamera, centreIsInTheMiddle) {
    const MapCamera camera(kMarseille, 12.5, 800, 600, 33);
    EXPECT_TRUE(near(camera.toScreen(kMarseille), {400, 300}));
    EXPECT_EQ(camera.toPosition({400, 300}), kMarseille);
}

TEST(MapCamera, northUpPutsEastRightAndSouthDown) {
    const MapCamera camera(kMarseille, 10, 800, 600);
    const ScreenPoint east = camera.toScreen(destination(kMarseille, 90, 5000));
    const ScreenPoint south = camera.toScreen(destination(kMarseille, 180, 5000));
    EXPECT_GT(east.x, 400);
    EXPECT_NEAR(east.y, 300, 0.5);
    EXPECT_GT(south.y, 300);
    EXPECT_NEAR((east.x - 400) * camera.metresPerPixel(), 5000, 30);
}

TEST(MapCamera, bearingIsTheDirectionThatPointsUp) {
    const MapCamera camera(kMarseille, 10, 800, 600, 90);
    const ScreenPoint east = camera.toScreen(destination(kMarseille, 90, 5000));
    EXPECT_LT(east.y, 300);
    EXPECT_NEAR(east.x, 400, 0.5);
}

TEST(MapCamera, matchesQtLocationsTransform) {
    // Map.fromCoordinate() of Qt 6.8, centre (43.3, 5.4), zoom 10, 1000 x 800: pixels are 256·2^zoom of mercator.
    const MapCamera camera(Position::fromDegrees(43.3, 5.4), 10, 1000, 800);
    const ScreenPoint p = camera.toScreen(Position::fromDegrees(43.3, 5.5));
    EXPECT_NEAR(p.x, 500 + 0.1 / 360 * 256 * 1024, 1e-6);
    EXPECT_NEAR(p.y, 400, 1e-6);
}

TEST(MapCamera, valuesAreKeptInRange) {
    MapCamera camera(kMarseille, 99, 0, -5, -90);
    EXPECT_EQ(camera.zoom(), MapCamera::kMaxZoom);
    EXPECT_EQ(camera.width(), 1);
    EXPECT_EQ(camera.bearing(), 270);
    camera.setBearing(-1e-20);
    EXPECT_EQ(camera.bearing(), 0);
    camera.setZoom(std::nan(""));
    EXPECT_EQ(camera.zoom(), MapCamera::kMaxZoom);
    camera.setCentre(MercatorPoint{1.25, 7});
    EXPECT_EQ(camera.centre(), (MercatorPoint{0.25, 1}));
}

TEST(MapCamera, fitShowsTheWholeBox) {
    Bounds corsica;
    corsica.extend(Position::fromDegrees(41.33, 8.53));
    corsica.extend(Position::fromDegrees(43.03, 9.57));
    for (const double bearing : {0.0, 30.0, 90.0, 200.0}) {
        MapCamera camera(kMarseille, 3, 900, 500, bearing);
        camera.fit(corsica, 20);
        double left = 1e9, top = 1e9, right = -1e9, bottom = -1e9;
        for (const Position p : {corsica.southWest, corsica.northEast,
                                 Position{corsica.southWest.latitudeE7, corsica.northEast.longitudeE7},
                                 Position{corsica.northEast.latitudeE7, corsica.southWest.longitudeE7}}) {
            const ScreenPoint s = camera.toScreen(p);
            left = std::min(left, s.x), right = std::max(right, s.x);
            top = std::min(top, s.y), bottom = std::max(bottom, s.y);
        }
        EXPECT_GE(left, 20 - 0.01);
        EXPECT_LE(right, 880 + 0.01);
        EXPECT_GE(top, 20 - 0.01);
        EXPECT_LE(bottom, 480 + 0.01);
        // And it isn't smaller than needed: one direction touches the padding.
        EXPECT_TRUE(std::abs(left - 20) < 0.01 || std::abs(top - 20) < 0.01) << bearing;
    }
}

TEST(MapCamera, fitOfOnePointStopsAtTheGivenZoom) {
    MapCamera camera(kMarseille, 3, 900, 500);
    Bounds point;
    point.extend(Position::fromDegrees(48, 2));
    camera.fit(point, 10, 15);
    EXPECT_EQ(camera.zoom(), 15);
    EXPECT_EQ(camera.centrePosition(), Position::fromDegrees(48, 2));
    const MapCamera before = camera;
    camera.fit(Bounds{});
    EXPECT_EQ(camera, before);
}

TEST(MapCamera, visibleBoundsHoldTheCorners) {
    const MapCamera camera(kMarseille, 9, 900, 500, 40);
    const Bounds bounds = camera.visibleBounds();
    for (const ScreenPoint corner :
         {ScreenPoint{1, 1}, ScreenPoint{899, 1}, ScreenPoint{1, 499}, ScreenPoint{899, 499}})
        EXPECT_TRUE(bounds.contains(camera.toPosition(corner)));
    EXPECT_FALSE(bounds.contains(Position::fromDegrees(48.85, 2.35)));
}

TEST(MapCamera, drawsAcrossTheDateLine) {
    const MapCamera camera(Position::fromDegrees(-17, 179.9), 8, 800, 600);
    const ScreenPoint east = camera.toScreen(Position::fromDegrees(-17, -179.9));
    EXPECT_GT(east.x, 400);
    EXPECT_LT(east.x, 800);
    EXPECT_TRUE(camera.visibleBounds().contains(Position::fromDegrees(-17, -179.9)));
}

MapCamera anyCamera() {
    const Position centre{*rc::gen::inRange(-800'000'000, 800'000'000),
                          *rc::gen::inRange(-1'790'000'000, 1'790'000'000)};
    const double zoom = *rc::gen::inRange(300, 2000) / 100.0;
    return {centre, zoom, static_cast<double>(*rc::gen::inRange(200, 3000)),
            static_cast<double>(*rc::gen::inRange(200, 2000)), *rc::gen::inRange(0, 3600) / 10.0};
}

RC_GTEST_PROP(MapCameraProperty, screenAndMercatorAreInverse, ()) {
    const MapCamera camera = anyCamera();
    const ScreenPoint p{*rc::gen::inRange(0, 3000) * 1.0, *rc::gen::inRange(0, 2000) * 1.0};
    const MercatorPoint m = camera.toMercatorPoint(p);
    RC_PRE(std::abs(m.x - camera.centre().x) < 0.49); // farther, the nearest copy is another one
    RC_ASSERT(near(camera.toScreen(m), p, 1e-4));
}

RC_GTEST_PROP(MapCameraProperty, zoomAndTurnKeepThePlaceUnderThePointer, ()) {
    MapCamera camera = anyCamera();
    const ScreenPoint anchor{camera.width() / 3, camera.height() / 4};
    const MercatorPoint kept = camera.toMercatorPoint(anchor);
    RC_PRE(kept.y > 0.05 && kept.y < 0.95);
    const double zoom = *rc::gen::inRange(600, 2000) / 100.0;
    camera.zoomAt(anchor, zoom);
    camera.rotateAt(anchor, *rc::gen::inRange(0, 3600) / 10.0);
    RC_PRE(camera.centre().y > 0 && camera.centre().y < 1); // else the edge of the world held it back
    RC_ASSERT(near(camera.toScreen(kept), anchor, 1e-3));
}

RC_GTEST_PROP(MapCameraProperty, panMovesTheContentByThePixels, ()) {
    MapCamera camera = anyCamera();
    const Position place = camera.centrePosition();
    const ScreenPoint before = camera.toScreen(place);
    const double dx = *rc::gen::inRange(-80, 80);
    const double dy = *rc::gen::inRange(-80, 80);
    camera.pan(dx, dy);
    RC_PRE(camera.centre().y > 0 && camera.centre().y < 1);
    RC_ASSERT(near(camera.toScreen(place), {before.x + dx, before.y + dy}, 1e-3));
    // A place is drawn on the copy of the world nearest to the centre: the corner must be within half a world of it.
    const ScreenPoint corner{10, 20};
    RC_PRE(std::hypot(camera.width() / 2 - corner.x, camera.height() / 2 - corner.y) < 0.49 * camera.scale());
    camera.align(place, corner);
    RC_PRE(camera.centre().y > 0 && camera.centre().y < 1);
    RC_ASSERT(near(camera.toScreen(place), corner, 1e-3));
}

} // namespace
} // namespace fanion
