// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is really on the screen. Runs on whatever renderer the platform gives: CTest runs it in software.
#include "app/map/layers/camera_layer.h"
#include "app/map/layers/sprite_atlas.h"
#include "app/map/layers/view_picture.h"
#include "tests/gui/map/demo_scene.h"
#include "tests/gui/map/map_window.h"

#include <gtest/gtest.h>

#include <QTest>

using namespace fanion;
using namespace fanion::app;
using namespace Qt::StringLiterals;

namespace {

class LayersTest : public testing::Test {
protected:
    LayersTest() {
        map.view().setCenter({46.6, 2.5}); // far from any coast: the ground is of one colour
        map.view().setZoomLevel(16);
    }
    MapObject object(std::uint64_t id, MapShape shape, const QString &key, const QList<QPoint> &pixels) {
        MapObject result;
        result.id = EntityId{id};
        result.shape = shape;
        result.catalogueKey = key;
        result.nature = Nature::Fire;
        for (const QPoint pixel : pixels) {
            const QGeoCoordinate place = map.view().toCoordinate(pixel);
            result.path.push_back(Position::fromDegrees(place.latitude(), place.longitude()));
        }
        return result;
    }
    /** Pixels of exactly a colour in a square of the picture, which is in device pixels. */
    static int count(const QImage &image, QColor colour, QPoint centre, int reach) {
        int found = 0;
        const double ratio = image.devicePixelRatio();
        const QRect square =
            QRect((QPointF(centre) * ratio).toPoint() - QPoint(reach, reach), QSize(2 * reach, 2 * reach)) &
            image.rect();
        for (int y = square.top(); y <= square.bottom(); ++y)
            for (int x = square.left(); x <= square.right(); ++x)
                if (image.pixelColor(x, y) == colour) ++found;
        return found;
    }

    MapWindow map{{800, 600}};
    const QColor kRed{0xD7, 0x19, 0x1C};
};

/** What a layer is told of its look. */
class Probe final : public CameraLayer {
public:
    using CameraLayer::CameraLayer;
    using CameraLayer::devicePixelRatio;
    int looks = 0;

protected:
    void lookChanged() override { ++looks; }
    void contentChanged() override {}
    void cameraChanged() override {}
};

} // namespace

TEST_F(LayersTest, AMagnifiedMapIsPaintedThatMuchFiner) {
    Probe probe;
    probe.setParentItem(&map.view());
    const double plain = probe.devicePixelRatio();
    probe.looks = 0;
    map.view().setMagnification(2.25);
    EXPECT_DOUBLE_EQ(probe.devicePixelRatio(), 2.25 * plain);
    EXPECT_EQ(probe.looks, 1) << "what was painted is too coarse now";
    map.view().setMagnification(2.25);
    EXPECT_EQ(probe.looks, 1);
    map.view().setMagnification(1000);
    EXPECT_DOUBLE_EQ(map.view().magnification(), 8) << "memory has an end";
    map.view().setMagnification(0);
    EXPECT_DOUBLE_EQ(map.view().magnification(), 1);

    // Twice as large, and in the right place: four times as many pixels of the sign.
    map.scene().upsert({object(1, MapShape::Point, u"sinistre"_s, {{150, 100}})});
    const int once = count(map.picture(), kRed, {150, 100}, 40);
    map.view().setTransformOrigin(QQuickItem::TopLeft);
    map.view().setScale(2);
    map.view().setMagnification(2);
    EXPECT_NEAR(count(map.picture(), kRed, {300, 200}, 80), 4 * once, 0.15 * 4 * once);
}

TEST_F(LayersTest, ASignIsWhereItsPlaceIsAndFollowsTheMap) {
    map.scene().upsert({object(1, MapShape::Point, u"sinistre"_s, {{300, 200}})});
    EXPECT_GT(count(map.picture(), kRed, {300, 200}, 15), 200);
    map.view().pan(100, 150);
    QImage moved = map.picture();
    EXPECT_GT(count(moved, kRed, {400, 350}, 15), 200);
    EXPECT_EQ(count(moved, kRed, {300, 200}, 15), 0);
    // Beyond the margin of what was painted before.
    map.view().pan(-90, -140);
    map.view().pan(2000, 0);
    EXPECT_EQ(count(map.picture(), kRed, {310, 210}, 15), 0);
    map.view().pan(-2000, 0);
    EXPECT_GT(count(map.picture(), kRed, {310, 210}, 15), 200);
    map.view().setZoomLevel(18);
    const QPointF at = map.view().fromCoordinate(map.view().toCoordinate({400, 300}));
    EXPECT_NEAR(at.x(), 400, 0.02); // a place is kept to 1e-7 degrees
    map.view().showObjects({u"0000000000000001"_s});
    EXPECT_GT(count(map.picture(), kRed, {400, 300}, 15), 200);
}

TEST_F(LayersTest, ASignStaysUprightWhenTheMapTurnsAndADirectedOneTurns) {
    const MapObject upright = object(1, MapShape::Point, u"source"_s, {{400, 300}});
    map.scene().upsert({upright});
    const int before = count(map.picture(), kRed, {400, 308}, 4); // the triangle's foot is broad
    map.view().setBearing(180);
    EXPECT_NEAR(count(map.picture(), kRed, {400, 308}, 4), before, 4);

    MapObject wind = object(1, MapShape::Point, u"vent"_s, {{400, 300}});
    wind.nature = Nature::Neutral;
    map.scene().upsert({wind});
    const QColor black(0x11, 0x11, 0x11);
    EXPECT_GT(count(map.picture(), black, {400, 282}, 6), 10); // south is up: the head that points south is above
    map.view().setBearing(0);
    EXPECT_GT(count(map.picture(), black, {400, 318}, 6), 10);
}

TEST_F(LayersTest, LinesAndAreasAreDrawnAndKeepTheirWidthAtEveryZoom) {
    map.scene().upsert({object(1, MapShape::Line, u"action"_s, {{200, 300}, {600, 300}})});
    for (const double zoom : {16.0, 17.0, 15.0, 16.5}) {
        map.view().setZoomLevel(zoom);
        const QImage picture = map.picture();
        int thickness = 0;
        for (int y = 280; y < 320; ++y)
            thickness += picture.pixelColor(QPoint(380, y) * picture.devicePixelRatio()) == kRed ? 1 : 0;
        EXPECT_GE(thickness, 2) << zoom;
        EXPECT_LE(thickness, 4) << zoom;
    }
}

TEST_F(LayersTest, AFewShapesAreThereInTheVeryNextFrame) {
    (void)map.picture();
    map.scene().upsert({object(1, MapShape::Line, u"action"_s, {{200, 300}, {600, 300}})});
    EXPECT_GT(count(map.window().grabWindow(), kRed, {400, 300}, 5), 10);
}

TEST_F(LayersTest, ManyPointsArePaintedAsideAndArrive) {
    QList<QPoint> pixels;
    for (int i = 0; i < 4000; ++i)
        pixels.append({100 + i % 600, 200 + 150 * (i % 2)});
    map.scene().upsert({object(1, MapShape::Line, u"trait"_s, pixels)});
    EXPECT_FALSE(map.view().property("settled").toBool());
    EXPECT_GT(count(map.picture(), kRed, {400, 275}, 40), 500);
}

TEST_F(LayersTest, WhatIsDraggedIsDrawnOnceAtItsNewPlace) {
    map.scene().upsert({object(1, MapShape::Point, u"sinistre"_s, {{300, 200}})});
    QTest::mouseMove(&map.window(), {300, 200});
    QTest::mousePress(&map.window(), Qt::LeftButton, {}, {300, 200});
    QTest::mouseMove(&map.window(), {400, 300});
    QTest::mouseMove(&map.window(), {500, 400});
    const QImage picture = map.picture();
    EXPECT_EQ(count(picture, kRed, {300, 200}, 15), 0);
    EXPECT_GT(count(picture, kRed, {500, 400}, 15), 200);
    QTest::mouseRelease(&map.window(), Qt::LeftButton, {}, {500, 400});
    // Not told by the board yet, and still there.
    EXPECT_GT(count(map.window().grabWindow(), kRed, {500, 400}, 15), 200);
}

TEST_F(LayersTest, ABadgeTellsAConflict) {
    MapObject symbol = object(1, MapShape::Point, u"engin"_s, {{400, 300}});
    const QColor badge(0xB4, 0x23, 0x18);
    map.scene().upsert({symbol});
    EXPECT_EQ(count(map.picture(), badge, {400, 300}, 50), 0);
    symbol.badge = Badge::Conflict;
    map.scene().upsert({symbol});
    EXPECT_GT(count(map.picture(), badge, {400, 300}, 50), 30);
}

TEST_F(LayersTest, SelectionShowsInTheAccent) {
    map.scene().upsert({object(1, MapShape::Point, u"engin"_s, {{400, 300}})});
    map.view().setProperty("accent", QColor(Qt::magenta));
    map.scene().select({EntityId{1}});
    EXPECT_GT(count(map.picture(), Qt::magenta, {400, 300}, 60), 60);
    map.scene().clearSelection();
    EXPECT_EQ(count(map.picture(), Qt::magenta, {400, 300}, 60), 0);
}

TEST_F(LayersTest, NightIsDarkUnderSignsThatKeepTheirColour) {
    map.scene().upsert({object(1, MapShape::Point, u"sinistre"_s, {{300, 200}})});
    const QColor day = map.picture().pixelColor(700, 100);
    map.view().setProperty("night", true);
    const QImage night = map.picture();
    EXPECT_GT(day.lightness(), 200);
    EXPECT_LT(night.pixelColor(700, 100).lightness(), 80);
    EXPECT_GT(count(night, kRed, {300, 200}, 15), 200);
}

TEST_F(LayersTest, ThousandsOfSignsAreAllThere) {
    auto objects = scatteredSymbols(3000, 46.6, 2.5, 0.002, 7);
    map.scene().upsert(objects);
    (void)map.picture();
    map.scene().clear();
    map.scene().upsert({object(1, MapShape::Point, u"sinistre"_s, {{300, 200}})});
    const QImage picture = map.picture();
    EXPECT_GT(count(picture, kRed, {300, 200}, 15), 200);
    EXPECT_EQ(count(picture, kRed, {500, 400}, 50), 0); // nothing is left of the others
}

TEST(ViewPicture, KnowsHowFarItReachesAndWhereItGoes) {
    const MapCamera painted(Position::fromDegrees(46, 2), 10, 800, 600);
    const ViewPicture picture{QImage(1, 1, QImage::Format_ARGB32), painted, ViewPicture::frame(painted)};
    MapCamera camera = painted;
    EXPECT_TRUE(picture.covers(camera));
    camera.pan(150, 100);
    EXPECT_TRUE(picture.covers(camera));
    EXPECT_NEAR(picture.toView(camera).dx(), 150, 1e-6);
    camera.pan(20, 0); // beyond a fifth of the width
    EXPECT_FALSE(picture.covers(camera));
    camera = painted;
    camera.setZoom(11);
    EXPECT_FALSE(picture.covers(camera));
    camera.setBearing(30);
    const Position place = Position::fromDegrees(46.1, 2.1);
    const ScreenPoint then = painted.toScreen(place);
    const ScreenPoint now = camera.toScreen(place);
    const QPointF mapped = picture.toView(camera).map(QPointF(then.x, then.y));
    EXPECT_NEAR(mapped.x(), now.x, 1e-6);
    EXPECT_NEAR(mapped.y(), now.y, 1e-6);
}

TEST(SpriteAtlas, KeepsPicturesApartAndRefusesWhatDoesNotFit) {
    SpriteAtlas atlas;
    QList<QRect> cells;
    for (int i = 0; i < 500; ++i) {
        QImage picture(30 + i % 50, 20 + i % 17, QImage::Format_ARGB32_Premultiplied);
        picture.fill(QColor::fromHsv(i % 360, 255, 255));
        const QRect cell = atlas.add(QString::number(i), picture);
        ASSERT_EQ(cell.size(), picture.size());
        for (const QRect &other : cells)
            ASSERT_FALSE(other.intersects(cell));
        cells.append(cell);
    }
    for (int i = 0; i < 500; ++i) {
        EXPECT_EQ(atlas.find(QString::number(i)), cells[i]);
        EXPECT_EQ(atlas.image().pixelColor(cells[i].bottomRight()).rgb(), QColor::fromHsv(i % 360, 255, 255).rgb());
    }
    QImage large(SpriteAtlas::kWidth, 4000, QImage::Format_ARGB32_Premultiplied);
    EXPECT_FALSE(atlas.add(u"a"_s, large).isNull());
    EXPECT_TRUE(atlas.add(u"b"_s, large).isNull());
    EXPECT_TRUE(atlas.find(u"b"_s).isNull());
    EXPECT_FALSE(atlas.add(u"c"_s, large.copy(0, 0, 10, 10)).isNull()); // a small one still does
}
