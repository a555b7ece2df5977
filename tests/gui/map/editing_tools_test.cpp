// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/tools/tool_state.h"
#include "tests/gui/map/tools_fixture.h"

namespace fanion::app {
namespace {

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

} // namespace
} // namespace fanion::app
