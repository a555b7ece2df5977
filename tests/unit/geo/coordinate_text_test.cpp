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

TEST(CoordinateText, readsUtmAndMgrs) {
    const auto utm = parseCoordinates("31T\u00A0363444\u202F4947860\r\n");
    ASSERT_TRUE(utm);
    EXPECT_EQ(utm->notation, CoordinateNotation::Utm);
    EXPECT_LT(distanceMetres(utm->position, Position::fromDegrees(44.671123, 1.277227)), 1);
    EXPECT_EQ(utm->uncertaintyMetres, 0);
    EXPECT_EQ(parseCoordinates("31 N 363444 4947860")->position, utm->position);

    const auto mgrs = parseCoordinates(" 31U DQ 482 119");
    ASSERT_TRUE(mgrs);
    EXPECT_EQ(mgrs->notation, CoordinateNotation::Mgrs);
    EXPECT_NEAR(mgrs->uncertaintyMetres, 70.7, 0.1);
    EXPECT_LT(distanceMetres(mgrs->position, Position::fromDegrees(48.8582, 2.2945)), mgrs->uncertaintyMetres);
    EXPECT_NEAR(parseCoordinates("31UDQ41")->uncertaintyMetres, 7071, 1);
}

TEST(CoordinateText, formatsEveryNotation) {
    const Position place = Position::fromDegrees(44.671123, 1.277227);
    EXPECT_EQ(formatCoordinates(place, CoordinateNotation::DecimalDegrees), "44.67112 N 1.27723 E");
    EXPECT_EQ(formatCoordinates(place, CoordinateNotation::DegreesMinutesSeconds), "44°40′16.0″ N 1°16′38.0″ E");
    EXPECT_EQ(formatCoordinates(place, CoordinateNotation::Dfci), "FE06H1.2");
    const Position tower = Position::fromDegrees(48.8582, 2.2945);
    EXPECT_EQ(formatCoordinates(tower, CoordinateNotation::Utm), "31U 448252 5411933");
    EXPECT_EQ(formatCoordinates(tower, CoordinateNotation::Mgrs), "31U DQ 48251 11932"); // cut, not rounded
    // IGN's own example of Lambert-93 is in projections_test.
    EXPECT_EQ(formatCoordinates(Position::fromDegrees(46.5, 3), CoordinateNotation::Lambert93), "700000 6600000");
    const Position saintDenis = Position::fromDegrees(-20.8789, 55.4481);
    EXPECT_FALSE(formatCoordinates(saintDenis, CoordinateNotation::Dfci));
    EXPECT_FALSE(formatCoordinates(saintDenis, CoordinateNotation::Lambert93));
    EXPECT_TRUE(formatCoordinates(saintDenis, CoordinateNotation::Utm)->starts_with("40K 3"));
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

/** How far a place may come back from where it was, in metres: half the last digit's diagonal, or the square's. */
double reachOf(CoordinateNotation notation) {
    switch (notation) {
    case CoordinateNotation::DecimalDegrees:
        return 0.81;
    case CoordinateNotation::DegreesMinutesSeconds:
        return 2.21;
    case CoordinateNotation::Dfci:
        return 722; // 720 and the square's distortion
    case CoordinateNotation::Utm:
    case CoordinateNotation::Mgrs:
    case CoordinateNotation::Lambert93:
        return 0.75;
    }
    return 0;
}

RC_GTEST_PROP(CoordinateTextProperty, everyNotationComesBackWithinItsPrecision, (bool isInFrance)) {
    const Position place =
        isInFrance
            ? Position{*rc::gen::inRange(423'000'000, 510'000'001), *rc::gen::inRange(-48'000'000, 80'000'001)}
            : Position{*rc::gen::inRange(-900'000'000, 900'000'001), *rc::gen::inRange(-1'800'000'000, 1'800'000'001)};
    for (const auto notation :
         {CoordinateNotation::DecimalDegrees, CoordinateNotation::DegreesMinutesSeconds, CoordinateNotation::Dfci,
          CoordinateNotation::Utm, CoordinateNotation::Mgrs, CoordinateNotation::Lambert93}) {
        const auto text = formatCoordinates(place, notation);
        if (!text) {
            RC_ASSERT(!isInFrance);
            continue;
        }
        RC_LOG() << *text << '\n';
        const auto parsed = parseCoordinates(*text);
        RC_ASSERT(parsed.has_value());
        RC_ASSERT(parsed->notation == notation);
        RC_ASSERT(distanceMetres(place, parsed->position) < reachOf(notation));
    }
}

RC_GTEST_PROP(CoordinateTextProperty, wordsOfCoordinatesInAnyOrderAreRefusedOrOnEarth, ()) {
    static const std::vector<std::string> kPieces = {"31",         "T",      "U",        "DQ",
                                                     " ",          "48251",  "11932",    "363444",
                                                     "4947860",    ".",      ",",        "-",
                                                     "°",          "′",      "N",        "S",
                                                     "KD40D7",     ".5",     "https://", "geo:",
                                                     "q=",         "&",      "?",        "#map=",
                                                     "/",          "@",      "!3d",      "!4d",
                                                     "%2C",        "%",      "48.85",    "2.29",
                                                     "mlat=",      "mlon=",  "ll=",      "c=",
                                                     "geoportail", "UTM",    "MGRS",     "m",
                                                     "E",          "\u00A0", "\xC2",     "99999999999999999999",
                                                     "1e5"};
    std::string text;
    for (const std::size_t piece :
         *rc::gen::container<std::vector<std::size_t>>(rc::gen::inRange<std::size_t>(0, kPieces.size())))
        text += kPieces[piece];
    if (const auto parsed = parseCoordinates(text)) RC_ASSERT(parsed->position.isValid());
}

RC_GTEST_PROP(CoordinateTextProperty, anyTextIsRefusedOrOnEarth, (const std::string &text)) {
    if (const auto parsed = parseCoordinates(text)) RC_ASSERT(parsed->position.isValid());
    if (const auto angle = parseAngle(text)) RC_ASSERT(std::abs(*angle) <= 180); // RC_ASSERT's || has no short circuit
}

} // namespace
} // namespace fanion
