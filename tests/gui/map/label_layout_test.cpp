// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/layers/label_layout.h"

#include <gtest/gtest.h>

#include <QSize>

#include <random>

namespace fanion::app {
namespace {

const MapCamera kCamera(Position::fromDegrees(43.5, 5), 12, 800, 600);

/** Signs of 40 by 24 pixels with a label of 60 by 16 under them, at places of the screen. */
class LabelLayoutTest : public ::testing::Test {
protected:
    std::vector<Sprite> sprites;
    std::vector<LabelSpot> spots;
    LabelLayout layout;

    void sign(std::uint64_t id, QPointF at, int importance = 0, bool hasLabel = true) {
        const MercatorPoint place = toMercator(kCamera.toPosition({at.x(), at.y()}));
        LabelSpot spot{EntityId{id}, place, {-20, -12, 40, 24}, LabelSpot::kNone, importance};
        sprites.push_back({place, spot.around, {0, 0, 40, 24}});
        if (hasLabel) {
            spot.sprite = sprites.size();
            sprites.push_back({place, {-30, 14, 60, 16}, {40, 0, 60, 16}});
        }
        spots.push_back(spot);
    }
    void lay(const std::unordered_set<EntityId> &always = {}) {
        layout.lay(sprites, spots, always, LabelLayout::stepOf(kCamera), 1);
    }
    /** Where the labels stand on the screen. */
    [[nodiscard]] std::vector<QRectF> labels() const {
        std::vector<QRectF> boxes;
        for (const Sprite &sprite : layout.sprites()) {
            if (sprite.cell.x() == 0) continue;
            const ScreenPoint at = kCamera.toScreen(sprite.at);
            boxes.push_back(sprite.place.translated(at.x, at.y));
        }
        return boxes;
    }
};

TEST_F(LabelLayoutTest, ALabelAloneStandsWhereItsSignWantsIt) {
    sign(1, {100, 100});
    lay();
    ASSERT_EQ(layout.sprites().size(), 2U);
    EXPECT_EQ(layout.sprites()[1].place, sprites[1].place);
}

TEST_F(LabelLayoutTest, GoesToAnotherSideRatherThanOverASign) {
    sign(1, {100, 100});
    sign(2, {100, 130}, 0, false); // right where the label would be
    lay();
    ASSERT_EQ(labels().size(), 1U);
    EXPECT_FALSE(labels()[0].intersects(QRectF(80, 118, 40, 24)));
    EXPECT_FALSE(layout.isLeftOut(EntityId{1}));
}

TEST_F(LabelLayoutTest, TheMoreImportantOfTwoOnOnePlaceKeepsItsPlace) {
    for (std::uint64_t id = 1; id <= 12; ++id)
        sign(id, {100, 100}, id == 7 ? 5 : 0);
    lay();
    EXPECT_FALSE(layout.isLeftOut(EntityId{7}));
    EXPECT_TRUE(layout.isLeftOut(EntityId{12}));
    EXPECT_LT(labels().size(), 6U);
    // What is selected is shown whatever stands there.
    lay({EntityId{12}});
    EXPECT_FALSE(layout.isLeftOut(EntityId{12}));
}

/** A sign in the middle of others: every side of it is taken, its label stands away and a line leads to it. */
TEST_F(LabelLayoutTest, AnImportantLabelWithoutRoomStandsAwayWithALine) {
    LabelLeaders leaders;
    for (std::size_t i = 0; i < leaders.cells.size(); ++i)
        leaders.cells.at(i) = QRect(200 + static_cast<int>(i), 0, 20, 20);
    sign(1, {400, 300}, 60);
    sign(2, {400, 330}, 90, false);
    sign(3, {400, 270}, 90, false);
    sign(4, {450, 300}, 90, false);
    sign(5, {350, 300}, 90, false);
    lay();
    EXPECT_EQ(layout.sprites().size(), sprites.size()) << "without lines: over the next sign";
    ASSERT_EQ(labels().size(), 1U);
    layout.setLeaders(leaders);
    lay();
    ASSERT_EQ(layout.sprites().size(), sprites.size() + 1);
    QRectF line;
    QRectF label;
    for (const Sprite &sprite : layout.sprites()) {
        if (sprite.cell.x() >= 200) line = sprite.place;
        if (sprite.cell.x() == 40) label = sprite.place;
    }
    ASSERT_FALSE(line.isNull());
    const QRectF reached = line.adjusted(-1, -1, 1, 1);
    EXPECT_TRUE(reached.intersects(spots[0].around)) << "it begins at the sign";
    EXPECT_TRUE(reached.intersects(label)) << "and ends at the label";
    for (std::size_t i = 1; i < spots.size(); ++i) {
        const ScreenPoint other = kCamera.toScreen(spots[i].at);
        const QRectF sign = spots[i].around.translated(other.x - 400, other.y - 300);
        EXPECT_FALSE(label.marginsRemoved({2, 2, 2, 2}).intersects(sign)) << i;
    }
    // What is less important is not worth a line.
    spots[0].importance = 20;
    lay();
    EXPECT_EQ(layout.sprites().size(), sprites.size());
}

TEST_F(LabelLayoutTest, NoTwoLabelsOverlapWhateverTheCrowdAndNoSignIsLost) {
    std::mt19937 dice(4711);
    std::uniform_real_distribution<double> x(0, 800);
    std::uniform_real_distribution<double> y(0, 600);
    for (std::uint64_t id = 1; id <= 300; ++id)
        sign(id, {x(dice), y(dice)}, static_cast<int>(id % 5));
    lay();
    const auto boxes = labels();
    EXPECT_GT(boxes.size(), 40U);
    for (std::size_t a = 0; a < boxes.size(); ++a)
        for (std::size_t b = 0; b < a; ++b)
            ASSERT_FALSE(boxes[a].adjusted(3, 3, -3, -3).intersects(boxes[b].adjusted(3, 3, -3, -3))) << a << ", " << b;
    std::size_t leftOut = 0;
    for (const LabelSpot &spot : spots)
        if (layout.isLeftOut(spot.id)) ++leftOut;
    EXPECT_EQ(layout.sprites().size(), sprites.size() - leftOut);
}

TEST_F(LabelLayoutTest, AStepHoldsForAPanAndALittleZoom) {
    MapCamera other(Position::fromDegrees(44, 4), 12.3, 800, 600, 5);
    EXPECT_EQ(LabelLayout::stepOf(other).zoom(), LabelLayout::stepOf(kCamera).zoom());
    EXPECT_EQ(LabelLayout::stepOf(other).bearing(), LabelLayout::stepOf(kCamera).bearing());
    other.setZoom(12.6);
    EXPECT_GT(LabelLayout::stepOf(other).zoom(), LabelLayout::stepOf(kCamera).zoom());
}

} // namespace
} // namespace fanion::app
