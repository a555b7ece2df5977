// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/map_scale.h"

#include "core/geo/geodesy.h"

#include <gtest/gtest.h>

#include <cmath>

namespace fanion::app {
namespace {

constexpr double kPixel = 0.22;

/** Millimetres on paper between the centre and a place, divided by what the scale makes of the ground between them. */
double ratio(double latitude, double denominator, double bearing, double metres) {
    const Position centre = Position::fromDegrees(latitude, 5.2);
    const MapCamera camera(centre, map_scale::zoomFor(latitude, denominator, kPixel), 1000, 1000);
    const Position there = destination(centre, bearing, metres);
    const ScreenPoint at = camera.toScreen(there);
    const double paper = std::hypot(at.x - 500, at.y - 500) * kPixel;
    return paper / (distanceMetres(centre, there) * 1000 / denominator);
}

TEST(MapScale, IsTrueOnTheEllipsoidAtTheCentre) {
    for (const double latitude : {0.0, 14.6, 43.5, 48.9, 60.0})
        for (const double denominator : {1'000.0, 25'000.0, 100'000.0}) {
            const double across = ratio(latitude, denominator, 90, denominator * 0.01);
            const double up = ratio(latitude, denominator, 0, denominator * 0.005);
            const double down = ratio(latitude, denominator, 180, denominator * 0.005);
            EXPECT_NEAR(std::sqrt(across * (up + down) / 2), 1, 2e-4) << latitude << " " << denominator;
            EXPECT_NEAR(across, 1, 0.004) << latitude;
        }
}

TEST(MapScale, IsWithinTwoInAThousandInFranceEitherWay) {
    for (const double latitude : {42.0, 43.5, 46.0, 51.0}) {
        EXPECT_NEAR(ratio(latitude, 25'000, 90, 500), 1, 0.002) << latitude;
        EXPECT_NEAR(ratio(latitude, 25'000, 0, 500), 1, 0.0025) << latitude;
    }
}

TEST(MapScale, FitsTheWholeViewWithThreeFigures) {
    const MapCamera view(Position::fromDegrees(43.4, 5.25), 12.3, 1600, 900);
    const QSizeF frame(190, 200);
    const double n = map_scale::fitting(view, frame);
    const double metres = map_scale::worldMetres(43.4) / view.scale() * 1600;
    EXPECT_GE(n, metres * 1000 / 190 * (1 - 1e-9));
    EXPECT_LE(n, metres * 1000 / 190 * 1.011);
    const double unit = std::pow(10, std::floor(std::log10(n)) - 2);
    EXPECT_NEAR(n / unit, std::round(n / unit), 1e-6);
}

TEST(MapScale, KnowsHowItChangesOverASheet) {
    const MapCamera near(Position::fromDegrees(43.4, 5.25), map_scale::zoomFor(43.4, 25'000, kPixel), 800, 800);
    EXPECT_LT(map_scale::spread(near), 0.001);
    const MapCamera far(Position::fromDegrees(43.4, 5.25), map_scale::zoomFor(43.4, 250'000, kPixel), 5000, 5000);
    // 137 km to the north, 1.24 degrees: cos 44.64 / cos 43.4.
    EXPECT_NEAR(map_scale::spread(far), 0.0207, 0.001);
}

TEST(MapScale, TakesTheLongestRoundBar) {
    EXPECT_DOUBLE_EQ(map_scale::barMetres(25'000, 45), 1000); // 40 mm
    EXPECT_DOUBLE_EQ(map_scale::barMetres(25'000, 39), 500);
    EXPECT_DOUBLE_EQ(map_scale::barMetres(1'000, 45), 20);
    EXPECT_DOUBLE_EQ(map_scale::barMetres(250'000, 45), 10'000);
}

} // namespace
} // namespace fanion::app
