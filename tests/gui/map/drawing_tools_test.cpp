// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/tools/tool_state.h"
#include "app/map/tools/typed_leg.h"
#include "app/symbols/catalogue.h"
#include "tests/gui/map/tools_fixture.h"

namespace fanion::app {
namespace {

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

TEST_F(MapToolsTest, WhatIsMeasuredCanBeAskedFor) {
    tools().setTool(MapTools::Measure);
    EXPECT_TRUE(tools().measuredPath().isEmpty());
    click({300, 200});
    click({500, 200});
    click({500, 400});
    ASSERT_EQ(tools().measuredPath().size(), 3) << "without the leg that follows the pointer";
    EXPECT_LT(tools().measuredPath()[1].distanceTo(map.view().toCoordinate({500, 200})), 1);
    click({301, 201});
    ASSERT_EQ(tools().measuredPath().size(), 4) << "it came back";
    EXPECT_EQ(tools().measuredPath().front(), tools().measuredPath().back());
    tools().setTool(MapTools::Select);
    EXPECT_TRUE(tools().measuredPath().isEmpty());
}

TEST_F(MapToolsTest, ACutIsALineThatMakesNothing) {
    QSignalSpy drawn(&tools(), &MapTools::drawn);
    QSignalSpy cut(&tools(), &MapTools::cut);
    tools().setTool(MapTools::Cut);
    click({200, 300});
    key(Qt::Key_Return);
    EXPECT_EQ(cut.count(), 0) << "one place is no line";
    click({600, 300});
    EXPECT_FALSE(tools().state().preview().ghosts.empty());
    key(Qt::Key_Return);
    ASSERT_EQ(cut.count(), 1);
    EXPECT_EQ(cut[0][0].value<QList<QGeoCoordinate>>().size(), 2);
    EXPECT_EQ(drawn.count(), 0);
    EXPECT_EQ(tools().tool(), MapTools::Select);
    tools().setTool(MapTools::Cut);
    click({200, 300});
    tools().setReadOnly(true);
    EXPECT_EQ(tools().tool(), MapTools::Select) << "an observer cuts nothing";
    tools().setTool(MapTools::Cut);
    EXPECT_EQ(tools().tool(), MapTools::Select);
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

} // namespace
} // namespace fanion::app
