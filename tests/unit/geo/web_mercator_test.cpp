// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/web_mercator.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace fanion {
namespace {

TEST(WebMercator, cornersAndCentreOfTheSquare) {
    EXPECT_EQ(toMercator(0, 0), (MercatorPoint{0.5, 0.5}));
    EXPECT_NEAR(toMercator(kMaxMercatorLatitude, -180).y, 0, 1e-12);
    EXPECT_NEAR(toMercator(-kMaxMercatorLatitude, 180).y, 1, 1e-12);
    EXPECT_EQ(toMercator(90, 0).y, toMercator(kMaxMercatorLatitude, 0).y);
    EXPECT_EQ(toMercator(0, 180).x, 1);
}

TEST(WebMercator, agreesWithTheUsualTileNumbers) {
    // Paris; and the example of mercantile's documentation.
    EXPECT_EQ(tileAt(toMercator(48.8566, 2.3522), 12), (TileId{12, 2074, 1409}));
    const Bounds galway = tileBounds({10, 486, 332});
    EXPECT_EQ(galway.southWest, Position::fromDegrees(53.12040528310657, -9.140625));
    EXPECT_EQ(galway.northEast, Position::fromDegrees(53.33087298301705, -8.7890625));
    EXPECT_EQ(tileAt({1.0, 1.0}, 3), (TileId{3, 0, 7})); // 180° E is 180° W
    EXPECT_EQ(tileAt({-0.1, 0.0}, 1), (TileId{1, 1, 0}));
    EXPECT_EQ(tileAt({0.2, 0.2}, -5).zoom, 0);
    EXPECT_EQ(tileAt({0.2, 0.2}, 99).zoom, kMaxTileZoom);
}

TEST(WebMercator, tileBoundsHoldTheirPlaces) {
    const Bounds world = tileBounds({0, 0, 0});
    EXPECT_EQ(world.southWest.longitudeE7, -1'800'000'000);
    EXPECT_EQ(world.northEast.longitudeE7, 1'800'000'000);
    const Position marseille = Position::fromDegrees(43.2951, 5.374);
    for (int zoom = 0; zoom <= 20; ++zoom)
        EXPECT_TRUE(tileBounds(tileAt(toMercator(marseille), zoom)).contains(marseille)) << zoom;
}

TEST(WebMercator, metresPerPixelIsTheKnownOne) {
    EXPECT_NEAR(metresPerPixel(0, 0), 156'543.034, 0.001);
    EXPECT_NEAR(metresPerPixel(60, 10), 156'543.034 / 2 / 1024, 0.001);
}

TEST(WebMercator, nearestCopyCrossesTheDateLine) {
    EXPECT_NEAR(nearestCopy({0.99, 0.5}, 0.01).x, -0.01, 1e-12);
    EXPECT_NEAR(nearestCopy({0.01, 0.5}, 0.99).x, 1.01, 1e-12);
    EXPECT_EQ(nearestCopy({0.4, 0.5}, 0.6).x, 0.4);
}

RC_GTEST_PROP(WebMercatorProperty, comesBackExactly, ()) {
    const Position place{*rc::gen::inRange(-850'000'000, 850'000'000),
                         *rc::gen::inRange(-1'800'000'000, 1'800'000'000)};
    RC_ASSERT(fromMercator(toMercator(place)) == place);
}

} // namespace
} // namespace fanion
