// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/symbols/pixel_line.h"

#include <gtest/gtest.h>

using fanion::app::PixelLine;

TEST(PixelLine, WalksByLength) {
    const PixelLine line({{0, 0}, {10, 0}, {10, 20}}, false);
    EXPECT_DOUBLE_EQ(line.length(), 30);
    EXPECT_EQ(line.at(5).point, QPointF(5, 0));
    EXPECT_EQ(line.at(20).point, QPointF(10, 10));
    EXPECT_EQ(line.at(20).direction, QPointF(0, 1));
    EXPECT_EQ(line.at(999).point, QPointF(10, 20));
    EXPECT_EQ(line.part(5, 15), (QPolygonF{{5, 0}, {10, 0}, {10, 5}}));
}

TEST(PixelLine, DropsRepeatedPointsAndSurvivesNone) {
    EXPECT_EQ(PixelLine({{0, 0}, {0.1, 0}, {5, 0}, {5, 0}}, false).points().size(), 2);
    EXPECT_TRUE(PixelLine({}, true).isEmpty());
    EXPECT_TRUE(PixelLine({{3, 3}, {3, 3}}, false).isEmpty());
    EXPECT_EQ(PixelLine({{3, 3}}, false).at(1).point, QPointF(3, 3));
    EXPECT_TRUE(PixelLine({{0, 0}, {std::nan(""), 1}}, false).isEmpty());
}

TEST(PixelLine, ARingReturnsToItsStart) {
    const PixelLine ring({{0, 0}, {10, 0}, {10, 10}, {0, 10}}, true);
    EXPECT_DOUBLE_EQ(ring.length(), 40);
    EXPECT_TRUE(ring.isClockwise()); // right, down, left, up: clockwise where y points down
    EXPECT_FALSE(PixelLine({{0, 0}, {0, 10}, {10, 10}, {10, 0}}, true).isClockwise());
    for (const QPointF point : ring.shifted(2)) // to the right of clockwise travel is inside
        EXPECT_TRUE(QRectF(2, 2, 6, 6).adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(point));
}

TEST(PixelLine, ShiftsToTheRight) {
    EXPECT_EQ(PixelLine({{0, 0}, {10, 0}}, false).shifted(3), (QPolygonF{{0, 3}, {10, 3}}));
    EXPECT_EQ(PixelLine({{0, 0}, {10, 0}}, false).shifted(-3), (QPolygonF{{0, -3}, {10, -3}}));
}

TEST(PixelLine, RunsAreClippedAndKnowWhereTheyStart) {
    // Far longer than the view on both sides: only the visible 100 pixels are walked.
    const PixelLine line({{-1e7, 50}, {1e7, 50}}, false);
    const auto runs = line.runsIn({0, 0, 100, 100});
    ASSERT_EQ(runs.size(), 1U);
    EXPECT_NEAR(runs[0].points.front().x(), 0, 1e-3);
    EXPECT_NEAR(runs[0].points.back().x(), 100, 1e-3);
    EXPECT_NEAR(runs[0].start, 1e7, 1e-3);
    const PixelLine zigzag({{-50, 50}, {50, 50}, {50, 200}, {60, 200}, {60, 50}, {300, 50}}, false);
    const auto two = zigzag.runsIn({0, 0, 100, 100});
    ASSERT_EQ(two.size(), 2U);
    EXPECT_NEAR(two[0].start, 50, 1e-9);
    EXPECT_NEAR(two[1].start, 100 + 150 + 10 + 100, 1e-9);
    EXPECT_TRUE(line.runsIn({0, 60, 100, 100}).empty());
}
