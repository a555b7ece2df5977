// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/basemaps/pack_place.h"

#include "app/shell/search/embedded_gazetteer.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

#include <algorithm>

namespace fanion::app {
namespace {

using namespace Qt::StringLiterals;

/** With the gazetteer that ships. */
class PackPlaceTest : public testing::Test {
protected:
    PackPlaceTest() {
        QSignalSpy ready(&gazetteer, &EmbeddedGazetteer::ready);
        place.prepare(QGeoCoordinate(43.5, 5.0));
        EXPECT_TRUE(ready.wait(20'000));
    }
    void choose(const QString &words) {
        place.setQuery(words);
        ASSERT_FALSE(place.places().isEmpty());
        place.choose(place.places().front().key);
    }
    [[nodiscard]] bool holds(double latitude, double longitude) const {
        const auto ring = place.ring();
        return latitude < ring[0].latitude() && latitude > ring[2].latitude() && longitude > ring[0].longitude() &&
               longitude < ring[2].longitude();
    }
    [[nodiscard]] double height() const { return place.ring()[0].distanceTo(place.ring()[3]); }

    EmbeddedGazetteer gazetteer;
    PackPlace place{gazetteer};
};

TEST_F(PackPlaceTest, ADepartementByItsNumberOrName) {
    for (const QString &words : {u"13"_s, u"bouches du rhone"_s}) {
        choose(words);
        EXPECT_TRUE(place.name().contains(u"Bouches-du-Rhône"_s)) << words.toStdString();
        EXPECT_TRUE(holds(43.297, 5.381)) << "Marseille";
        EXPECT_TRUE(holds(43.45, 4.43)) << "Les Saintes-Maries-de-la-Mer, its western end";
        EXPECT_TRUE(holds(43.92, 4.75)) << "Barbentane, its northern end";
        EXPECT_FALSE(holds(43.12, 5.93)) << "Toulon";
        EXPECT_LT(height(), 150'000);
        EXPECT_TRUE(place.remark().startsWith(u"Environ "_s));
    }
    EXPECT_TRUE(place.query().isEmpty()) << "what was typed is done with";
    EXPECT_TRUE(place.places().isEmpty());
}

TEST_F(PackPlaceTest, ACommuneHoldsItsGround) {
    choose(u"istres"_s);
    EXPECT_TRUE(place.name().contains(u"Istres"_s));
    EXPECT_TRUE(holds(43.52, 4.94)) << "the air base, in its west";
    EXPECT_TRUE(holds(43.515, 4.99));
    EXPECT_LT(height(), 60'000);
    choose(u"arles"_s);
    EXPECT_TRUE(holds(43.413, 4.73)) << "Salin-de-Giraud, 30 km from its middle";
}

TEST_F(PackPlaceTest, ItIsPulledAndWidened) {
    choose(u"istres"_s);
    const auto before = place.ring();
    const double high = height();
    place.widen(1000);
    EXPECT_NEAR(height(), high + 2000, 20);
    EXPECT_TRUE(place.remark().contains(u"à la main"_s));
    place.widen(-1000);
    EXPECT_NEAR(height(), high, 20);
    const QGeoCoordinate there(before[0].latitude() + 0.1, before[0].longitude() - 0.1);
    place.pull(0, there);
    EXPECT_NEAR(place.ring()[0].distanceTo(there), 0, 1);
    EXPECT_NEAR(place.ring()[2].distanceTo(before[2]), 0, 30) << "the opposite corner stays";
    // Pulled over its opposite corner it stays a box.
    place.pull(0, {before[2].latitude() - 1, before[2].longitude() + 1});
    EXPECT_GT(place.ring()[0].latitude(), place.ring()[2].latitude());
    EXPECT_LT(place.ring()[0].longitude(), place.ring()[2].longitude());
    EXPECT_NEAR(place.ring()[2].distanceTo(before[2]), 0, 30);
    place.pull(4, there);
    place.pull(2, {});
    EXPECT_NEAR(place.ring()[2].distanceTo(before[2]), 0, 30);
    choose(u"fos sur mer"_s);
    EXPECT_FALSE(place.remark().contains(u"à la main"_s));
}

TEST_F(PackPlaceTest, NonsenseGivesNothing) {
    place.setQuery(u"xqzwv"_s);
    EXPECT_TRUE(place.places().isEmpty());
    place.setQuery(u"bretagne"_s);
    EXPECT_TRUE(
        std::ranges::none_of(place.places(), [](const FieldOption &each) { return each.text.contains(u"Région"_s); }));
    place.choose(u"99"_s);
    place.choose(u"istres"_s);
    place.widen(1000);
    place.pull(0, {43, 5});
    EXPECT_TRUE(place.ring().isEmpty());
    EXPECT_TRUE(place.remark().isEmpty());
}

} // namespace
} // namespace fanion::app
