// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/bounds.h"

#include <gtest/gtest.h>

namespace fanion {
namespace {

TEST(Bounds, isEmptyUntilExtended) {
    Bounds bounds;
    EXPECT_TRUE(bounds.isEmpty());
    EXPECT_FALSE(bounds.contains({0, 0}));
    bounds.extend(Position::fromDegrees(43.3, 5.4));
    EXPECT_FALSE(bounds.isEmpty());
    EXPECT_TRUE(bounds.contains(Position::fromDegrees(43.3, 5.4)));
    EXPECT_EQ(bounds.centre(), Position::fromDegrees(43.3, 5.4));
}

TEST(Bounds, holdsEveryPointItWasExtendedBy) {
    const Path path = {Position::fromDegrees(41.9, 8.7), Position::fromDegrees(48.4, -4.5),
                       Position::fromDegrees(50.6, 3.1)};
    Bounds bounds;
    bounds.extend(path);
    for (const Position p : path)
        EXPECT_TRUE(bounds.contains(p));
    EXPECT_EQ(bounds.southWest, Position::fromDegrees(41.9, -4.5));
    EXPECT_EQ(bounds.northEast, Position::fromDegrees(50.6, 8.7));
    EXPECT_FALSE(bounds.contains(Position::fromDegrees(41.8, 0)));
}

TEST(Bounds, centreOfTheWholeWorldDoesNotOverflow) {
    Bounds bounds;
    bounds.extend(Position::fromDegrees(90, 180));
    bounds.extend(Position::fromDegrees(88, 178));
    EXPECT_EQ(bounds.centre(), Position::fromDegrees(89, 179));
}

TEST(Bounds, unitesAndIntersects) {
    Bounds west, east, apart;
    west.extend(Path{{0, 0}, {10, 10}});
    east.extend(Path{{10, 10}, {20, 20}});
    apart.extend(Path{{11, 0}, {12, 5}});
    EXPECT_TRUE(west.intersects(east));
    EXPECT_FALSE(west.intersects(apart));
    EXPECT_FALSE(west.intersects(Bounds{}));
    west.extend(east);
    EXPECT_TRUE(west.intersects(apart));
    const Bounds before = west;
    west.extend(Bounds{});
    EXPECT_EQ(west, before);
}

} // namespace
} // namespace fanion
