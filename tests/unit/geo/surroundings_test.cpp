// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/fire_spread.h"
#include "core/geo/geodesy.h"
#include "core/geo/line_parts.h"
#include "core/geo/local_plane.h"
#include "core/geo/surroundings.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace fanion {
namespace {

const Position kHome = Position::fromDegrees(43.3, 5.4);

Position at(double east, double north) {
    return LocalPlane(kHome).toPosition({east, north});
}
Ground place(double east = 0, double north = 0) {
    return {{at(east, north)}, false};
}
std::vector<Path> around(const std::vector<Ground> &grounds, double metres) {
    return surroundings(grounds, metres);
}
/** Metres east and north of home. */
PlanePoint plane(const Position &position) {
    return LocalPlane(kHome).toPlane(position);
}

TEST(Surroundings, OfAPlaceAreACircle) {
    const auto rings = around({place()}, 500);
    ASSERT_EQ(rings.size(), 1U);
    EXPECT_NE(rings[0].front(), rings[0].back());
    for (const Position &vertex : rings[0])
        EXPECT_NEAR(distanceMetres(kHome, vertex), 500, 5);
    EXPECT_NEAR(areaSquareMetres(rings[0]), 785'398, 12'000);
    EXPECT_NEAR(plane(rings[0].front()).y, 500, 1) << "begins in the north";
}

TEST(Surroundings, OfALineAndOfARingGoRoundThem) {
    const auto line = around({{{at(0, 0), at(1000, 0)}, false}}, 100);
    ASSERT_EQ(line.size(), 1U);
    EXPECT_NEAR(areaSquareMetres(line[0]), 1000 * 200 + 31'416, 4000);
    const Path square{at(0, 0), at(1000, 0), at(1000, 1000), at(0, 1000)};
    const auto ring = around({{square, true}}, 100);
    ASSERT_EQ(ring.size(), 1U) << "the inside belongs to it";
    EXPECT_NEAR(areaSquareMetres(ring[0]), 1'000'000 + 4 * 100'000 + 31'416, 20'000);
}

TEST(Surroundings, MeetOrStayApart) {
    EXPECT_EQ(around({place(), place(1000)}, 400).size(), 2U);
    EXPECT_EQ(around({place(), place(1000)}, 510).size(), 1U);
    // One lies in the hole of the other.
    const Path square{at(0, 0), at(1000, 0), at(1000, 1000), at(0, 1000), at(0, 0)};
    EXPECT_EQ(around({{square, false}, place(500, 500)}, 100).size(), 1U);
}

TEST(Surroundings, OfNothingAreNone) {
    EXPECT_TRUE(around({}, 100).empty());
    EXPECT_TRUE(around({{{}, true}}, 100).empty());
    EXPECT_TRUE(around({place()}, 0).empty());
    EXPECT_TRUE(around({place()}, std::nan("")).empty());
    EXPECT_EQ(around({{{at(0, 0), at(0, 0)}, false}}, 100).size(), 1U) << "a line without length is a place";
}

RC_GTEST_PROP(Surroundings, LieAtTheirDistanceFromWhateverWasDrawn, ()) {
    const auto metre = rc::gen::inRange(-2000, 2000);
    const auto corners = *rc::gen::container<std::vector<std::pair<int, int>>>(rc::gen::pair(metre, metre));
    RC_PRE(!corners.empty());
    Ground ground{{}, *rc::gen::arbitrary<bool>()};
    for (const auto &[east, north] : corners)
        ground.path.push_back(at(east, north));
    const double metres = *rc::gen::inRange(20, 1000);
    const auto rings = around({ground}, metres);
    RC_ASSERT(!rings.empty());
    for (const Path &ring : rings) {
        for (const Position &vertex : ring) {
            const double apart = ground.path.size() == 1
                                     ? distanceMetres(ground.path.front(), vertex)
                                     : nearestOn(ground.path, ground.isRing && ground.path.size() > 2, vertex)->metres;
            RC_ASSERT(apart > metres * 0.98 && apart < metres * 1.02);
        }
    }
}

TEST(FireSpread, TheHeadRunsAtThreePartsInAHundredOfTheWind) {
    const FireSpread spread({0, 36}, 0.03); // from the north, 10 m/s
    EXPECT_NEAR(spread.headMetresPerSecond(), 0.31, 1e-9);
    EXPECT_NEAR(spread.lengthToBreadth(), 2.4636, 1e-3) << "0.936 e^(0.2566 4) + 0.461 e^(-0.1548 4) - 0.397";
    const std::vector<Ground> origin{place()};
    const auto rings = spread.after(origin, 3600);
    ASSERT_EQ(rings.size(), 1U);
    double head = 0;
    double back = 0;
    double side = 0;
    for (const Position &vertex : rings[0]) {
        head = std::max(head, -plane(vertex).y);
        back = std::max(back, plane(vertex).y);
        side = std::max(side, std::abs(plane(vertex).x));
    }
    EXPECT_NEAR(head, 0.31 * 3600, 5) << "to the south";
    EXPECT_NEAR(back, spread.backMetresPerSecond() * 3600, 5);
    EXPECT_NEAR((head + back) / (2 * side), spread.lengthToBreadth(), 0.02);
    EXPECT_NEAR(plane(rings[0].front()).y, back, 2) << "begins at the back";
    EXPECT_LT(back, head / 10);
}

TEST(FireSpread, InACalmItIsASlowCircle) {
    const FireSpread spread({123, 0}, 0.03);
    EXPECT_DOUBLE_EQ(spread.lengthToBreadth(), 1);
    EXPECT_DOUBLE_EQ(spread.headMetresPerSecond(), spread.backMetresPerSecond());
    const std::vector<Ground> origin{place()};
    const auto rings = spread.after(origin, 36'000);
    ASSERT_EQ(rings.size(), 1U);
    for (const Position &vertex : rings[0])
        EXPECT_NEAR(distanceMetres(kHome, vertex), 360, 4);
    EXPECT_TRUE(spread.after(origin, 0).empty());
    EXPECT_LE(FireSpread({0, 300}, 0.03).lengthToBreadth(), 8);
}

TEST(FireSpread, AFrontMovesAsAWholeAndLaterHoldsEarlier) {
    const FireSpread spread({270, 40}, 0.03); // to the east
    const std::vector<Ground> front{{{at(0, -1000), at(0, 1000)}, false}};
    const auto half = spread.after(front, 1800);
    const auto hour = spread.after(front, 3600);
    ASSERT_EQ(half.size(), 1U);
    ASSERT_EQ(hour.size(), 1U);
    const auto eastmost = [](const Path &ring) {
        return plane(*std::ranges::max_element(ring, {}, &Position::longitudeE7)).x;
    };
    EXPECT_NEAR(eastmost(half[0]), spread.headMetresPerSecond() * 1800, 5);
    EXPECT_NEAR(eastmost(hour[0]), spread.headMetresPerSecond() * 3600, 10);
    EXPECT_GT(areaSquareMetres(hour[0]), areaSquareMetres(half[0]));
    // In the middle of the front the edge runs straight: the head is as far everywhere.
    for (const double north : {-800.0, 0.0, 800.0}) {
        const Position on = at(spread.headMetresPerSecond() * 1800, north);
        EXPECT_NEAR(nearestOn(half[0], true, on)->metres, 0, 5) << north;
    }
}

} // namespace
} // namespace fanion
