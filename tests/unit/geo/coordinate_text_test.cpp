// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/coordinate_text.h"

#include "core/geo/dfci.h"
#include "core/geo/geodesy.h"
#include "core/geo/lambert93.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace fanion {
namespace {

const Position kMarseille = Position::fromDegrees(43.2951, 5.3740);

TEST(CoordinateText, formats) {
    EXPECT_EQ(formatDecimalDegrees(kMarseille), "43.29510 N 5.37400 E");
    EXPECT_EQ(formatDecimalDegrees(Position::fromDegrees(-20.8789, -0.0000001)), "20.87890 S 0.00000 E");
    EXPECT_EQ(formatDecimalDegrees(Position::fromDegrees(48.3904, -4.4861)), "48.39040 N 4.48610 W");
    EXPECT_EQ(formatDegreesMinutesSeconds(kMarseille), "43°17′42.4″ N 5°22′26.4″ E");
    EXPECT_EQ(formatDegreesMinutesSeconds(Position::fromDegrees(-0.9999999, 179.9999999)),
              "1°00′00.0″ S 180°00′00.0″ E");
}

TEST(CoordinateText, readsWhatPeopleType) {
    for (const char *text : {"43.2951 5.3740",        "43.2951, 5.3740",          "43.2951,5.3740",
                             "43,2951 5,3740",        "43,2951; 5,3740",          "43,2951,5,3740",
                             "43,2951, 5,3740",       "43.29510 N 5.37400 E",     "N 43.2951 E 5.3740",
                             "N43.2951 E5.3740",      "5.3740 E 43.2951 N",       "43.2951N,5.3740E",
                             "lat 43.2951 lon 5.374", "lat: 43.2951, lng: 5.374", "Longitude=5.374 Latitude=43.2951",
                             "(43.2951, 5.374)",      "[43.2951;5.374]",          "geo:43.2951,5.374",
                             "+43.2951 +5.374",       "43.2951° 5.374°",          "43.2951°N 5.374°E",
                             "WGS84 43.2951 5.374",   "43.2951\t5.374\n",         "43.2951 / 5.374",
                             "43,2951 Nord 5,374 Est"}) {
        const auto parsed = parseCoordinates(text);
        ASSERT_TRUE(parsed) << text;
        EXPECT_EQ(parsed->position, kMarseille) << text;
        EXPECT_EQ(parsed->notation, CoordinateNotation::DecimalDegrees) << text;
    }
}

TEST(CoordinateText, readsDegreesMinutesSeconds) {
    const Position place = Position::fromDegrees(43 + 17 / 60.0 + 42.36 / 3600, -(5 + 22 / 60.0 + 26.4 / 3600));
    for (const char *text :
         {"43°17′42.36″ N 5°22′26.4″ W", "43°17'42.36\"N 5°22'26.4\"W", "43° 17' 42,36'' N, 5° 22' 26,4'' O",
          "N43°17’42.36” W5°22’26.4”", "43 17 42.36 N 5 22 26.4 W", "N 43 17 42.36 O 5 22 26.4",
          "43°17'42.36\" -5°22'26.4\"", "43 17 42.36 -5 22 26.4", "5°22'26.4\"O 43°17'42.36\"N"}) {
        const auto parsed = parseCoordinates(text);
        ASSERT_TRUE(parsed) << text;
        EXPECT_EQ(parsed->position, place) << text;
        EXPECT_EQ(parsed->notation, CoordinateNotation::DegreesMinutesSeconds) << text;
    }
    const auto minutes = parseCoordinates("43°17.706'N 5°22.44'E");
    ASSERT_TRUE(minutes);
    EXPECT_EQ(minutes->position, Position::fromDegrees(43 + 17.706 / 60, 5 + 22.44 / 60));
}

TEST(CoordinateText, readsDfciAndLambert) {
    const auto dfci = parseCoordinates(" dfci: kd 40 d7.5 ");
    ASSERT_TRUE(dfci);
    EXPECT_EQ(dfci->notation, CoordinateNotation::Dfci);
    EXPECT_EQ(dfci->position, decodeDfci("KD40D7.5")->centre);
    EXPECT_EQ(dfci->uncertaintyMetres, 720);
    EXPECT_NEAR(parseCoordinates("KD46C3")->uncertaintyMetres, 1414.2, 0.1);
    EXPECT_FALSE(parseCoordinates("KD")); // a word of two letters is no place

    const auto lambert = parseCoordinates("892390.5 6247035.2");
    ASSERT_TRUE(lambert);
    EXPECT_EQ(lambert->notation, CoordinateNotation::Lambert93);
    EXPECT_EQ(lambert->position, fromLambert93({892390.5, 6247035.2}));
}

TEST(CoordinateText, refusesTheRest) {
    for (const char *text : {"",
                             " ",
                             "bonjour",
                             "43",
                             "43,5374",
                             "91 181",
                             "43.2 181",
                             "1 2 3",
                             "43°61'N 5°E",
                             "43 17 N 60 61 E",
                             "43.5 N 5.2 N",
                             "43.5 E 5.2 E",
                             "-43 S 5 E",
                             "43.5.2 5.3",

                             "43'17 5'2",
                             "N E",
                             "43 N E",
                             "--43 5",
                             "43,1 5,2 7,3",
                             "1e5 3",
                             "43.1; 5.2; 7.3",
                             "lat 43 lat 5",
                             "nan nan",
                             "43 -17 5 22",
                             "0x10 5"})
        EXPECT_FALSE(parseCoordinates(text)) << text;
    EXPECT_FALSE(parseCoordinates(std::string(10'000, '1')));
}

TEST(CoordinateText, readsSingleAngles) {
    EXPECT_NEAR(parseAngle("48°51′24″ N").value(), 48.856667, 1e-6);
    EXPECT_EQ(parseAngle("-2,35"), -2.35);
    EXPECT_EQ(parseAngle("2.35 O"), -2.35);
    EXPECT_FALSE(parseAngle("649047,12"));
    EXPECT_FALSE(parseAngle("1 2 3 4"));
    EXPECT_FALSE(parseAngle("43.2, 5.3"));
    EXPECT_FALSE(parseAngle(""));
}

RC_GTEST_PROP(CoordinateTextProperty, whatIsFormattedIsReadBack, ()) {
    const Position place{*rc::gen::inRange(-900'000'000, 900'000'001),
                         *rc::gen::inRange(-1'800'000'000, 1'800'000'001)};
    const auto decimal = parseCoordinates(formatDecimalDegrees(place));
    RC_ASSERT(decimal.has_value());
    RC_ASSERT(std::abs(decimal->position.latitudeE7 - place.latitudeE7) <= 50);
    RC_ASSERT(std::abs(decimal->position.longitudeE7 - place.longitudeE7) <= 50);
    const auto seconds = parseCoordinates(formatDegreesMinutesSeconds(place));
    RC_ASSERT(seconds.has_value());
    RC_ASSERT(std::abs(seconds->position.latitudeE7 - place.latitudeE7) <= 140);
    RC_ASSERT(std::abs(seconds->position.longitudeE7 - place.longitudeE7) <= 140);
}

RC_GTEST_PROP(CoordinateTextProperty, anyTextIsRefusedOrOnEarth, (const std::string &text)) {
    if (const auto parsed = parseCoordinates(text)) RC_ASSERT(parsed->position.isValid());
    if (const auto angle = parseAngle(text)) RC_ASSERT(std::abs(*angle) <= 180); // RC_ASSERT's || has no short circuit
}

} // namespace
} // namespace fanion
