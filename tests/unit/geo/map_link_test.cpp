// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/map_link.h"

#include "core/geo/coordinate_text.h"

#include <gtest/gtest.h>

namespace fanion {
namespace {

const Position kTower = Position::fromDegrees(48.85837, 2.294481);

TEST(MapLink, readsThePlaceOfTheUsualOnes) {
    for (const char *link :
         {"https://www.google.com/maps/@48.85837,2.294481,17z",
          "https://www.google.fr/maps/@48.85837,2.294481,733m/data=!3m1",
          "https://www.google.com/maps/place/Tour/@48.8,2.2,17z/data=!3m5!1s0x47:0xef!8m2!3d48.85837!4d2.294481!16zL20",
          "https://maps.google.com/?q=48.85837,2.294481",
          "https://maps.google.com/maps?q=48.85837%2C2.294481&z=17",
          "http://maps.google.com/maps?f=q&q=48.85837,+2.294481",
          "https://www.google.com/maps/search/?api=1&query=48.85837%2C2.294481",
          "https://www.google.com/maps/dir/?api=1&destination=48.85837,2.294481",
          "https://www.openstreetmap.org/#map=17/48.85837/2.294481",
          "https://www.openstreetmap.org/?mlat=48.85837&mlon=2.294481#map=12/48.1/2.1",
          "https://www.geoportail.gouv.fr/carte?c=2.294481,48.85837&z=17&l0=ORTHOIMAGERY&permalink=yes",
          "https://cartes.gouv.fr/explorer-les-cartes/?c=2.294481,48.85837&z=17",
          "https://maps.apple.com/?ll=48.85837,2.294481&q=Tour%20Eiffel",
          "https://maps.apple.com/?q=48.85837,2.294481",
          "https://maps.apple.com/place?coordinate=48.85837,2.294481&name=Tour",
          "https://waze.com/ul?ll=48.85837,2.294481&navigate=yes",
          "https://www.waze.com/live-map/directions?to=ll.48.85837%2C2.294481",
          "https://waze.com/ul?ll=48.85837%2c2.294481",
          "geo:48.85837,2.294481",
          "GEO:48.85837,2.294481,35;crs=wgs84;u=10",
          "geo:0,0?q=48.85837,2.294481(Tour)",
          "Repère placé\nPrès de la tour\nhttps://maps.google.com/?q=48.85837,2.294481\nenvoyé de mon téléphone"}) {
        const auto place = parseMapLink(link);
        ASSERT_TRUE(place) << link;
        EXPECT_EQ(*place, kTower) << link;
        const auto parsed = parseCoordinates(link);
        ASSERT_TRUE(parsed) << link;
        EXPECT_EQ(parsed->position, kTower) << link;
    }
    EXPECT_EQ(parseMapLink("https://www.openstreetmap.org/#map=17/-21.1/-55.5"), Position::fromDegrees(-21.1, -55.5));
}

TEST(MapLink, refusesTheRest) {
    for (const char *link : {"",
                             "bonjour",
                             "https://",
                             "https://example.org/",
                             "https://maps.app.goo.gl/AbCdEf12345",
                             "https://what3words.com/daring.lion.race",
                             "https://maps.google.com/?q=Tour+Eiffel",
                             "https://maps.google.com/?q=91.5,2.2",
                             "https://maps.google.com/?q=48.8",
                             "https://www.google.com/maps/@48.8",
                             "https://www.google.com/maps/place/X/data=!3d48.8!4e2.2",
                             "https://www.openstreetmap.org/#map=17/48.8",
                             "https://www.openstreetmap.org/?mlat=48.8",
                             "https://maps.google.com/?q=nan,nan",
                             "https://maps.google.com/?q=inf,1",
                             "geo:48.8",
                             "geo:",
                             "geo:48.8,2.2;crs=moon",
                             "https://maps.google.com/?xq=48.8,2.2",
                             "q=48.8,2.2",
                             "https://example.org/?c=2.294481,48.85837"})
        EXPECT_FALSE(parseMapLink(link)) << link;
    EXPECT_FALSE(parseMapLink("https://maps.google.com/?q=48.8,2.2&" + std::string(3000, 'x')));
}

} // namespace
} // namespace fanion
