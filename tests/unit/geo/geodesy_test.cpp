// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/geodesy.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace fanion {
namespace {

const Position kParis = Position::fromDegrees(48.85, 2.35);
const Position kMarseille = Position::fromDegrees(43.2951, 5.3740);

TEST(Geodesy, agreesWithPublishedDistances) {
    // GeographicLib's documented example: Wellington to Salamanca.
    const Position wellington = Position::fromDegrees(-41.32, 174.81);
    const Position salamanca = Position::fromDegrees(40.96, -5.50);
    EXPECT_NEAR(distanceMetres(wellington, salamanca), 19'959'679.267, 0.05);
    EXPECT_NEAR(bearingDegrees(wellington, salamanca), 161.067669986, 1e-4);
    // A degree of latitude from the equator, WGS84.
    EXPECT_NEAR(distanceMetres(Position::fromDegrees(0, 0), Position::fromDegrees(1, 0)), 110'574.389, 0.01);
}

TEST(Geodesy, bearingsTurnClockwiseFromNorth) {
    const Position here = Position::fromDegrees(0, 0);
    EXPECT_NEAR(bearingDegrees(here, Position::fromDegrees(1, 0)), 0, 1e-9);
    EXPECT_NEAR(bearingDegrees(here, Position::fromDegrees(0, 1)), 90, 1e-9);
    EXPECT_NEAR(bearingDegrees(here, Position::fromDegrees(-1, 0)), 180, 1e-9);
    EXPECT_NEAR(bearingDegrees(here, Position::fromDegrees(0, -1)), 270, 1e-9);
    EXPECT_EQ(bearingDegrees(here, here), 0);
}

TEST(Geodesy, measuresLinesAndAreas) {
    EXPECT_EQ(lengthMetres({}), 0);
    EXPECT_EQ(lengthMetres({kParis}), 0);
    EXPECT_DOUBLE_EQ(lengthMetres({kParis, kMarseille, kParis}), 2 * distanceMetres(kParis, kMarseille));

    // A square of one hectare to the north-east of a point.
    const Position a = kMarseille;
    const Position b = destination(a, 90, 100);
    const Position c = destination(b, 0, 100);
    const Position d = destination(a, 0, 100);
    Path ring = {a, b, c, d};
    EXPECT_NEAR(areaSquareMetres(ring), 10'000, 5);
    EXPECT_NEAR(perimeterMetres(ring), 400, 0.1);
    std::ranges::reverse(ring);
    EXPECT_NEAR(areaSquareMetres(ring), 10'000, 5);
    EXPECT_EQ(areaSquareMetres({a, b}), 0);
}

RC_GTEST_PROP(GeodesyProperty, destinationIsWhereItSays, ()) {
    const Position from{*rc::gen::inRange(-600'000'000, 600'000'000), *rc::gen::inRange(-1'700'000'000, 1'700'000'000)};
    const double bearing = *rc::gen::inRange(0, 3600) / 10.0;
    const double metres = *rc::gen::inRange(100, 500'000);
    const Position to = destination(from, bearing, metres);
    RC_ASSERT(std::abs(distanceMetres(from, to) - metres) < 0.03);
    RC_ASSERT(std::abs(distanceMetres(from, to) - distanceMetres(to, from)) < 1e-6);
    // A position is a centimetre, which at 100 m is 0.01 degrees.
    const double turn = std::abs(bearingDegrees(from, to) - bearing);
    RC_ASSERT(std::min(turn, 360 - turn) < 0.02);
}

} // namespace
} // namespace fanion
