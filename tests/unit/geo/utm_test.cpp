// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/utm.h"

#include "core/geo/geodesy.h"

#include <gtest/gtest.h>

namespace fanion {
namespace {

struct Published {
    double latitude, longitude;
    UtmPoint point;
    double tolerance;
};
// The first from GPS-DFCI, the others from the examples and tests of Chris Veness's "geodesy".
const Published kPublished[] = {
    {44.671123, 1.277227, {31, true, 363444, 4947860}, 1},
    {48.8582, 2.2945, {31, true, 448251.795, 5411932.678}, 0.01},
    {13 + 24.75 / 60, 103 + 52 / 60.0, {48, true, 377298.745, 1483034.794}, 0.01},
    {-22.9519, -43.2106, {23, false, 683466.254, 7460687.433}, 0.01},
    {60.39135, 5.3249, {32, true, 297508.410, 6700645.296}, 0.01}, // Bergen: zone 32 reaches west there
    {0, 0, {31, true, 166021.443, 0}, 0.01},
};

TEST(Utm, agreesWithPublishedPoints) {
    for (const Published &known : kPublished) {
        const auto point = toUtm(Position::fromDegrees(known.latitude, known.longitude));
        ASSERT_TRUE(point) << known.latitude;
        EXPECT_EQ(point->zone, known.point.zone);
        EXPECT_EQ(point->isNorth, known.point.isNorth);
        EXPECT_NEAR(point->easting, known.point.easting, known.tolerance);
        EXPECT_NEAR(point->northing, known.point.northing, known.tolerance);
        const auto back = fromUtm(known.point);
        ASSERT_TRUE(back);
        EXPECT_LT(distanceMetres(*back, Position::fromDegrees(known.latitude, known.longitude)),
                  1.5 * known.tolerance + 0.02);
    }
}

TEST(Utm, endsNearThePoles) {
    EXPECT_TRUE(toUtm(Position::fromDegrees(84, 10)));
    EXPECT_FALSE(toUtm(Position::fromDegrees(84.001, 10)));
    EXPECT_FALSE(toUtm(Position::fromDegrees(-80.001, 10)));
    EXPECT_FALSE(fromUtm({0, true, 500'000, 5'000'000}));
    EXPECT_FALSE(fromUtm({61, true, 500'000, 5'000'000}));
    EXPECT_FALSE(fromUtm({31, true, 500'000, 50'000'000}));
    EXPECT_FALSE(formatUtm(Position::fromDegrees(89, 0)));
    EXPECT_EQ(latitudeBand(83.9), 'X');
    EXPECT_EQ(latitudeBand(-80), 'C');
    EXPECT_FALSE(latitudeBand(-80.1));
}

TEST(Utm, aZoneAndHemisphereCanBeChosen) {
    const Position place = Position::fromDegrees(-0.1, 6.01); // in zone 32, south
    const auto point = toUtm(place, 31, true);
    ASSERT_TRUE(point);
    EXPECT_EQ(point->zone, 31);
    EXPECT_LT(point->northing, 0);
    EXPECT_LT(distanceMetres(*fromUtm(*point), place), 0.02);
    EXPECT_FALSE(toUtm(place, 1, true)); // half the world away
    EXPECT_FALSE(toUtm(place, 0, true));
}

TEST(Utm, isReadAsPeopleWriteIt) {
    EXPECT_EQ(formatUtm(Position::fromDegrees(48.8582, 2.2945)), "31U 448252 5411933");
    for (const char *text :
         {"31T 363444 4947860", "31 T 363444 4947860", "UTM 31T 363444 4947860", "utm: 31t 363444 4947860",
          "31T 363444mE 4947860mN", "31 N 363444 4947860", "31T 363 444 4 947 860", "31T 363444, 4947860",
          "31T;363444;4947860", "31T 0363444 4947860", "31T 363444 E 4947860 N", "31T 363444.0 4947860,0"}) {
        const auto point = parseUtm(text);
        ASSERT_TRUE(point) << text;
        EXPECT_EQ(*point, (UtmPoint{31, true, 363444, 4947860})) << text;
    }
    EXPECT_EQ(parseUtm("31T 363444.5 4947860,25"), (UtmPoint{31, true, 363444.5, 4947860.25}));
}

TEST(Utm, sIsABandOrAHemisphereAsTheNorthingSays) {
    EXPECT_EQ(parseUtm("32S 613000 4074000"), (UtmPoint{32, true, 613000, 4074000}));   // Tunis
    EXPECT_EQ(parseUtm("40 S 337000 7690000"), (UtmPoint{40, false, 337000, 7690000})); // Réunion
    EXPECT_EQ(parseUtm("40K 337000 7690000"), (UtmPoint{40, false, 337000, 7690000}));
}

TEST(Utm, refusesTheRest) {
    for (const char *text : {"", "31", "31T", "31T 363444", "0T 363444 4947860", "61T 363444 4947860",
                             "31I 363444 4947860", "31O 363444 4947860", "31T 63444 4947860", "31T 363444 494786",
                             "31V 363444 4947860", // the northing lies in T
                             "31C 363444 4947860", "31T 1363444 4947860", "31T 363444 4947860 12", "31T 363444 x",
                             "31T -363444 4947860", "31TFJ 363444 4947860", "31 N 363444 99999999999999999999999"})
        EXPECT_FALSE(parseUtm(text)) << text;
}

} // namespace
} // namespace fanion
