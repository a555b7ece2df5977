// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/arrange.h"

#include <gtest/gtest.h>

using namespace fanion::app;

namespace {

const std::vector<QRectF> kBoxes{{10, 0, 20, 10}, {50, 40, 0, 0}, {100, 20, 40, 40}};

TEST(Arrange, LinesUpOnTheOuterEdgeOrTheMiddle) {
    using enum Arrangement;
    EXPECT_EQ(arranged(kBoxes, Left), (std::vector<QPointF>{{0, 0}, {-40, 0}, {-90, 0}}));
    EXPECT_EQ(arranged(kBoxes, Right), (std::vector<QPointF>{{110, 0}, {90, 0}, {0, 0}}));
    EXPECT_EQ(arranged(kBoxes, Centre), (std::vector<QPointF>{{55, 0}, {25, 0}, {-45, 0}}));
    EXPECT_EQ(arranged(kBoxes, Top), (std::vector<QPointF>{{0, 0}, {0, -40}, {0, -20}}));
    EXPECT_EQ(arranged(kBoxes, Bottom), (std::vector<QPointF>{{0, 50}, {0, 20}, {0, 0}}));
    EXPECT_EQ(arranged(kBoxes, Middle), (std::vector<QPointF>{{0, 25}, {0, -10}, {0, -10}}));
    EXPECT_TRUE(arranged({}, Left).empty());
}

TEST(Arrange, SpreadsMiddlesBetweenTheOuterOnes) {
    EXPECT_EQ(arranged(kBoxes, Arrangement::Across), (std::vector<QPointF>{{0, 0}, {20, 0}, {0, 0}}));
    const std::vector<QRectF> mixed{{0, 90, 0, 0}, {0, 0, 0, 0}, {0, 10, 0, 0}, {0, 20, 0, 0}};
    EXPECT_EQ(arranged(mixed, Arrangement::Down), (std::vector<QPointF>{{0, 0}, {0, 0}, {0, 20}, {0, 40}}));
    EXPECT_EQ(arranged({kBoxes[0], kBoxes[1]}, Arrangement::Across), std::vector<QPointF>(2));
}

} // namespace
