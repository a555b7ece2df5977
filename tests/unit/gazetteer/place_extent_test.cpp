// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gazetteer/place_extent.h"

#include "core/geo/geodesy.h"

#include <gtest/gtest.h>

namespace fanion {
namespace {

// A town among six villages 4 to 9 km away, one of them guessed within 9 km, and another département.
constexpr std::string_view kLines = "fanion-places 1\n"
                                    "c\t13\t13001\tVille\t13001\t435000\t50000\t16\t0\n"
                                    "c\t13\t13002\tNord\t13002\t435360\t50000\t10\t0\n"
                                    "c\t13\t13003\tSud\t13003\t434550\t50000\t10\t0\n"
                                    "c\t13\t13004\tEst\t13004\t435000\t50740\t10\t0\n"
                                    "c\t13\t13005\tOuest\t13005\t435000\t49130\t10\t0\n"
                                    "c\t13\t13006\tLoin\t13006\t435810\t50000\t10\t0\n"
                                    "c\t13\t13007\tJumelle\t13001\t435000\t50001\t10\t9\n"
                                    "c\t13\t13008\tDevinée\t13008\t438000\t50000\t10\t9\n"
                                    "c\t30\t30001\tAilleurs\t30001\t440000\t45000\t10\t0\n"
                                    "c\t973\t97301\tSeule\t97300\t40000\t-530000\t10\t0\n"
                                    "d\t13\t\tBouches-du-Rhône\t\t435000\t50000\t0\t0\n"
                                    "d\t99\t\tSans communes\t\t435000\t50000\t0\t0\n"
                                    "f\t13\t\tHameau\t\t435000\t50000\t0\t0\n"
                                    "r\t\t\tProvence\t\t435000\t50000\t0\t0\n";

class PlaceExtent : public testing::Test {
protected:
    [[nodiscard]] std::optional<Bounds> of(std::string_view name) const {
        for (const GazetteerPlace &place : places.places())
            if (place.name == name) return extentOf(places, place);
        ADD_FAILURE() << name;
        return {};
    }
    /** Metres from the middle of a box to its northern and its eastern side. */
    static std::pair<double, double> reach(const Bounds &box) {
        const Position middle = box.centre();
        return {distanceMetres(middle, {box.northEast.latitudeE7, middle.longitudeE7}),
                distanceMetres(middle, {middle.latitudeE7, box.northEast.longitudeE7})};
    }

    Gazetteer places = Gazetteer::read(kLines).value();
};

TEST_F(PlaceExtent, ACommuneEndsBeforeTheMiddlesOfItsNeighbours) {
    const auto box = of("Ville");
    ASSERT_TRUE(box);
    const Position middle = Position::fromDegrees(43.5, 5);
    const auto to = [&](std::int32_t latitude, std::int32_t longitude) {
        return distanceMetres(middle, {latitude, longitude});
    };
    EXPECT_NEAR(to(box->northEast.latitudeE7, middle.longitudeE7), 9000, 100) << "the second one to the north";
    EXPECT_NEAR(to(box->southWest.latitudeE7, middle.longitudeE7), 5000, 100) << "the only one to the south";
    EXPECT_NEAR(to(middle.latitudeE7, box->northEast.longitudeE7), 5980, 100) << "the twin at the same place is none";
    EXPECT_NEAR(to(middle.latitudeE7, box->southWest.longitudeE7), 7030, 100);
}

TEST_F(PlaceExtent, AGuessedPlaceIsGivenMoreRoom) {
    const auto box = of("Devinée");
    ASSERT_TRUE(box);
    EXPECT_GT(reach(*box).first, 9'000 + 24'000);
}

TEST_F(PlaceExtent, ACommuneFarFromAllOthersIsLargeAndBounded) {
    const auto box = of("Seule");
    ASSERT_TRUE(box);
    EXPECT_NEAR(reach(*box).first, 60'000, 600);
}

TEST_F(PlaceExtent, ADepartementHoldsItsCommunesAndNoOthers) {
    const auto box = of("Bouches-du-Rhône");
    ASSERT_TRUE(box);
    for (const GazetteerPlace &place : places.places())
        EXPECT_TRUE(place.kind != PlaceKind::Commune || box->contains(place.position) == (place.departement == "13"))
            << place.name;
    const Position north{box->northEast.latitudeE7, 50'000'000};
    EXPECT_NEAR(distanceMetres(Position::fromDegrees(43.8, 5), north), 9'000 + 5'000, 200) << "guess and margin";
    EXPECT_FALSE(of("Sans communes"));
    EXPECT_FALSE(of("Provence"));
    EXPECT_NEAR(reach(*of("Hameau")).first, 2'000, 20);
}

TEST_F(PlaceExtent, ABoxIsWidenedAndNeverTurnsInsideOut) {
    Bounds box;
    box.extend(Position::fromDegrees(43.5, 5));
    box.extend(Position::fromDegrees(43.6, 5.1));
    const auto [north, east] = reach(box);
    EXPECT_NEAR(reach(widened(box, 1000)).first, north + 1000, 10);
    EXPECT_NEAR(reach(widened(box, 1000)).second, east + 1000, 10);
    const Bounds least = widened(box, -1'000'000);
    EXPECT_FALSE(least.isEmpty());
    EXPECT_NEAR(reach(least).first, 250, 5);
    const Bounds world = widened(box, 40'000'000);
    EXPECT_TRUE(world.southWest.isValid() && world.northEast.isValid());
}

} // namespace
} // namespace fanion
