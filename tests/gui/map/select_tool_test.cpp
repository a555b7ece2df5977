// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/map/tools_fixture.h"

namespace fanion::app {
namespace {

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

} // namespace
} // namespace fanion::app
