// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/ring_split.h"

#include "core/geo/geodesy.h"
#include "core/geo/local_plane.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <numbers>
#include <set>

namespace fanion {
namespace {

Path path(const std::vector<PlanePoint> &points) {
    const LocalPlane plane(Position::fromDegrees(43.3, 5.4));
    Path made;
    for (const PlanePoint &point : points)
        made.push_back(plane.toPosition(point));
    return made;
}

double areaOf(const std::vector<Path> &parts) {
    double area = 0;
    for (const Path &part : parts)
        area += areaSquareMetres(part);
    return area;
}

std::set<Position> verticesOf(const Path &ring) {
    return {ring.begin(), ring.end()};
}

const Path kSquare = path({{0, 0}, {100, 0}, {100, 100}, {0, 100}});

TEST(RingSplit, TwoPartsTheLargerFirstThatShareTheCut) {
    const Path line = path({{60, -50}, {70, 50}, {60, 150}});
    const auto parts = splitRing(kSquare, line);
    ASSERT_TRUE(parts);
    ASSERT_EQ(parts->size(), 2U);
    EXPECT_NEAR(areaSquareMetres(parts->front()), 6'750, 30);
    EXPECT_NEAR(areaOf(*parts), areaSquareMetres(kSquare), 1);
    const auto first = verticesOf(parts->front());
    int shared = 0;
    for (const Position place : parts->back())
        shared += static_cast<int>(first.contains(place));
    EXPECT_EQ(shared, 3) << "two ends and the bend of the line";
    EXPECT_TRUE(first.contains(line[1]));
    EXPECT_TRUE(first.contains(kSquare[0]) && first.contains(kSquare[3]));
}

TEST(RingSplit, WhatLiesOutsideOrEndsInsideCutsNothing) {
    const auto same = splitRing(kSquare, path({{50, -50}, {50, 150}, {200, 150}, {200, 50}, {50, 50}}));
    ASSERT_TRUE(same) << "its end only touches the cut";
    EXPECT_EQ(same->size(), 2U);
    const auto dangling = splitRing(kSquare, path({{50, -50}, {50, 150}, {200, 150}, {200, 50}, {80, 50}}));
    ASSERT_TRUE(dangling);
    EXPECT_EQ(dangling->size(), 2U);
    for (const Path &line : {path({{50, -50}, {50, 50}}), path({{20, 20}, {80, 80}}), path({{-50, 0}, {-50, 100}}),
                             path({{50, 50}}), Path{}}) {
        const auto none = splitRing(kSquare, line);
        ASSERT_FALSE(none);
        EXPECT_EQ(none.error(), RingSplitProblem::NotAcross);
    }
}

TEST(RingSplit, ALineThroughABayGivesEveryPart) {
    // A U: its two arms are cut off at once.
    const Path u = path({{0, 0}, {300, 0}, {300, 200}, {200, 200}, {200, 100}, {100, 100}, {100, 200}, {0, 200}});
    const auto parts = splitRing(u, path({{-50, 150}, {350, 150}}));
    ASSERT_TRUE(parts);
    EXPECT_EQ(parts->size(), 3U);
    EXPECT_NEAR(areaSquareMetres(parts->front()), 40'000, 100) << "the base with what is left of the arms";
    EXPECT_NEAR(areaOf(*parts), areaSquareMetres(u), 2);
    std::vector<PlanePoint> zigzag;
    for (int i = 0; i < 40; ++i)
        zigzag.push_back({i * 8.0 - 5, i % 2 ? -20.0 : 220.0});
    const auto many = splitRing(u, path(zigzag));
    ASSERT_FALSE(many);
    EXPECT_EQ(many.error(), RingSplitProblem::TooManyParts);
}

TEST(RingSplit, ThroughVerticesAndAlongAnEdge) {
    const auto diagonal = splitRing(kSquare, path({{-10, -10}, {110, 110}}));
    ASSERT_TRUE(diagonal);
    EXPECT_EQ(diagonal->size(), 2U);
    EXPECT_NEAR(areaSquareMetres(diagonal->front()), areaSquareMetres(diagonal->back()), 60);
    const auto edge = splitRing(kSquare, {kSquare[0], kSquare[1]});
    EXPECT_FALSE(edge);
    const auto corner = splitRing(kSquare, path({{-50, 50}, {0, 100}, {50, 150}}));
    EXPECT_FALSE(corner) << "only touches";
}

TEST(RingSplit, WhatCrossesItselfIsRefused) {
    const auto bow = splitRing(path({{0, 0}, {100, 100}, {100, 0}, {0, 100}}), path({{20, -50}, {20, 150}}));
    ASSERT_FALSE(bow);
    EXPECT_EQ(bow.error(), RingSplitProblem::CrossesItself);
    const auto loop = splitRing(kSquare, path({{50, -50}, {50, 80}, {80, 60}, {20, 50}, {20, 150}}));
    ASSERT_FALSE(loop);
    EXPECT_EQ(loop.error(), RingSplitProblem::CrossesItself);
}

/** Whatever is drawn over whatever star: the parts are the whole, and lie within it. */
RC_GTEST_PROP(RingSplitProperty, ThePartsAreTheWhole, ()) {
    std::vector<PlanePoint> star;
    const int corners = *rc::gen::inRange(3, 20);
    for (int i = 0; i < corners; ++i) {
        const double radius = *rc::gen::inRange(50, 400);
        const double angle = 2 * std::numbers::pi * i / corners;
        star.push_back({radius * std::cos(angle), radius * std::sin(angle)});
    }
    std::vector<PlanePoint> line;
    const int points = *rc::gen::inRange(2, 6);
    for (int i = 0; i < points; ++i)
        line.push_back({*rc::gen::inRange(-500, 500) + 0.5, *rc::gen::inRange(-500, 500) + 0.25});
    const Path ring = path(star);
    const auto parts = splitRing(ring, path(line));
    if (!parts) return;
    RC_ASSERT(parts->size() >= 2);
    RC_ASSERT(std::abs(areaOf(*parts) - areaSquareMetres(ring)) < 2 + areaSquareMetres(ring) * 1e-6);
    for (std::size_t i = 1; i < parts->size(); ++i)
        RC_ASSERT(areaSquareMetres((*parts)[i]) <= areaSquareMetres((*parts)[i - 1]) + 1e-6);
    const auto old = verticesOf(ring);
    std::set<Position> now;
    for (const Path &part : *parts)
        now.merge(verticesOf(part));
    for (const Position corner : old)
        RC_ASSERT(now.contains(corner));
}

} // namespace
} // namespace fanion
