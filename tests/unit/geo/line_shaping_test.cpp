// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/line_shaping.h"

#include "core/geo/geodesy.h"
#include "core/geo/line_parts.h"
#include "core/geo/local_plane.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace fanion {
namespace {

const Position kHome = Position::fromDegrees(43.3, 5.4);

/** A path of metres east and north of a place near Marseille. */
Path path(const std::vector<PlanePoint> &points) {
    const LocalPlane plane(kHome);
    Path made;
    for (const PlanePoint &point : points)
        made.push_back(plane.toPosition(point));
    return made;
}

/** How far the vertices of one path are from another at most. */
double furthest(const Path &of, const Path &from, bool isRing) {
    double most = 0;
    for (const Position &place : of)
        most = std::max(most, nearestOn(from, isRing, place)->metres);
    return most;
}

bool isAmong(const Path &path, const Position &place) {
    return std::ranges::find(path, place) != path.end();
}

TEST(LocalPlane, ComesBackToTheSamePlaceAndMeasuresTrue) {
    const LocalPlane plane(kHome);
    const Position far = Position::fromDegrees(43.51, 5.1);
    EXPECT_EQ(plane.toPosition(plane.toPlane(far)), far);
    const PlanePoint point = plane.toPlane(far);
    EXPECT_NEAR(std::hypot(point.x, point.y) / distanceMetres(kHome, far), 1, 0.01);
    const LocalPlane fiji(Position::fromDegrees(-17, 179.99));
    const Position beyond = Position::fromDegrees(-17, -179.99);
    EXPECT_LT(fiji.toPlane(beyond).x, 3000);
    EXPECT_EQ(fiji.toPosition(fiji.toPlane(beyond)), beyond);
}

TEST(LineShaping, LeavesOutWhatDoesNotShow) {
    const Path line = path({{0, 0}, {100, 3}, {200, -2}, {300, 0}, {300, 200}});
    EXPECT_EQ(simplified(line, false, 5), (Path{line[0], line[3], line[4]}));
    EXPECT_EQ(simplified(line, false, 1), line);
    EXPECT_EQ(simplified(line, false, 0), line);
    const Path ring = path({{0, 0}, {50, 1}, {100, 0}, {100, 100}, {51, 99}, {0, 100}});
    EXPECT_EQ(simplified(ring, true, 3), (Path{ring[0], ring[2], ring[3], ring[5]}));
    EXPECT_EQ(simplified(ring, true, 10'000).size(), 4U) << "an area stays an area";
    const Path two = path({{0, 0}, {10, 0}});
    EXPECT_EQ(simplified(two, false, 1000), two);
}

TEST(LineShaping, SimplifyingDoesNotMakeALineCrossItself) {
    // A peninsula: 30 m wide, its tip reaches through the bay that a tolerance of 60 m would fill.
    const Path ring = path({{0, 0}, {400, 0}, {400, 300}, {230, 300}, {215, 40}, {200, 300}, {0, 300}, {-50, 150}});
    for (const double tolerance : {10.0, 60.0, 120.0, 250.0}) {
        const Path plain = simplified(ring, true, tolerance);
        for (std::size_t a = 0; a < plain.size(); ++a)
            for (std::size_t b = a + 2; b < plain.size(); ++b) {
                if (a == 0 && b + 1 == plain.size()) continue;
                const LocalPlane plane(kHome);
                const auto p = plane.toPlane(plain[a]);
                const auto q = plane.toPlane(plain[a + 1]);
                const auto r = plane.toPlane(plain[b]);
                const auto s = plane.toPlane(plain[(b + 1) % plain.size()]);
                const auto side = [](auto u, auto v, auto w) {
                    return (v.x - u.x) * (w.y - u.y) - (v.y - u.y) * (w.x - u.x) > 0;
                };
                EXPECT_FALSE(side(p, q, r) != side(p, q, s) && side(r, s, p) != side(r, s, q)) << tolerance;
            }
    }
}

RC_GTEST_PROP(LineShaping, SimplifiedStaysWithinTheTolerance, ()) {
    const bool isRing = *rc::gen::arbitrary<bool>();
    const auto steps = *rc::gen::container<std::vector<std::pair<int, int>>>(
        rc::gen::pair(rc::gen::inRange(-200, 200), rc::gen::inRange(-200, 200)));
    std::vector<PlanePoint> points{{0, 0}, {30, 0}, {0, 30}};
    for (const auto &[x, y] : steps)
        points.push_back({points.back().x + x, points.back().y + y});
    const Path whole = path(points);
    const double tolerance = *rc::gen::inRange(1, 300);
    const Path plain = simplified(whole, isRing, tolerance);
    RC_ASSERT(plain.size() >= (isRing ? 3U : 2U));
    RC_ASSERT(plain.size() <= whole.size());
    for (const Position &place : plain)
        RC_ASSERT(isAmong(whole, place));
    RC_ASSERT(furthest(whole, plain, isRing) <= tolerance * 1.001 + 0.05);
    if (!isRing) RC_ASSERT(plain.front() == whole.front() && plain.back() == whole.back());
}

TEST(LineShaping, SmoothingKeepsTheVerticesAndRoundsBetween) {
    const Path line = path({{0, 0}, {200, 0}, {300, 150}, {500, 150}});
    const Path round = smoothed(line, false, 0.5);
    EXPECT_GT(round.size(), 10U);
    for (const Position &place : line)
        EXPECT_TRUE(isAmong(round, place));
    EXPECT_EQ(round.front(), line.front());
    EXPECT_EQ(round.back(), line.back());
    EXPECT_LT(furthest(round, line, false), 40) << "it stays near the line";
    // The sharpest turn is gentler than the corners were.
    double sharpest = 0;
    for (std::size_t i = 1; i + 1 < round.size(); ++i)
        sharpest = std::max(sharpest,
                            std::abs(std::remainder(
                                bearingDegrees(round[i], round[i + 1]) - bearingDegrees(round[i - 1], round[i]), 360)));
    EXPECT_LT(sharpest, 25);
    EXPECT_LT(smoothed(line, false, 10).size(), round.size());
    EXPECT_EQ(smoothed(path({{0, 0}, {200, 0}}), false, 1).size(), 2U);
}

TEST(LineShaping, SmoothingASmoothLineAddsLittle) {
    const Path line = path({{0, 0}, {200, 0}, {300, 150}, {500, 150}});
    const Path once = smoothed(line, false, 2);
    EXPECT_LE(smoothed(once, false, 2).size(), once.size() + 2);
}

TEST(LineShaping, ASmoothRingIsClosedWithoutACorner) {
    const Path ring = path({{0, 0}, {100, 0}, {100, 100}, {0, 100}});
    const Path round = smoothed(ring, true, 0.2);
    EXPECT_GT(round.size(), 16U);
    EXPECT_NE(round.front(), round.back()) << "the first place is not repeated";
    EXPECT_GT(areaSquareMetres(round), areaSquareMetres(ring)) << "the sides bulge through the corners";
    EXPECT_LT(areaSquareMetres(round), 1.4 * areaSquareMetres(ring));
}

/** A hand's stroke along a path of the plane: a place every metre, off by up to `tremble` metres, the same each time.
 */
Path stroke(const std::vector<PlanePoint> &corners, double tremble) {
    std::vector<PlanePoint> points;
    int i = 0;
    for (std::size_t leg = 1; leg < corners.size(); ++leg) {
        const double length = std::hypot(corners[leg].x - corners[leg - 1].x, corners[leg].y - corners[leg - 1].y);
        for (double at = 0; at < length; at += 1, ++i)
            points.push_back(
                {std::lerp(corners[leg - 1].x, corners[leg].x, at / length) + tremble * std::sin(i * 1.7),
                 std::lerp(corners[leg - 1].y, corners[leg].y, at / length) + tremble * std::cos(i * 2.3)});
    }
    points.push_back(corners.back());
    return path(points);
}

TEST(LineShaping, ATremblingStrokeBecomesACleanLine) {
    const Path straight = cleaned(stroke({{0, 0}, {400, 100}}, 4), false, 8);
    EXPECT_EQ(straight.size(), 2U) << "meant straight";
    const std::vector<PlanePoint> bent{{0, 0}, {300, 0}, {300, 300}};
    const Path angle = cleaned(stroke(bent, 4), false, 8);
    EXPECT_LE(angle.size(), 8U);
    EXPECT_LT(furthest(path(bent), angle, false), 16) << "the corner stays";
    EXPECT_LT(furthest(angle, path(bent), false), 16);
}

TEST(LineShaping, AStrokeThatComesBackIsClosed) {
    std::vector<PlanePoint> circle;
    for (int i = 0; i <= 40; ++i)
        circle.push_back({200 * std::cos(i * 0.155), 200 * std::sin(i * 0.155)});
    const Path line = cleaned(stroke(circle, 3), false, 8);
    EXPECT_EQ(line.front(), line.back());
    const Path ring = cleaned(stroke(circle, 3), true, 8);
    EXPECT_NE(ring.front(), ring.back());
    EXPECT_NEAR(areaSquareMetres(ring) / (std::numbers::pi * 200 * 200), 1, 0.06);
    const Path open = cleaned(stroke({{0, 0}, {300, 0}, {300, 300}, {0, 60}}, 3), false, 8);
    EXPECT_NE(open.front(), open.back());
}

} // namespace
} // namespace fanion
