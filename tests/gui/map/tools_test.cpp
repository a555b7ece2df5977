// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/tools/tool_state.h"
#include "app/map/tools/typed_leg.h"
#include "app/symbols/catalogue.h"
#include "core/geo/geodesy.h"
#include "tests/gui/map/map_window.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

using namespace fanion;
using namespace fanion::app;
using namespace Qt::StringLiterals;

namespace {

constexpr double kLatitude = 43.3;
constexpr double kLongitude = 5.4;

class MapToolsTest : public testing::Test {
protected:
    MapToolsTest() {
        map.view().setCenter({kLatitude, kLongitude});
        map.view().setZoomLevel(12);
        map.view().forceActiveFocus();
    }
    void click(QPoint at, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButton button = Qt::LeftButton) {
        QTest::mouseMove(&map.window(), at);
        QTest::mouseClick(&map.window(), button, modifiers, at);
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}, bool drops = true) {
        QTest::mouseMove(&map.window(), from);
        QTest::mousePress(&map.window(), Qt::LeftButton, modifiers, from);
        for (int i = 1; i <= 4; ++i)
            move(from + (to - from) * i / 4, modifiers);
        if (drops) QTest::mouseRelease(&map.window(), Qt::LeftButton, modifiers, to);
    }
    /** QTest::mouseMove knows no modifiers. */
    void move(QPoint at, Qt::KeyboardModifiers modifiers) {
        QMouseEvent event(QEvent::MouseMove, at, map.window().mapToGlobal(at), Qt::NoButton, Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(&map.window(), &event);
    }
    /** QTest::keyClicks wants a widget. */
    void type(const QString &text) {
        for (const QChar letter : text)
            QTest::keyClick(&map.window(), letter.toLatin1());
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&map.window(), key, modifiers); }

    MapObject &add(std::uint64_t id, MapShape shape, const QString &key, Path path) {
        MapObject object;
        object.id = EntityId{id};
        object.shape = shape;
        object.catalogueKey = key;
        object.path = std::move(path);
        added = object;
        map.scene().upsert({object});
        return added;
    }
    /** The place of a pixel. */
    Position at(QPoint pixel) {
        const QGeoCoordinate place = map.view().toCoordinate(pixel);
        return Position::fromDegrees(place.latitude(), place.longitude());
    }
    MapTools &tools() { return map.tools(); }

    MapWindow map{{800, 600}};
    MapObject added;
};

QString hex(std::uint64_t id) {
    return QString::fromStdString(EntityId{id}.hex());
}

constexpr double kNear = 2e-5; ///< degrees: within a pixel at zoom 12 there are 34·10⁻⁵

} // namespace

TEST(TypedLeg, ReadsLengthsAndBearings) {
    const auto leg = [](const char16_t *text) { return TypedLeg::parse(QString::fromUtf16(text)); };
    EXPECT_EQ(leg(u"350")->metres, 350);
    EXPECT_FALSE(leg(u"350")->bearing);
    EXPECT_EQ(leg(u"350 45")->bearing, 45);
    EXPECT_EQ(leg(u"1,5km")->metres, 1500);
    EXPECT_EQ(leg(u"1.5 km 270,5°")->bearing, 270.5);
    EXPECT_EQ(leg(u"800m 360")->bearing, 0);
    for (const auto *text : {u"", u" ", u"m", u"0", u"350 361", u"2000 km", u"3 5 7", u"-3", u"1,5,5", u"3 kk"})
        EXPECT_FALSE(leg(text)) << QString::fromUtf16(text).toStdString();
}

TEST_F(MapToolsTest, PlacesASignAtTheClickAndGoesBack) {
    QSignalSpy placed(&tools(), &MapTools::placed);
    tools().setCatalogueKey(u"vehicle:FPT"_s);
    EXPECT_EQ(tools().tool(), MapTools::Place);
    drag({100, 100}, {150, 100}); // still pans
    EXPECT_EQ(placed.count(), 0);
    click({500, 200});
    ASSERT_EQ(placed.count(), 1);
    EXPECT_EQ(placed[0][0].toString(), u"vehicle:FPT"_s);
    const auto place = placed[0][1].value<QGeoCoordinate>();
    EXPECT_NEAR(place.latitude(), map.view().toCoordinate({500, 200}).latitude(), kNear);
    EXPECT_NEAR(place.longitude(), map.view().toCoordinate({500, 200}).longitude(), kNear);
    EXPECT_EQ(tools().tool(), MapTools::Select);
}

TEST_F(MapToolsTest, EnterPlacesUnderThePointerOrInTheMiddle) {
    tools().setCatalogueKey(u"crm"_s);
    QSignalSpy placed(&tools(), &MapTools::placed);
    map.view().forceActiveFocus();
    key(Qt::Key_Return);
    ASSERT_EQ(placed.count(), 1);
    const QPointF middle(map.view().width() / 2, map.view().height() / 2);
    EXPECT_NEAR(placed[0][1].value<QGeoCoordinate>().latitude(), map.view().toCoordinate(middle).latitude(), kNear);
    EXPECT_EQ(tools().tool(), MapTools::Select);
}

TEST_F(MapToolsTest, ShiftAndStickyPlaceSeveral) {
    QSignalSpy placed(&tools(), &MapTools::placed);
    tools().setCatalogueKey(u"engin"_s);
    click({300, 200}, Qt::ShiftModifier);
    EXPECT_EQ(tools().tool(), MapTools::Place);
    tools().setSticky(true);
    click({500, 300});
    click({200, 400});
    EXPECT_EQ(placed.count(), 3);
    key(Qt::Key_Escape);
    EXPECT_EQ(tools().tool(), MapTools::Select);
    EXPECT_EQ(tools().catalogueKey(), QString());
}

TEST_F(MapToolsTest, DrawsALineByClicks) {
    QSignalSpy drawn(&tools(), &MapTools::drawn);
    tools().setCatalogueKey(u"action"_s);
    EXPECT_EQ(tools().tool(), MapTools::Draw);
    for (const QPoint point : {QPoint(100, 100), {300, 120}, {500, 400}, {650, 200}})
        click(point);
    EXPECT_EQ(tools().vertexCount(), 4);
    key(Qt::Key_Backspace);
    EXPECT_EQ(tools().vertexCount(), 3);
    EXPECT_FALSE(tools().measureText().isEmpty());
    key(Qt::Key_Return);
    ASSERT_EQ(drawn.count(), 1);
    EXPECT_EQ(drawn[0][0].toString(), u"action"_s);
    const auto path = drawn[0][1].value<QList<QGeoCoordinate>>();
    ASSERT_EQ(path.size(), 3);
    EXPECT_NEAR(path[2].latitude(), map.view().toCoordinate({500, 400}).latitude(), kNear);
    EXPECT_EQ(tools().tool(), MapTools::Select);
}

TEST_F(MapToolsTest, ADoubleClickEndsWithoutAVertexTooMany) {
    QSignalSpy drawn(&tools(), &MapTools::drawn);
    tools().setCatalogueKey(u"contour-feu"_s);
    click({100, 100});
    click({300, 120});
    QTest::mouseDClick(&map.window(), Qt::LeftButton, {}, {250, 400});
    ASSERT_EQ(drawn.count(), 1);
    EXPECT_EQ(drawn[0][1].value<QList<QGeoCoordinate>>().size(), 3);
    EXPECT_EQ(map.view().zoomLevel(), 12); // the map did not take it for its own
}

TEST_F(MapToolsTest, ARingClosesOnItsFirstVertexAndNeedsThree) {
    QSignalSpy drawn(&tools(), &MapTools::drawn);
    tools().setCatalogueKey(u"zone"_s);
    click({100, 100});
    click({300, 120});
    key(Qt::Key_Return); // two vertices are no area
    EXPECT_EQ(drawn.count(), 0);
    click({250, 400});
    click({103, 102});
    ASSERT_EQ(drawn.count(), 1);
    EXPECT_EQ(drawn[0][1].value<QList<QGeoCoordinate>>().size(), 3);
}

TEST_F(MapToolsTest, ACircleIsItsCentreAndItsEdge) {
    QSignalSpy drawn(&tools(), &MapTools::drawn);
    tools().setCatalogueKey(u"zone-exclusion-cercle"_s);
    click({300, 300});
    click({380, 300});
    ASSERT_EQ(drawn.count(), 1);
    EXPECT_EQ(drawn[0][1].value<QList<QGeoCoordinate>>().size(), 2);
}

TEST_F(MapToolsTest, EscapeDropsTheDrawingThenTheToolThenTheSelection) {
    QSignalSpy drawn(&tools(), &MapTools::drawn);
    map.scene().select({EntityId{1}});
    tools().setCatalogueKey(u"action"_s);
    click({100, 100});
    click({300, 100});
    key(Qt::Key_Escape);
    EXPECT_EQ(tools().vertexCount(), 0);
    EXPECT_EQ(tools().tool(), MapTools::Draw);
    key(Qt::Key_Escape);
    EXPECT_EQ(tools().tool(), MapTools::Select);
    EXPECT_EQ(map.scene().selection().size(), 1U);
    key(Qt::Key_Escape);
    EXPECT_TRUE(map.scene().selection().empty());
    EXPECT_EQ(drawn.count(), 0);
}

TEST_F(MapToolsTest, MeasuresWithoutMakingAnything) {
    QSignalSpy drawn(&tools(), &MapTools::drawn);
    tools().setTool(MapTools::Measure);
    click({200, 300});
    click({600, 300});
    key(Qt::Key_Return);
    const double metres = map.view().toCoordinate({200, 300}).distanceTo(map.view().toCoordinate({600, 300}));
    EXPECT_TRUE(
        tools().measureText().startsWith(QLocale().toString(metres / 1000, 'f', metres < 10'000 ? 2 : 1).left(3)))
        << tools().measureText().toStdString() << ' ' << metres;
    EXPECT_EQ(drawn.count(), 0);
    EXPECT_EQ(tools().tool(), MapTools::Measure);
}

TEST_F(MapToolsTest, ClicksSelectAddAndClear) {
    add(1, MapShape::Point, u"engin"_s, {at({300, 300})});
    add(2, MapShape::Point, u"engin"_s, {at({500, 300})});
    click({300, 300});
    EXPECT_EQ(map.scene().selectedIds(), QStringList{hex(1)});
    click({500, 300}, Qt::ControlModifier);
    EXPECT_EQ(map.scene().selectedIds(), (QStringList{hex(1), hex(2)}));
    click({300, 300}, Qt::ShiftModifier);
    EXPECT_EQ(map.scene().selectedIds(), QStringList{hex(2)});
    click({300, 500});
    EXPECT_TRUE(map.scene().selectedIds().isEmpty());
    key(Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(map.scene().selectedIds().size(), 2);
}

TEST_F(MapToolsTest, ShiftDragSelectsWhatIsInTheBox) {
    add(1, MapShape::Point, u"engin"_s, {at({300, 300})});
    add(2, MapShape::Point, u"engin"_s, {at({500, 300})});
    add(3, MapShape::Line, u"trait"_s, {at({320, 320}), at({340, 360})});
    const QGeoCoordinate centre = map.view().center();
    drag({250, 250}, {400, 400}, Qt::ShiftModifier);
    EXPECT_EQ(map.scene().selectedIds(), (QStringList{hex(1), hex(3)}));
    EXPECT_EQ(map.view().center(), centre);
}

TEST_F(MapToolsTest, TheLassoSelectsWhatItGoesRoundAndIsOver) {
    add(1, MapShape::Point, u"engin"_s, {at({300, 300})});
    add(2, MapShape::Point, u"engin"_s, {at({380, 300})}); // in the loop's box, not in the loop
    add(3, MapShape::Line, u"trait"_s, {at({290, 320}), at({300, 380})});
    add(4, MapShape::Line, u"trait"_s, {at({290, 320}), at({500, 380})});
    map.scene().setSelectedIds({hex(2)});
    tools().setTool(MapTools::Lasso);
    const QGeoCoordinate centre = map.view().center();
    const std::vector<QPoint> loop{{250, 250}, {330, 250}, {330, 340}, {400, 400}, {250, 400}, {250, 260}};
    QTest::mouseMove(&map.window(), loop.front());
    QTest::mousePress(&map.window(), Qt::LeftButton, {}, loop.front());
    for (const QPoint point : loop)
        move(point, {});
    EXPECT_TRUE(tools().isBusy());
    QTest::mouseRelease(&map.window(), Qt::LeftButton, {}, loop.back());
    EXPECT_EQ(map.scene().selectedIds(), (QStringList{hex(1), hex(3)}));
    EXPECT_EQ(tools().tool(), MapTools::Select);
    EXPECT_EQ(map.view().center(), centre);
}

TEST_F(MapToolsTest, InkIsKeptAsDrawnAndTheToolStays) {
    QSignalSpy drawn(&tools(), &MapTools::drawn);
    tools().setTool(MapTools::Ink);
    EXPECT_EQ(tools().catalogueKey(), u"trait"_s);
    QTest::mousePress(&map.window(), Qt::LeftButton, {}, {100, 100});
    for (int x = 101; x <= 300; ++x)
        move({x, 100}, {});
    for (int y = 101; y <= 250; ++y)
        move({300, y}, {});
    QTest::mouseRelease(&map.window(), Qt::LeftButton, {}, {300, 250});
    ASSERT_EQ(drawn.count(), 1);
    EXPECT_EQ(drawn[0][0].toString(), u"trait"_s);
    const auto path = drawn[0][1].value<QList<QGeoCoordinate>>();
    ASSERT_EQ(path.size(), 3) << "350 places, but two straight legs";
    const QPointF corner = map.view().fromCoordinate(path[1]);
    EXPECT_NEAR(corner.x(), 300, 1);
    EXPECT_NEAR(corner.y(), 100, 1);
    EXPECT_EQ(tools().tool(), MapTools::Ink);
    click({400, 400}); // a tap is no line
    EXPECT_EQ(drawn.count(), 1);

    QTest::mousePress(&map.window(), Qt::LeftButton, {}, {100, 300});
    move({200, 320}, {});
    key(Qt::Key_Escape);
    QTest::mouseRelease(&map.window(), Qt::LeftButton, {}, {200, 320});
    EXPECT_EQ(drawn.count(), 1) << "given up";
    tools().setCatalogueKey(u"ligne-appui"_s);
    tools().setTool(MapTools::Ink);
    EXPECT_EQ(tools().catalogueKey(), u"ligne-appui"_s) << "ink draws the sign in the hand";
    tools().setReadOnly(true);
    EXPECT_EQ(tools().tool(), MapTools::Select);
    tools().setTool(MapTools::Ink);
    EXPECT_EQ(tools().tool(), MapTools::Select);
}

TEST_F(MapToolsTest, TheFrameTurnsAndScalesSeveralAboutTheirMiddle) {
    QSignalSpy rearranged(&tools(), &MapTools::rearranged);
    add(1, MapShape::Point, u"engin"_s, {at({300, 300})});
    add(2, MapShape::Line, u"trait"_s, {at({500, 300}), at({500, 340})});
    add(3, MapShape::Point, u"vent"_s, {at({400, 320})});
    map.scene().setSelectedIds({hex(1), hex(2), hex(3)});
    // The frame is 36 pixels round (300, 300) to (500, 340), its middle (400, 320), its arm 30 above it.
    drag({400, 234}, {500, 320}); // a quarter turn clockwise
    ASSERT_EQ(rearranged.count(), 1);
    auto places = rearranged[0][0].value<QList<ObjectPlace>>();
    ASSERT_EQ(places.size(), 3);
    std::ranges::sort(places, {}, &ObjectPlace::id);
    const auto pixel = [&](const ObjectPlace &place, int index) {
        return map.view().fromCoordinate(place.path[index]);
    };
    EXPECT_NEAR(pixel(places[0], 0).x(), 420, 2);
    EXPECT_NEAR(pixel(places[0], 0).y(), 220, 2);
    EXPECT_NEAR(pixel(places[1], 1).x(), 380, 2);
    EXPECT_NEAR(pixel(places[1], 1).y(), 420, 2);
    EXPECT_LT(places[0].rotation, 0) << "a sign without a direction stays upright";
    EXPECT_NEAR(places[2].rotation, 90, 1) << "the wind turns along";

    map.scene().upsert(
        {*map.scene().find(EntityId{1}), *map.scene().find(EntityId{2})}); // the board answers nothing new
    drag({536, 376}, {672, 432});                                          // the corner, twice as far from the middle
    ASSERT_EQ(rearranged.count(), 2);
    places = rearranged[1][0].value<QList<ObjectPlace>>();
    std::ranges::sort(places, {}, &ObjectPlace::id);
    EXPECT_NEAR(pixel(places[0], 0).x(), 200, 3);
    EXPECT_NEAR(pixel(places[0], 0).y(), 280, 3);
    drag({536, 376}, {600, 400}, {}, false);
    key(Qt::Key_Escape);
    EXPECT_FALSE(tools().isBusy());
    QTest::mouseRelease(&map.window(), Qt::LeftButton, {}, {600, 400});
    EXPECT_EQ(rearranged.count(), 2) << "given up";
}

TEST_F(MapToolsTest, AligningLeavesWhatLiesOnALockedOverlay) {
    QSignalSpy rearranged(&tools(), &MapTools::rearranged);
    add(1, MapShape::Point, u"engin"_s, {at({300, 300})});
    add(2, MapShape::Point, u"engin"_s, {at({340, 400})});
    add(3, MapShape::Line, u"trait"_s, {at({420, 350}), at({480, 360})});
    SceneFilter filter;
    filter.locked.set(static_cast<std::size_t>(Overlay::Situation));
    map.scene().setFilter(filter);
    MapObject planned = *map.scene().find(EntityId{2});
    planned.phase = Phase::Planned;
    map.scene().upsert({planned});
    map.scene().setSelectedIds({hex(1), hex(2), hex(3)});
    tools().arrange(MapTools::Left);
    EXPECT_EQ(rearranged.count(), 0) << "one alone is aligned already";
    map.scene().setFilter({});
    tools().arrange(MapTools::Left);
    EXPECT_EQ(rearranged.count(), 1);
}

TEST_F(MapToolsTest, AlignsAndSpreadsAsTheScreenShowsIt) {
    QSignalSpy rearranged(&tools(), &MapTools::rearranged);
    map.view().setBearing(90);
    add(1, MapShape::Point, u"engin"_s, {at({300, 300})});
    add(2, MapShape::Point, u"engin"_s, {at({340, 400})});
    add(3, MapShape::Line, u"trait"_s, {at({420, 350}), at({480, 360})});
    map.scene().setSelectedIds({hex(1), hex(2), hex(3)});
    tools().arrange(MapTools::Left);
    ASSERT_EQ(rearranged.count(), 1);
    auto places = rearranged[0][0].value<QList<ObjectPlace>>();
    ASSERT_EQ(places.size(), 2) << "the leftmost stays";
    for (const ObjectPlace &place : places)
        EXPECT_NEAR(map.view().fromCoordinate(place.path[0]).x(), 300, 1);
    EXPECT_NEAR(map.view().fromCoordinate(places[1].path[1]).x(), 360, 1) << "a line keeps its shape";
    tools().arrange(MapTools::Across);
    places = rearranged[1][0].value<QList<ObjectPlace>>();
    ASSERT_EQ(places.size(), 1);
    EXPECT_NEAR(map.view().fromCoordinate(places[0].path[0]).x(), 375, 1) << "half way from 300 to 450";
    tools().setReadOnly(true);
    tools().arrange(MapTools::Top);
    EXPECT_EQ(rearranged.count(), 2);
}

TEST_F(MapToolsTest, AGroupIsSelectedAndMovedAsOne) {
    QSignalSpy shifted(&tools(), &MapTools::shifted);
    for (const std::uint64_t id : {1, 2, 3}) {
        MapObject object = add(id, MapShape::Point, u"engin"_s, {at({100 + 100 * static_cast<int>(id), 300})});
        if (id < 3) object.group = u"g"_s;
        map.scene().upsert({object});
    }
    click({200, 300});
    EXPECT_EQ(map.scene().selectedIds(), (QStringList{hex(1), hex(2)}));
    click({400, 300}, Qt::ShiftModifier);
    EXPECT_EQ(map.scene().selectedIds().size(), 3);
    click({300, 300}, Qt::ShiftModifier);
    EXPECT_EQ(map.scene().selectedIds(), QStringList{hex(3)}) << "the group leaves as one";
    drag({300, 300}, {300, 400});
    ASSERT_EQ(shifted.count(), 1);
    EXPECT_EQ(shifted[0][0].toStringList(), (QStringList{hex(1), hex(2)}));
}

TEST_F(MapToolsTest, SelectsAllOfTheSameSign) {
    add(1, MapShape::Point, u"engin"_s, {at({300, 300})});
    add(2, MapShape::Point, u"engin"_s, {at({9000, 300})}); // out of sight
    add(3, MapShape::Point, u"crm"_s, {at({320, 320})});
    map.scene().setSelectedIds({hex(1)});
    tools().selectAlike();
    EXPECT_EQ(map.scene().selectedIds(), (QStringList{hex(1), hex(2)}));
}

TEST_F(MapToolsTest, DraggingAPointTellsItsNewPlaceOnceAndWritesNothing) {
    QSignalSpy moved(&tools(), &MapTools::moved);
    add(1, MapShape::Point, u"engin"_s, {at({300, 300})});
    const Position before = map.scene().find(EntityId{1})->path.front();
    drag({305, 296}, {405, 376});
    ASSERT_EQ(moved.count(), 1);
    EXPECT_EQ(moved[0][0].toString(), hex(1));
    const QPointF there = map.view().fromCoordinate(moved[0][1].value<QGeoCoordinate>());
    EXPECT_NEAR(there.x(), 400, 0.6); // the grip of the hand is kept
    EXPECT_NEAR(there.y(), 380, 0.6);
    EXPECT_EQ(map.scene().find(EntityId{1})->path.front(), before);
    EXPECT_EQ(map.scene().selectedIds(), QStringList{hex(1)});
    // Until the board answers the preview stands for it: nothing jumps back.
    EXPECT_TRUE(map.scene().isDragged(EntityId{1}));
    MapObject answer = *map.scene().find(EntityId{1});
    answer.path = {at({400, 380})};
    map.scene().upsert({answer});
    EXPECT_FALSE(map.scene().isDragged(EntityId{1}));
}

TEST_F(MapToolsTest, ARefusedMoveGoesBackByItself) {
    add(1, MapShape::Point, u"engin"_s, {at({300, 300})});
    drag({300, 300}, {400, 380});
    EXPECT_TRUE(map.scene().isDragged(EntityId{1}));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !map.scene().isDragged(EntityId{1}); }, 5000));
}

TEST_F(MapToolsTest, ArrowKeysMoveWhatIsSelectedElseTheMap) {
    QSignalSpy shifted(&tools(), &MapTools::shifted);
    add(1, MapShape::Point, u"engin"_s, {at({300, 300})});
    const QGeoCoordinate centre = map.view().center();
    map.scene().select({EntityId{1}});
    key(Qt::Key_Up, Qt::ShiftModifier);
    ASSERT_EQ(shifted.count(), 1);
    EXPECT_EQ(shifted[0][0].toStringList(), QStringList{hex(1)});
    EXPECT_NEAR(shifted[0][1].toDouble(), at({400, 280}).latitude() - at({400, 300}).latitude(), kNear);
    EXPECT_NEAR(shifted[0][2].toDouble(), 0, 1e-9);
    EXPECT_EQ(map.view().center(), centre);
    tools().setReadOnly(true);
    key(Qt::Key_Up);
    EXPECT_EQ(shifted.count(), 1);
    EXPECT_GT(map.view().center().latitude(), centre.latitude()); // the map's own
}

TEST_F(MapToolsTest, DraggingSeveralTellsOneShift) {
    QSignalSpy shifted(&tools(), &MapTools::shifted);
    add(1, MapShape::Point, u"engin"_s, {at({300, 300})});
    add(2, MapShape::Line, u"action"_s, {at({500, 300}), at({560, 340})});
    map.scene().select({EntityId{1}, EntityId{2}});
    drag({300, 300}, {350, 260});
    ASSERT_EQ(shifted.count(), 1);
    QStringList ids = shifted[0][0].toStringList();
    ids.sort();
    EXPECT_EQ(ids, (QStringList{hex(1), hex(2)}));
    EXPECT_NEAR(shifted[0][1].toDouble(), (at({350, 260}).latitudeE7 - at({300, 300}).latitudeE7) * 1e-7, kNear);
    EXPECT_NEAR(shifted[0][2].toDouble(), (at({350, 260}).longitudeE7 - at({300, 300}).longitudeE7) * 1e-7, kNear);
}

TEST_F(MapToolsTest, EscapeInTheMiddleOfADragPutsEverythingBack) {
    QSignalSpy moved(&tools(), &MapTools::moved);
    add(1, MapShape::Point, u"engin"_s, {at({300, 300})});
    drag({300, 300}, {400, 380}, {}, false);
    EXPECT_TRUE(map.scene().isDragged(EntityId{1}));
    key(Qt::Key_Escape);
    EXPECT_FALSE(map.scene().isDragged(EntityId{1}));
    QTest::mouseRelease(&map.window(), Qt::LeftButton, {}, {400, 380});
    EXPECT_EQ(moved.count(), 0);
}

TEST_F(MapToolsTest, WhatVanishesWhileItIsDraggedIsNotMoved) {
    QSignalSpy moved(&tools(), &MapTools::moved);
    add(1, MapShape::Point, u"engin"_s, {at({300, 300})});
    drag({300, 300}, {400, 380}, {}, false);
    map.scene().remove({EntityId{1}}); // a colleague deleted it
    QTest::mouseRelease(&map.window(), Qt::LeftButton, {}, {400, 380});
    EXPECT_EQ(moved.count(), 0);
}

TEST_F(MapToolsTest, InsideOfAnUnselectedAreaADragPans) {
    QSignalSpy shifted(&tools(), &MapTools::shifted);
    add(1, MapShape::Area, u"secteur"_s, {at({100, 100}), at({700, 100}), at({700, 500}), at({100, 500})});
    const QGeoCoordinate centre = map.view().center();
    drag({400, 300}, {440, 300});
    EXPECT_NE(map.view().center(), centre);
    EXPECT_EQ(shifted.count(), 0);
    click({400, 300});
    EXPECT_EQ(map.scene().selectedIds(), QStringList{hex(1)});
    drag({420, 320}, {460, 320}); // now that it is selected, it moves
    EXPECT_EQ(shifted.count(), 1);
}

TEST_F(MapToolsTest, AnObserverSelectsButChangesNothing) {
    QSignalSpy moved(&tools(), &MapTools::moved);
    QSignalSpy deleted(&tools(), &MapTools::deleteRequested);
    tools().setReadOnly(true);
    add(1, MapShape::Point, u"engin"_s, {at({300, 300})});
    click({300, 300});
    EXPECT_EQ(map.scene().selectedIds(), QStringList{hex(1)});
    drag({300, 300}, {400, 380});
    key(Qt::Key_Delete);
    EXPECT_EQ(moved.count() + deleted.count(), 0);
    tools().setCatalogueKey(u"engin"_s);
    EXPECT_EQ(tools().tool(), MapTools::Select);
}

TEST_F(MapToolsTest, ImportedPointsDoNotMove) {
    QSignalSpy moved(&tools(), &MapTools::moved);
    add(1, MapShape::Point, u"point-importe"_s, {at({300, 300})}).locked = true;
    map.scene().upsert({added});
    drag({300, 300}, {400, 380});
    EXPECT_EQ(moved.count(), 0);
}

TEST_F(MapToolsTest, WhatIsOnALockedOverlayCanBeLookedAtAndStays) {
    QSignalSpy moved(&tools(), &MapTools::moved);
    QSignalSpy deleted(&tools(), &MapTools::deleteRequested);
    QSignalSpy heldBack(&tools(), &MapTools::heldBack);
    add(1, MapShape::Point, u"engin"_s, {at({300, 300})});
    add(2, MapShape::Point, u"engin"_s, {at({500, 300})}).kind = Kind::Means;
    map.scene().upsert({added});
    SceneFilter filter;
    filter.locked.set(static_cast<std::size_t>(Overlay::Means));
    map.scene().setFilter(filter);
    drag({500, 300}, {560, 380});
    EXPECT_EQ(moved.count(), 0);
    map.scene().select({EntityId{1}, EntityId{2}});
    key(Qt::Key_Delete);
    ASSERT_EQ(deleted.count(), 1);
    EXPECT_EQ(deleted[0][0].toStringList(), QStringList{hex(1)});
    ASSERT_EQ(heldBack.count(), 1);
    EXPECT_EQ(heldBack[0][0].toInt(), 1);
}

TEST_F(MapToolsTest, TheHandleTurnsADirectedSign) {
    QSignalSpy rotated(&tools(), &MapTools::rotated);
    add(1, MapShape::Point, u"vent"_s, {at({400, 300})});
    click({400, 300});
    const auto handles = tools().state().preview().handles;
    ASSERT_EQ(handles.size(), 1U);
    EXPECT_EQ(handles[0].kind, Handle::Kind::Turn);
    drag(handles[0].at.toPoint(), {500, 300});
    ASSERT_EQ(rotated.count(), 1);
    EXPECT_NEAR(rotated[0][1].toDouble(), 90, 1);
    drag(handles[0].at.toPoint(), {500, 322}, Qt::ShiftModifier); // by steps of 15 degrees
    ASSERT_EQ(rotated.count(), 2);
    EXPECT_DOUBLE_EQ(rotated[1][1].toDouble(), 105);
}

TEST_F(MapToolsTest, VerticesMoveComeAndGo) {
    QSignalSpy reshaped(&tools(), &MapTools::reshaped);
    const Path path{at({200, 200}), at({400, 200}), at({600, 400})};
    add(1, MapShape::Line, u"trait"_s, path);
    click({250, 200});
    EXPECT_EQ(tools().state().preview().handles.size(), 5U); // three vertices, two middles
    drag({400, 200}, {400, 120});
    ASSERT_EQ(reshaped.count(), 1);
    auto shape = reshaped[0][1].value<QList<QGeoCoordinate>>();
    ASSERT_EQ(shape.size(), 3);
    EXPECT_NEAR(map.view().fromCoordinate(shape[1]).y(), 120, 0.6);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !map.scene().isDragged(EntityId{1}); }, 5000));

    drag({300, 200}, {300, 260}); // the middle of the first side
    ASSERT_EQ(reshaped.count(), 2);
    shape = reshaped[1][1].value<QList<QGeoCoordinate>>();
    ASSERT_EQ(shape.size(), 4);
    EXPECT_NEAR(map.view().fromCoordinate(shape[1]).y(), 260, 0.6);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !map.scene().isDragged(EntityId{1}); }, 5000));

    QTest::mouseDClick(&map.window(), Qt::LeftButton, {}, {400, 200});
    ASSERT_EQ(reshaped.count(), 3);
    EXPECT_EQ(reshaped[2][1].value<QList<QGeoCoordinate>>().size(), 2);
}

TEST_F(MapToolsTest, KeysAndButtonsAskForMore) {
    QSignalSpy deleted(&tools(), &MapTools::deleteRequested);
    QSignalSpy activated(&tools(), &MapTools::activated);
    QSignalSpy context(&tools(), &MapTools::contextRequested);
    add(1, MapShape::Point, u"engin"_s, {at({300, 300})});
    click({300, 300}, {}, Qt::RightButton);
    ASSERT_EQ(context.count(), 1);
    EXPECT_EQ(context[0][0].toString(), hex(1));
    EXPECT_EQ(map.scene().selectedIds(), QStringList{hex(1)});
    click({500, 500}, {}, Qt::RightButton);
    EXPECT_EQ(context[1][0].toString(), QString());
    key(Qt::Key_Delete);
    ASSERT_EQ(deleted.count(), 1);
    EXPECT_EQ(deleted[0][0].toStringList(), QStringList{hex(1)});
    key(Qt::Key_Return);
    QTest::mouseDClick(&map.window(), Qt::LeftButton, {}, {300, 300});
    EXPECT_EQ(activated.count(), 2);
    EXPECT_EQ(map.view().zoomLevel(), 12);
    QTest::mouseDClick(&map.window(), Qt::LeftButton, {}, {600, 100}); // on nothing: closer
    EXPECT_EQ(map.view().zoomLevel(), 13);
}

TEST_F(MapToolsTest, ATypedLegIsAsLongAndGoesWhereItSays) {
    tools().setCatalogueKey(u"trait"_s);
    QSignalSpy drawn(&tools(), &MapTools::drawn);
    click({300, 300});
    type(u"1,5 km 90"_s);
    EXPECT_TRUE(tools().hint().startsWith(u"1,5 km 90"));
    EXPECT_EQ(tools().vertexCount(), 1);
    key(Qt::Key_Return);
    EXPECT_EQ(tools().vertexCount(), 2);
    QTest::mouseMove(&map.window(), {500, 100});
    type(u"350"_s);
    key(Qt::Key_Return);
    key(Qt::Key_Return);
    ASSERT_EQ(drawn.size(), 1);
    const auto path = drawn.front()[1].value<QList<QGeoCoordinate>>();
    ASSERT_EQ(path.size(), 3);
    const auto place = [&](qsizetype i) { return Position::fromDegrees(path[i].latitude(), path[i].longitude()); };
    EXPECT_NEAR(distanceMetres(place(0), place(1)), 1500, 0.1);
    EXPECT_NEAR(bearingDegrees(place(0), place(1)), 90, 0.01);
    EXPECT_NEAR(distanceMetres(place(1), place(2)), 350, 0.1);
    EXPECT_NEAR(bearingDegrees(place(1), place(2)), bearingDegrees(place(1), at({500, 100})), 0.1);
}

TEST_F(MapToolsTest, TypingIsTakenBackLetterByLetterAndByEscape) {
    tools().setCatalogueKey(u"trait"_s);
    click({300, 300});
    type(u"35"_s);
    key(Qt::Key_Backspace);
    EXPECT_TRUE(tools().hint().startsWith(u"3 "));
    key(Qt::Key_Escape);
    EXPECT_EQ(tools().vertexCount(), 1) << "the drawing stays";
    type(u"9999 km"_s);
    key(Qt::Key_Return);
    EXPECT_EQ(tools().vertexCount(), 1) << "too far: nothing is set";
    EXPECT_TRUE(tools().hint().startsWith(u"9999 km"));
}

TEST_F(MapToolsTest, ACircleTakesATypedRadius) {
    QString circle;
    for (const CatalogueEntry &entry : Catalogue::standard().entries())
        if (entry.line.isCircle) circle = entry.key;
    ASSERT_FALSE(circle.isEmpty());
    tools().setCatalogueKey(circle);
    QSignalSpy drawn(&tools(), &MapTools::drawn);
    click({300, 300});
    type(u"800m"_s);
    key(Qt::Key_Return);
    key(Qt::Key_Return);
    ASSERT_EQ(drawn.size(), 1);
    const auto path = drawn.front()[1].value<QList<QGeoCoordinate>>();
    EXPECT_NEAR(path[0].distanceTo(path[1]), 800, 4);
}

TEST_F(MapToolsTest, DigitsAreShortcutsAgainWhenNothingIsDrawn) {
    const QKeyEvent digit(QEvent::KeyPress, Qt::Key_1, Qt::NoModifier, u"1"_s);
    EXPECT_FALSE(tools().wants(digit));
    tools().setTool(MapTools::Measure);
    EXPECT_FALSE(tools().wants(digit));
    click({300, 300});
    EXPECT_TRUE(tools().wants(digit));
    click({400, 300});
    key(Qt::Key_Return);
    EXPECT_FALSE(tools().wants(digit)) << "the measure is done";
}

TEST_F(MapToolsTest, AMeasureThatComesBackIsAnArea) {
    tools().setTool(MapTools::Measure);
    for (const QPoint at : {QPoint(300, 200), QPoint(500, 200), QPoint(500, 400), QPoint(300, 400), QPoint(301, 201)})
        click(at);
    EXPECT_TRUE(tools().measureText().contains(u" ha")) << tools().measureText().toStdString();
    EXPECT_EQ(tools().state().preview().texts.size(), 4) << "each side says its length";
    click({100, 100});
    EXPECT_FALSE(tools().measureText().contains(u" ha")) << "the next click begins anew";
}

TEST_F(MapToolsTest, AVertexNearSomethingTakesItsExactPlace) {
    const Position there = at({400, 300});
    add(1, MapShape::Point, u"engin"_s, {there});
    tools().setCatalogueKey(u"trait"_s);
    QSignalSpy drawn(&tools(), &MapTools::drawn);
    click({300, 200});
    click({406, 304});
    click({500, 300 + 11});
    key(Qt::Key_Return);
    ASSERT_EQ(drawn.size(), 1);
    const auto path = drawn.front()[1].value<QList<QGeoCoordinate>>();
    EXPECT_EQ(Position::fromDegrees(path[1].latitude(), path[1].longitude()), there);
    EXPECT_NE(Position::fromDegrees(path[2].latitude(), path[2].longitude()), there);
}

TEST_F(MapToolsTest, RemoteEditsNeverMoveTheViewOrEndADrawing) {
    tools().setCatalogueKey(u"action"_s);
    click({100, 100});
    const QGeoCoordinate centre = map.view().center();
    for (std::uint64_t id = 10; id < 40; ++id)
        add(id, MapShape::Point, u"engin"_s, {at({static_cast<int>(id) * 10, 300})});
    map.scene().remove({EntityId{12}});
    EXPECT_EQ(tools().vertexCount(), 1);
    EXPECT_EQ(map.view().center(), centre);
    EXPECT_TRUE(map.view().hasActiveFocus());
}

TEST_F(MapToolsTest, AnUnknownKeyMakesNothing) {
    tools().setCatalogueKey(u"from-the-future"_s);
    EXPECT_EQ(tools().tool(), MapTools::Select);
    tools().setTool(MapTools::Draw);
    EXPECT_EQ(tools().tool(), MapTools::Select);
}
