// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/elevation_profile.h"

#include "core/geo/geodesy.h"

#include <gtest/gtest.h>

#include <cmath>

namespace fanion {
namespace {

const Position kStart = Position::fromDegrees(43.3, 5.4);

/** A straight line to the east, a point every 10 m, of these heights. */
std::vector<ProfilePoint> profile(const std::vector<std::optional<double>> &heights) {
    std::vector<ProfilePoint> points;
    for (std::size_t i = 0; i < heights.size(); ++i) {
        const double metres = 10.0 * static_cast<double>(i);
        points.push_back({metres, destination(kStart, 90, metres), heights[i]});
    }
    return points;
}

TEST(ElevationProfile, TheCourseIsEvenAndKeepsItsEnds) {
    const Path line{kStart, destination(kStart, 90, 100), destination(destination(kStart, 90, 100), 0, 50)};
    const auto course = profileCourse(line, 10, 1000);
    ASSERT_EQ(course.size(), 16U) << "150 m, every 10 m";
    EXPECT_EQ(course.front().place, line.front());
    EXPECT_EQ(course.back().place, line.back());
    EXPECT_NEAR(course.back().metres, 150, 0.05);
    for (std::size_t i = 1; i < course.size(); ++i)
        EXPECT_NEAR(course[i].metres - course[i - 1].metres, 10, 0.05);
    EXPECT_NEAR(distanceMetres(course[10].place, line[1]), 0, 0.1) << "the corner";
    EXPECT_NEAR(distanceMetres(course[13].place, line[1]), 30, 0.1) << "round the corner";
}

TEST(ElevationProfile, TheCourseHasItsLimits) {
    const Path line{kStart, destination(kStart, 90, 10'000)};
    EXPECT_EQ(profileCourse(line, 1, 200).size(), 200U);
    EXPECT_EQ(profileCourse(line, 50'000, 200).size(), 2U) << "a line shorter than a step";
    EXPECT_TRUE(profileCourse({kStart}, 1, 200).empty());
    EXPECT_TRUE(profileCourse({kStart, kStart}, 1, 200).empty());
    EXPECT_TRUE(profileCourse({}, 1, 200).empty());
}

TEST(ElevationProfile, SaysClimbDescentAndTheSteepestSlope) {
    // 60 m up to a ridge, 30 m down, and a step of 8 m in 20 m on the way.
    const auto points = profile({100, 110, 120, 135, 150, 160, 150, 140, 130});
    const auto figures = figuresOf(points);
    ASSERT_TRUE(figures);
    EXPECT_EQ(figures->length, 80);
    EXPECT_EQ(figures->low, 100);
    EXPECT_EQ(figures->high, 160);
    EXPECT_EQ(figures->climb, 60);
    EXPECT_EQ(figures->descent, 30);
    EXPECT_DOUBLE_EQ(figures->steepest, 1.5) << "from 120 to 150 m in 20 m";
    EXPECT_EQ(figures->steepestAt, 30);
    EXPECT_FALSE(figures->hasGaps);
    const auto back = figuresOf(profile({150, 120, 119}));
    EXPECT_DOUBLE_EQ(back->steepest, -1.55);
}

TEST(ElevationProfile, TheNoiseOfFlatGroundIsNoClimb) {
    std::vector<std::optional<double>> heights;
    for (int i = 0; i < 200; ++i)
        heights.emplace_back(50 + (i % 2 ? 0.9 : -0.9));
    const auto figures = figuresOf(profile(heights));
    EXPECT_EQ(figures->climb, 0);
    EXPECT_EQ(figures->descent, 0);
}

TEST(ElevationProfile, GapsAreSaidAndNotInvented) {
    const auto points = profile({100, 100, {}, {}, 130, 130, 130});
    const auto figures = figuresOf(points);
    ASSERT_TRUE(figures);
    EXPECT_TRUE(figures->hasGaps);
    EXPECT_EQ(figures->climb, 30) << "what lies on both sides is known";
    EXPECT_EQ(figures->steepest, 0) << "a slope over a gap is not";
    EXPECT_FALSE(slopeAt(points, 2));
    EXPECT_FALSE(slopeAt(points, 4)) << "beside it";
    EXPECT_EQ(slopeAt(points, 6), 0);
    EXPECT_FALSE(figuresOf(profile({{}, {}})));
    EXPECT_FALSE(figuresOf({}));
}

TEST(ElevationProfile, TheSlopeAtAPointIsTakenOverItsSurroundings) {
    const auto points = profile({100, 110, 120, 120, 120});
    EXPECT_DOUBLE_EQ(*slopeAt(points, 1), 1);
    EXPECT_DOUBLE_EQ(*slopeAt(points, 2), 0.5);
    EXPECT_DOUBLE_EQ(*slopeAt(points, 0), 1) << "at an end what there is";
    EXPECT_DOUBLE_EQ(*slopeAt(points, 4), 0);
}

} // namespace
} // namespace fanion
