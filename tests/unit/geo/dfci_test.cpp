// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/dfci.h"

#include "core/geo/geodesy.h"
#include "core/geo/lambert2_etendu.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace fanion {
namespace {

struct Vector {
    double latitude, longitude;
    double x, y;
    const char *code;
};

// Doctrine reference 5.4: the first six but one are published (GPS-DFCI, GCWizard), the rest computed with proj4js.
constexpr Vector kVectors[] = {
    {44.671123, 1.277227, 515953.7, 1963929.9, "FE06H1.2"},
    {46.02186228161046, 3.750783779014269, 709500, 2114500, "HG00E7.3"},
    {51.01752887368988, -4.53000792821288, 117500, 2690500, "BN08K5.3"},
    {41.17705845237614, 9.458606982435517, 1199500, 1601500, "NB80L0.2"},
    {48.845837464134796, 2.3977834702545584, 604500, 2427500, "GL02C3.1"},
    {43.2951, 5.3740, 846846.7, 1815071.6, "KD40D7.5"},
    {41.9192, 8.7386, 1132302.3, 1678763.5, "NB26G9.4"},
    {44.8378, -0.5792, 369400.4, 1986174.3, "DE68E3.3"},
    {48.8530, 2.3499, 600983.5, 2428295.3, "GL02A4.4"},
    {44.5667, -0.4167, 381190.8, 1955586.6, "DE84A7.2"},
    {43.1242, 5.9280, 892709.2, 1797968.9, "KC88G8.1"},
    {48.3904, -4.4861, 95210.3, 2398759.8, "AK88H9.5"},
    {50.6292, 3.0573, 651112.2, 2626335.5, "GN42F3.3"},
};

TEST(Dfci, encodesThePublishedVectors) {
    for (const Vector &v : kVectors) {
        const Position place = Position::fromDegrees(v.latitude, v.longitude);
        EXPECT_EQ(encodeDfci(place), v.code);
        EXPECT_EQ(encodeDfci(place, DfciLevel::Square2Km), std::string(v.code).substr(0, 6));
        EXPECT_EQ(encodeDfci(place, DfciLevel::Square20Km), std::string(v.code).substr(0, 4));
        EXPECT_EQ(encodeDfci(place, DfciLevel::Square100Km), std::string(v.code).substr(0, 2));
    }
}

TEST(Dfci, projectsThePublishedVectorsWithinCentimetres) {
    for (const Vector &v : kVectors) {
        const auto plane = toLambert2Etendu(Position::fromDegrees(v.latitude, v.longitude));
        ASSERT_TRUE(plane);
        EXPECT_NEAR(plane->x, v.x, 0.06) << v.code;
        EXPECT_NEAR(plane->y, v.y, 0.06) << v.code;
    }
}

TEST(Dfci, edgeVectorGivesItsSubZoneOrTheOneNextToIt) {
    const auto code = encodeDfci(Position::fromDegrees(46.02234102, 3.71204547));
    EXPECT_TRUE(code == "HG00D7.4" || code == "HG00D7.5") << code.value_or("none");
}

TEST(Dfci, lowerAndLeftEdgesBelongToTheSquare) {
    EXPECT_EQ(encodeDfci(PlanePoint{600000, 2200000}), "GH00A0.4");
    EXPECT_EQ(encodeDfci(PlanePoint{599999.999, 2200000}), "FH80L0.3");
    EXPECT_EQ(encodeDfci(PlanePoint{600000, 2199999.999}), "GG08A9.1");
    EXPECT_EQ(encodeDfci(PlanePoint{600500, 2200500}), "GH00A0.5");
    EXPECT_EQ(encodeDfci(PlanePoint{601500, 2200500}), "GH00A0.3");
}

TEST(Dfci, isEmptyOutsideTheGrid) {
    EXPECT_FALSE(encodeDfci(PlanePoint{-0.001, 2200000}));
    EXPECT_FALSE(encodeDfci(PlanePoint{1200000, 2200000}));
    EXPECT_FALSE(encodeDfci(PlanePoint{600000, 1499999.9}));
    EXPECT_FALSE(encodeDfci(PlanePoint{600000, 2700000}));
    EXPECT_FALSE(encodeDfci(PlanePoint{std::nan(""), 2200000}));
    EXPECT_FALSE(encodeDfci(Position::fromDegrees(-20.88, 55.45))); // Réunion
    EXPECT_FALSE(encodeDfci(Position::fromDegrees(16.27, -61.50))); // Guadeloupe
    EXPECT_FALSE(encodeDfci(Position::fromDegrees(90, 0)));
    EXPECT_FALSE(encodeDfci(Position::fromDegrees(-90, 0)));
}

TEST(Dfci, decodesThePublishedSquares) {
    const auto limousin = decodeDfci("FE06H1");
    ASSERT_TRUE(limousin);
    EXPECT_EQ(limousin->origin, (PlanePoint{514000, 1962000}));
    EXPECT_EQ(limousin->size, 2000);
    const std::array<Position, 4> corners = {
        Position::fromDegrees(44.653528, 1.252940), Position::fromDegrees(44.653773, 1.278138),
        Position::fromDegrees(44.671759, 1.277798), Position::fromDegrees(44.671513, 1.252593)};
    for (std::size_t i = 0; i < corners.size(); ++i)
        EXPECT_LT(distanceMetres(limousin->corners[i], corners[i]), 0.2) << i;

    const auto durance = decodeDfci("KD46C3");
    ASSERT_TRUE(durance);
    EXPECT_EQ(durance->origin, (PlanePoint{844000, 1866000}));
    EXPECT_LT(distanceMetres(durance->centre, Position::fromDegrees(43.762091, 5.375991)), 0.2);
}

TEST(Dfci, decodesEveryLevelAndAnyTyping) {
    EXPECT_EQ(decodeDfci("KD")->size, 100'000);
    EXPECT_EQ(decodeDfci("KD42")->size, 20'000);
    EXPECT_EQ(decodeDfci("kd 42 f7 .3")->subZone, 3);
    EXPECT_EQ(decodeDfci("KD42-F7.3")->level, DfciLevel::SubZone);
    EXPECT_TRUE(decodeDfci("EG60H9"));
}

TEST(Dfci, refusesWhatIsNotACode) {
    for (const char *text : {"", "K", "KDA", "KD4", "KD41", "KD42F", "KD42I7", "KD42J7", "KI42F7", "KP42F7", "KD42M7",
                             "KD42F7.", "KD42F7.0", "KD42F7.6", "KD42F7.33", "KD42F75", "43.29 5.37", "KD42F7.3X"})
        EXPECT_FALSE(decodeDfci(text)) << text;
}

TEST(Dfci, outlineFollowsTheSquare) {
    const auto square = decodeDfci("KD40");
    ASSERT_TRUE(square);
    const Path ring = dfciOutline(*square, 10);
    ASSERT_EQ(ring.size(), 40u);
    EXPECT_EQ(ring[0], square->corners[0]);
    EXPECT_EQ(ring[10], square->corners[1]);
    // The projection stretches lengths by 0.18 % there.
    EXPECT_NEAR(areaSquareMetres(ring), 20'000.0 * 20'000.0, 0.005 * 20'000.0 * 20'000.0);
}

RC_GTEST_PROP(DfciProperty, decodedMiddleEncodesToTheSameCode, ()) {
    const PlanePoint plane{*rc::gen::inRange(0, 1'200'000) + 0.5, 1'500'000 + *rc::gen::inRange(0, 1'200'000) + 0.5};
    for (const auto level : {DfciLevel::Square100Km, DfciLevel::Square20Km, DfciLevel::Square2Km, DfciLevel::SubZone}) {
        const auto code = encodeDfci(plane, level);
        RC_ASSERT(code.has_value());
        const auto square = decodeDfci(*code);
        RC_ASSERT(square.has_value());
        RC_ASSERT(encodeDfci(square->centre, level) == code);
        RC_ASSERT(plane.x >= square->origin.x && plane.x < square->origin.x + square->size);
        RC_ASSERT(plane.y >= square->origin.y && plane.y < square->origin.y + square->size);
    }
}

RC_GTEST_PROP(DfciProperty, projectionComesBackWithinACentimetre, ()) {
    const Position place{*rc::gen::inRange(410'000'000, 515'000'000), *rc::gen::inRange(-50'000'000, 100'000'000)};
    const auto plane = toLambert2Etendu(place);
    RC_ASSERT(plane.has_value());
    const auto back = fromLambert2Etendu(*plane);
    RC_ASSERT(back.has_value());
    RC_ASSERT(std::abs(back->latitudeE7 - place.latitudeE7) <= 1);
    RC_ASSERT(std::abs(back->longitudeE7 - place.longitudeE7) <= 1);
}

} // namespace
} // namespace fanion
