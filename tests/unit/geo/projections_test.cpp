// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/geodesy.h"
#include "core/geo/lambert2_etendu.h"
#include "core/geo/lambert93.h"
#include "core/geo/projected_crs.h"

#include <gtest/gtest.h>
#include <proj.h>
#include <rapidcheck/gtest.h>

namespace fanion {
namespace {

TEST(Lambert93, agreesWithPublishedPairs) {
    struct Pair {
        double latitude, longitude, x, y;
    };
    // The origin by definition; stations published in both systems by Île-de-France Mobilités.
    for (const Pair &p :
         {Pair{46.5, 3, 700'000, 6'600'000}, Pair{48.85614070934924, 2.370209338414258, 653'789.985, 6'861'973.5},
          Pair{48.832110560110216, 2.238639348575401, 644'110.73, 6'859'386.661}}) {
        const Position place = Position::fromDegrees(p.latitude, p.longitude);
        const auto plane = toLambert93(place);
        ASSERT_TRUE(plane);
        EXPECT_NEAR(plane->x, p.x, 0.02);
        EXPECT_NEAR(plane->y, p.y, 0.02);
        EXPECT_LT(distanceMetres(fromLambert93({p.x, p.y}).value(), place), 0.03);
    }
}

TEST(Lambert93, isEmptyWhereThereIsNoAnswer) {
    EXPECT_FALSE(toLambert93(Position::fromDegrees(90, 0)));
    EXPECT_FALSE(toLambert93(Position{1'000'000'000, 0}));
    EXPECT_FALSE(fromLambert93({std::nan(""), 0}));
    EXPECT_FALSE(fromLambert93({INFINITY, 6'600'000}));
}

/** PROJ itself, as the judge of our closed forms. */
class Judge {
public:
    explicit Judge(const char *definition) : m_proj(proj_create(PJ_DEFAULT_CTX, definition)) {}
    ~Judge() { proj_destroy(m_proj); }
    Judge(const Judge &) = delete;
    Judge &operator=(const Judge &) = delete;
    [[nodiscard]] PlanePoint operator()(Position p) const {
        const PJ_COORD out = proj_trans(m_proj, PJ_FWD, proj_coord(p.longitude(), p.latitude(), 0, 0));
        return {out.xy.x, out.xy.y};
    }

private:
    PJ *m_proj;
};

RC_GTEST_PROP(Lambert93Property, isPROJsWithinAMillimetre, ()) {
    static const Judge judge("+proj=pipeline +step +proj=unitconvert +xy_in=deg +xy_out=rad +step +proj=lcc "
                             "+lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80");
    const Position place{*rc::gen::inRange(410'000'000, 515'000'000), *rc::gen::inRange(-100'000'000, 150'000'000)};
    const auto plane = toLambert93(place);
    RC_ASSERT(plane.has_value());
    const PlanePoint expected = judge(place);
    RC_ASSERT(std::hypot(plane->x - expected.x, plane->y - expected.y) < 1e-3);
    RC_ASSERT(fromLambert93(*plane) == place);
}

RC_GTEST_PROP(Lambert2EtenduProperty, isPROJsThreeParameterShiftWithinACentimetre, ()) {
    static const Judge judge(
        "+proj=pipeline +step +proj=unitconvert +xy_in=deg +xy_out=rad +step +proj=cart +ellps=WGS84 "
        "+step +inv +proj=helmert +x=-168 +y=-60 +z=320 +step +inv +proj=cart +a=6378249.2 +b=6356515 "
        "+step +proj=lcc +lat_1=46.8 +lat_0=46.8 +lon_0=0 +k_0=0.99987742 +x_0=600000 +y_0=2200000 +a=6378249.2 "
        "+b=6356515 +pm=paris");
    const Position place{*rc::gen::inRange(410'000'000, 515'000'000), *rc::gen::inRange(-50'000'000, 100'000'000)};
    const auto plane = toLambert2Etendu(place);
    RC_ASSERT(plane.has_value());
    const PlanePoint expected = judge(place);
    RC_ASSERT(std::hypot(plane->x - expected.x, plane->y - expected.y) < 0.01);
}

TEST(ProjectedCrs, opensEveryFrenchSystem) {
    struct Place {
        int code;
        Position position;
    };
    for (const Place &place :
         {Place{epsg::kWgs84, Position::fromDegrees(48, 2)}, Place{epsg::kLambert93, Position::fromDegrees(48, 2)},
          Place{epsg::kLambert2Etendu, Position::fromDegrees(48, 2)},
          Place{epsg::kGuyane, Position::fromDegrees(4.93, -52.33)},
          Place{epsg::kReunion, Position::fromDegrees(-20.88, 55.45)},
          Place{epsg::kAntilles, Position::fromDegrees(14.6, -61.07)},
          Place{epsg::kMayotte, Position::fromDegrees(-12.78, 45.23)},
          Place{epsg::kConicZone42 + 1, Position::fromDegrees(43.3, 5.4)},
          Place{3857, Position::fromDegrees(43.3, 5.4)}}) {
        const auto crs = ProjectedCrs::open(place.code);
        ASSERT_TRUE(crs) << place.code;
        EXPECT_EQ(crs->epsgCode(), place.code);
        const auto plane = crs->fromWgs84(place.position);
        ASSERT_TRUE(plane) << place.code;
        const auto back = crs->toWgs84(*plane);
        ASSERT_TRUE(back) << place.code;
        EXPECT_LT(distanceMetres(*back, place.position), 0.03) << place.code;
    }
}

TEST(ProjectedCrs, overseasValuesAreWhereTheyShouldBe) {
    // UTM on GRS80: the central meridian has easting 500 km; 20N is 63° W, 38S is 45° E with 10,000 km added.
    const auto antilles = ProjectedCrs::open(epsg::kAntilles)->fromWgs84(Position::fromDegrees(16, -63));
    ASSERT_TRUE(antilles);
    EXPECT_NEAR(antilles->x, 500'000, 0.02);
    EXPECT_NEAR(antilles->y, 1'768'935.4, 1);
    const auto mayotte = ProjectedCrs::open(epsg::kMayotte)->fromWgs84(Position::fromDegrees(-12.78, 45.23));
    ASSERT_TRUE(mayotte);
    EXPECT_NEAR(mayotte->x, 524'950, 100);
    EXPECT_NEAR(mayotte->y, 8'587'120, 300);
}

TEST(ProjectedCrs, refusesUnknownNumbersAndImpossiblePlaces) {
    const auto unknown = ProjectedCrs::open(99'999);
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, ErrorCode::InvalidArgument);
    EXPECT_FALSE(ProjectedCrs::open(-1));
    const auto reunion = ProjectedCrs::open(epsg::kReunion);
    ASSERT_TRUE(reunion);
    EXPECT_FALSE(reunion->toWgs84({1e30, 1e30}));
    EXPECT_FALSE(reunion->toWgs84({std::nan(""), 0}));
    EXPECT_FALSE(ProjectedCrs::open(epsg::kWgs84)->toWgs84({200, 48}));
}

} // namespace
} // namespace fanion
