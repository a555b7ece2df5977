// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/line_parts.h"

#include "core/geo/geodesy.h"
#include "core/geo/local_plane.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace fanion {
namespace {

Path path(const std::vector<PlanePoint> &points) {
    const LocalPlane plane(Position::fromDegrees(43.3, 5.4));
    Path made;
    for (const PlanePoint &point : points)
        made.push_back(plane.toPosition(point));
    return made;
}
Position place(double x, double y) {
    return path({{x, y}}).front();
}

TEST(LineParts, FindsTheNearestPlace) {
    const Path line = path({{0, 0}, {100, 0}, {100, 100}});
    const auto near = nearestOn(line, false, place(40, 7));
    EXPECT_EQ(near->leg, 0U);
    EXPECT_NEAR(near->metres, 7, 0.02);
    EXPECT_NEAR(distanceMetres(near->at, place(40, 0)), 0, 0.05);
    EXPECT_EQ(nearestOn(line, false, place(130, 150))->at, line.back());
    EXPECT_EQ(nearestOn(line, true, place(45, 55))->leg, 2U) << "the side that closes a ring";
    EXPECT_FALSE(nearestOn({place(0, 0)}, false, place(0, 0)));
    EXPECT_EQ(nearestOn({place(0, 0), place(0, 0)}, false, place(3, 4))->at, place(0, 0)) << "a line without length";
}

TEST(LineParts, SplitsAtAVertexOrBetween) {
    const Path line = path({{0, 0}, {100, 0}, {100, 100}});
    const auto at = splitLine(line, place(98, 3), 5);
    ASSERT_TRUE(at);
    EXPECT_EQ(at->first, (Path{line[0], line[1]}));
    EXPECT_EQ(at->second, (Path{line[1], line[2]}));
    const auto between = splitLine(line, place(40, 3), 5);
    ASSERT_TRUE(between);
    ASSERT_EQ(between->first.size(), 2U);
    ASSERT_EQ(between->second.size(), 3U);
    EXPECT_EQ(between->first.back(), between->second.front());
    EXPECT_NEAR(distanceMetres(between->first.back(), place(40, 0)), 0, 0.05);
    EXPECT_TRUE(splitLine(line, place(2, 0), 5)) << "beside an end there is a short part";
    EXPECT_FALSE(splitLine(line, place(-20, 0), 5));
    EXPECT_FALSE(splitLine(line, place(100, 130), 5));
}

TEST(LineParts, JoinsTheNearerEnds) {
    const Path first = path({{0, 0}, {100, 0}});
    const Path second = path({{100.3, 0}, {200, 50}});
    const Path turned(second.rbegin(), second.rend());
    const Path wanted{first[0], first[1], second[1]};
    EXPECT_EQ(joinedLines(first, second, 1), wanted);
    EXPECT_EQ(joinedLines(first, turned, 1), wanted) << "the second is turned round";
    EXPECT_EQ(joinedLines(second, first, 1), (Path{first[0], second[0], second[1]})) << "the first keeps its direction";
    const Path back(first.rbegin(), first.rend());
    EXPECT_EQ(joinedLines(back, second, 1), (Path{second[1], back[0], back[1]})) << "it is put before the first";
    EXPECT_EQ(joinedLines(first, second, 0.1).size(), 4U) << "a gap is bridged";
    EXPECT_EQ(joinedLines(first, {}, 1), first);
    EXPECT_NEAR(endsApartMetres(first, turned), 0.3, 0.02);
}

RC_GTEST_PROP(LineParts, WhatIsSplitAndJoinedIsTheSameLine, ()) {
    const auto steps = *rc::gen::container<std::vector<std::pair<int, int>>>(
        rc::gen::pair(rc::gen::inRange(1, 200), rc::gen::inRange(-200, 200)));
    std::vector<PlanePoint> points{{0, 0}, {50, 10}};
    for (const auto &[x, y] : steps) // eastward, so that no ends but the cut ones meet
        points.push_back({points.back().x + x, points.back().y + y});
    const Path line = path(points);
    const auto parts = splitLine(line, place(*rc::gen::inRange(-50, 900), *rc::gen::inRange(-300, 300)), 2);
    if (!parts) RC_DISCARD("at an end");
    RC_ASSERT(parts->first.back() == parts->second.front());
    RC_ASSERT(std::abs(lengthMetres(parts->first) + lengthMetres(parts->second) - lengthMetres(line)) < 0.1);
    const Path whole = joinedLines(parts->first, parts->second, 0);
    RC_ASSERT(whole.front() == line.front() && whole.back() == line.back());
    for (const Position &vertex : line)
        RC_ASSERT(std::ranges::find(whole, vertex) != whole.end());
}

} // namespace
} // namespace fanion
