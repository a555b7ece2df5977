// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/presence/drag_ghosts.h"

#include "app/shell/presence/presence_sender.h"
#include "tests/gui/shell/unit/board_feed.h"

#include <gtest/gtest.h>

namespace fanion::app {
namespace {

const Position kPlace = Position::fromDegrees(43.3, 5.4);

class DragGhostsTest : public testing::Test {
protected:
    DragGhostsTest() {
        board.setSelf(BoardFeed::post(2));
        QObject::connect(&board, &BoardView::applied, &objects, &MapScene::apply);
        feed.put(10, Kind::Means, {{Field::Position, Value(kPlace)}});
        feed.put(11, Kind::Line, {{Field::Path, Value(Path{kPlace, Position::fromDegrees(43.31, 5.4)})}});
    }
    static net::Presence drags(std::uint8_t post, std::vector<EntityId> ids, std::optional<net::Drag> drag) {
        net::Presence presence;
        presence.post = BoardFeed::post(post);
        presence.editing = std::move(ids);
        presence.drag = drag;
        return presence;
    }
    [[nodiscard]] MapScene::ObjectPtr ghost(std::uint64_t id) { return ghosts.scene()->find(EntityId{id}); }

    BoardView board;
    BoardFeed feed{board};
    MapScene objects;
    DragGhosts ghosts{board, objects};
};

TEST_F(DragGhostsTest, StandWhereTheObjectsWouldCome) {
    ghosts.setPresence({drags(1, {EntityId{10}, EntityId{11}, EntityId{99}}, net::Drag{1000, -2000})});
    EXPECT_EQ(ghosts.scene()->count(), 2);
    ASSERT_TRUE(ghost(10));
    EXPECT_EQ(ghost(10)->path.front(), (Position{kPlace.latitudeE7 + 1000, kPlace.longitudeE7 - 2000}));
    EXPECT_EQ(ghost(11)->path.size(), 2U);
    EXPECT_EQ(objects.find(EntityId{10})->path.front(), kPlace) << "the object itself stays";
    ghosts.setPresence({drags(1, {EntityId{10}}, {})});
    EXPECT_EQ(ghosts.scene()->count(), 0);
}

TEST_F(DragGhostsTest, GoWhenTheObjectIsDroppedThoughTheWordComesLater) {
    const auto word = drags(1, {EntityId{10}}, net::Drag{1000, 0});
    ghosts.setPresence({word});
    feed.set(10, Field::Position, Value(Position{kPlace.latitudeE7 + 1000, kPlace.longitudeE7}));
    EXPECT_EQ(ghosts.scene()->count(), 0) << "else it would jump twice as far";
    ghosts.setPresence({word});
    EXPECT_EQ(ghosts.scene()->count(), 0);
    ghosts.setPresence({drags(1, {EntityId{10}}, {})});
    ghosts.setPresence({word});
    EXPECT_EQ(ghosts.scene()->count(), 1) << "taken up again";
}

TEST_F(DragGhostsTest, AreNotOfOneselfNorOfWhatIsHiddenOrLocked) {
    ghosts.setPresence({drags(2, {EntityId{10}}, net::Drag{1000, 0})});
    EXPECT_EQ(ghosts.scene()->count(), 0);
    const auto word = drags(1, {EntityId{10}}, net::Drag{1000, 0});
    ghosts.setPresence({word});
    SceneFilter filter;
    filter.hidden.set(static_cast<std::size_t>(Overlay::Means));
    objects.setFilter(filter);
    EXPECT_EQ(ghosts.scene()->count(), 0);
    objects.setFilter({});
    EXPECT_EQ(ghosts.scene()->count(), 1);
    feed.set(10, Field::Locked, Value(true));
    ghosts.setPresence({});
    ghosts.setPresence({word});
    EXPECT_EQ(ghosts.scene()->count(), 0);
}

TEST_F(DragGhostsTest, StandAsTheHandTurnsAndReshapes) {
    const Position north = Position::fromDegrees(43.32, 5.4);
    net::Presence word;
    word.post = BoardFeed::post(1);
    word.held = {
        {EntityId{10}, {north}, 9'050}, {EntityId{11}, {kPlace, north, kPlace}, 0}, {EntityId{99}, {north}, 0}};
    ghosts.setPresence({word});
    EXPECT_EQ(ghosts.scene()->count(), 2);
    ASSERT_TRUE(ghost(10) && ghost(11));
    EXPECT_EQ(ghost(10)->path, (Path{north}));
    EXPECT_DOUBLE_EQ(ghost(10)->rotation, 90.5);
    EXPECT_EQ(ghost(11)->path.size(), 3U);
    EXPECT_EQ(objects.find(EntityId{11})->path.size(), 2U) << "the object itself stays";
    // Dropped: the board tells it before the word goes.
    feed.set(11, Field::Path, Value(Path{kPlace, north, kPlace}));
    EXPECT_FALSE(ghost(11));
    EXPECT_TRUE(ghost(10));
    // What makes no sense for the object is none: a sign of two places, a line of one.
    word.held = {{EntityId{10}, {north, kPlace}, 0}};
    ghosts.setPresence({word});
    EXPECT_EQ(ghosts.scene()->count(), 0);
    feed.put(12, Kind::Line, {{Field::Path, Value(Path{kPlace, north})}});
    word.held = {{EntityId{12}, {north}, 0}};
    ghosts.setPresence({word});
    EXPECT_EQ(ghosts.scene()->count(), 0);
    ghosts.setPresence({});
    EXPECT_EQ(ghosts.scene()->count(), 0);
}

TEST_F(DragGhostsTest, ShapesAreToldAsFarAsTheyAreFew) {
    PresenceSender sender(nullptr);
    const auto place = [](std::uint64_t id, int count, double rotation) {
        ObjectPlace all{BoardFeed::id(id), {}, rotation};
        for (int i = 0; i < count; ++i)
            all.path.append({43.3 + i * 0.001, 5.4});
        return all;
    };
    sender.shape({place(10, 1, 359.999), place(11, 3, -1)});
    ASSERT_EQ(sender.presence().held.size(), 2U);
    EXPECT_EQ(sender.presence().held[0].rotationCenti, 0U) << "a whole turn is none";
    EXPECT_EQ(sender.presence().held[1].path.size(), 3U);
    sender.shape({place(10, 129, 0)});
    EXPECT_TRUE(sender.presence().held.empty()) << "too much for a courtesy";
    sender.shape({place(10, 128, 0)});
    EXPECT_EQ(sender.presence().held.size(), 1U);
    sender.shape({});
    EXPECT_TRUE(sender.presence().held.empty());
}

TEST_F(DragGhostsTest, AreToldByWhoDrags) {
    PresenceSender sender(nullptr);
    sender.drag(0.0001, -1e-7);
    EXPECT_EQ(sender.presence().drag, (net::Drag{1000, -1}));
    sender.drag(1e9, 0);
    EXPECT_EQ(sender.presence().drag, (net::Drag{1'800'000'000, 0}));
    sender.drag(0, 0);
    EXPECT_FALSE(sender.presence().drag);
}

} // namespace
} // namespace fanion::app
