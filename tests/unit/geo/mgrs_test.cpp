// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/mgrs.h"

#include "core/geo/geodesy.h"
#include "core/geo/utm.h"

#include <gtest/gtest.h>

#include <cmath>

namespace fanion {
namespace {

TEST(Mgrs, agreesWithPublishedReferences) {
    // From the examples and tests of Chris Veness's "geodesy"; Baghdad from GeographicLib's manual.
    EXPECT_EQ(encodeMgrs(Position::fromDegrees(48.8582, 2.2945)), "31U DQ 48251 11932");
    EXPECT_EQ(encodeMgrs(Position::fromDegrees(51 + 28 / 60.0 + 40.37 / 3600, -5.29 / 3600)), "30U YC 08215 07233");
    EXPECT_EQ(encodeMgrs(Position::fromDegrees(-33.857, 151.215)), "56H LH 34873 52266");
    EXPECT_EQ(encodeMgrs(Position::fromDegrees(60.39135, 5.3249)), "32V KN 97508 00645");
    EXPECT_EQ(encodeMgrs(Position::fromDegrees(33.3, 44.4), 2), "38S MB 44 84");
    EXPECT_EQ(encodeMgrs(Position::fromDegrees(48.8582, 2.2945), 0), "31U DQ");
    EXPECT_EQ(encodeMgrs(Position::fromDegrees(48.8582, 2.2945), 3), "31U DQ 482 119");
    EXPECT_FALSE(encodeMgrs(Position::fromDegrees(84.1, 0)));

    // The example of NGA.STND.0037: GEOTRANS gives this south-west corner of the square.
    const auto honolulu = decodeMgrs("4QFJ1234567890");
    ASSERT_TRUE(honolulu);
    EXPECT_EQ(honolulu->size, 1);
    EXPECT_NEAR(distanceMetres(honolulu->centre, Position::fromDegrees(21.4097967, -157.9160812)), std::sqrt(0.5),
                0.03);
    const auto baghdad = decodeMgrs("38SMB4488");
    ASSERT_TRUE(baghdad);
    EXPECT_EQ(baghdad->size, 1000);
    const auto middle = toUtm(baghdad->centre);
    EXPECT_NEAR(middle->easting, 444'500, 0.02);
    EXPECT_NEAR(middle->northing, 3'688'500, 0.02);
}

TEST(Mgrs, isReadAsPeopleWriteIt) {
    const auto tower = decodeMgrs("31UDQ4825111932");
    ASSERT_TRUE(tower);
    for (const char *text : {"31U DQ 48251 11932", "31u dq 48251 11932", "31 U DQ 4825111932", "31U-DQ-48251-11932",
                             "MGRS 31U DQ 48251 11932", "mgrs: 31UDQ4825111932", "31UDQ 48251 11932 "}) {
        const auto square = decodeMgrs(text);
        ASSERT_TRUE(square) << text;
        EXPECT_EQ(square->centre, tower->centre) << text;
    }
    EXPECT_EQ(decodeMgrs("04QFJ1234567890")->centre, decodeMgrs("4QFJ1234567890")->centre);
    EXPECT_EQ(decodeMgrs("31U DQ 4 1")->size, 10'000);
    EXPECT_EQ(decodeMgrs("31U DQ 482 119")->size, 100);
    EXPECT_EQ(decodeMgrs("31U DQ 4825 1193")->size, 10);
}

TEST(Mgrs, refusesTheRest) {
    for (const char *text : {"",
                             "31",
                             "31U",
                             "31U DQ",
                             "2 FPT",
                             "31U DQ 1",
                             "31U DQ 123",
                             "31I DQ 48251 11932",
                             "31U IQ 48251 11932",
                             "31U DZ 48251 11932",
                             "31F DQ 48251 11932", // no such row in the band
                             "31U JQ 48251 11932", // nor such a column
                             "0U DQ 48251 11932",
                             "61U DQ 48251 11932",
                             "131U DQ 48251 11932",
                             "INVALID",
                             "INV12",
                             "ZAB1234512345",
                             "31U DQ 482511 119322",
                             "31U DQ 48251 1193x",
                             "31U DQ 48251 11932 1"})
        EXPECT_FALSE(decodeMgrs(text)) << text;
}

} // namespace
} // namespace fanion
