// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tiles/tile_painter.h"
#include "tests/support/tile_writer.h"

#include <gtest/gtest.h>

namespace fanion::app {
namespace {

using test::LayerWriter;

constexpr TileId kTile{14, 8424, 5974};

VectorTile tileOf(std::initializer_list<const LayerWriter *> layers) {
    std::string bytes;
    for (const auto *layer : layers)
        layer->appendTo(bytes);
    auto tile = VectorTile::decode(asBytes(bytes));
    EXPECT_TRUE(tile);
    return tile.value_or(VectorTile());
}

LayerWriter::Places square(int from, int to) {
    return {{from, from}, {to, from}, {to, to}, {from, to}};
}

QColor colourAt(const PaintedTile &painted, int x, int y) {
    return painted.image.pixelColor(x * kTileSide / 4096, y * kTileSide / 4096);
}

TEST(MapStyle, AllThatShipAreWhole) {
    ASSERT_EQ(MapStyle::all().size(), 5U);
    for (const MapStyle &style : MapStyle::all())
        EXPECT_FALSE(style.rules().empty()) << style.name().toStdString();
    EXPECT_NE(MapPalette::day()["land"], MapPalette::night()["land"]);
    EXPECT_EQ(MapPalette::print()["land"], QColor(Qt::white));
}

TEST(MapStyle, TheSchemaTellsTheStyle) {
    const auto named = [](const QStringList &layers) { return MapStyle::forLayers(layers).name(); };
    EXPECT_EQ(named({"land", "water", "boundary", "place"}), u"fanion");
    EXPECT_EQ(named({"water", "transportation", "landuse", "place", "boundary"}), u"openmaptiles");
    EXPECT_EQ(named({"earth", "water", "landuse", "roads", "places"}), u"protomaps");
    EXPECT_EQ(named({"fond_opaque", "hydro_surf", "routier_route"}), u"planign");
    EXPECT_EQ(named({"hydrants"}), u"other");
    EXPECT_EQ(named({}), u"other");
}

TEST(MapStyle, AWrongStyleSaysWhatAndWhere) {
    const auto said = [](const char *json) {
        const auto style = MapStyle::parse(json);
        return style ? std::string("fine") : style.error().message;
    };
    EXPECT_EQ(said(R"({"name":"a","rules":[{"layer":"x","fill":"land"}]})"), "fine");
    EXPECT_EQ(said(R"({"name":"a","rules":[{"layer":"x","fill":"pink"}]})"),
              "The map style is wrong: rules[0].fill: there is no colour 'pink' in the palette");
    EXPECT_NE(said(R"({"name":"a","rules":[{"layer":"x","colour":"land"}]})").find("'colour' is not known here"),
              std::string::npos);
    EXPECT_NE(said(R"({"name":"a","rules":[{"layer":"x"}]})").find("draws nothing"), std::string::npos);
    EXPECT_NE(
        said(R"({"name":"a","rules":[{"layer":"x","line":"road","width":[[9,1],[8,2]]}]})").find("zooms must rise"),
        std::string::npos);
    EXPECT_NE(said("{").find("no JSON"), std::string::npos);
}

TEST(MapStyle, WidthsGrowBetweenTheirZooms) {
    const auto style = MapStyle::parse(R"({"name":"a","rules":[{"layer":"x","line":"road","width":[[8,1],[12,3]]}]})");
    const StyleRule &rule = style.value().rules().front();
    EXPECT_EQ(rule.width(5), 1);
    EXPECT_EQ(rule.width(10), 2);
    EXPECT_EQ(rule.width(20), 3);
}

/** A wood, a lake, a motorway across both and a house, in each of three schemas: each where it is, in its colour. */
TEST(MapStyle, EverySchemaShowsWoodWaterRoadAndHouse) {
    struct Schema {
        const char *wood[3], *water[3], *road[3];
        const char *house;
    };
    const MapPalette &day = MapPalette::day();
    for (const Schema &schema :
         {Schema{{"landcover", "class", "wood"},
                 {"water", "class", "lake"},
                 {"transportation", "class", "motorway"},
                 "building"},
          Schema{{"landuse", "kind", "wood"}, {"water", "kind", "lake"}, {"roads", "kind", "highway"}, "buildings"},
          Schema{{"ocs_vegetation_surf", "symbo", "ZONE_BOISEE"},
                 {"hydro_surf", "symbo", "SURFACE_D_EAU"},
                 {"routier_route", "symbo", "AUTOROU_PEAGE"},
                 "bati_surf"}}) {
        LayerWriter wood(schema.wood[0]), water(schema.water[0]), road(schema.road[0]), house(schema.house);
        wood.add(LayerWriter::Polygon, square(0, 2000), {{schema.wood[1], schema.wood[2]}});
        water.add(LayerWriter::Polygon, square(2000, 4096), {{schema.water[1], schema.water[2]}});
        road.add(LayerWriter::Line, {{-100, 1000}, {4200, 1000}}, {{schema.road[1], schema.road[2]}});
        house.add(LayerWriter::Polygon, square(300, 500));
        const auto &style = MapStyle::forLayers({schema.wood[0], schema.water[0], schema.road[0], schema.house});
        const auto painted = paintTile(tileOf({&wood, &water, &road, &house}), kTile, kTile, style, day, 1);
        EXPECT_EQ(colourAt(painted, 1500, 1500), day["forest"]) << schema.house;
        EXPECT_EQ(colourAt(painted, 3000, 3000), day["water"]) << schema.house;
        EXPECT_EQ(colourAt(painted, 1500, 1000), day["motorway"]) << schema.house;
        EXPECT_EQ(colourAt(painted, 400, 400), day["building"]) << schema.house;
        const auto night =
            paintTile(tileOf({&wood, &water, &road, &house}), kTile, kTile, style, MapPalette::night(), 1);
        EXPECT_EQ(colourAt(night, 1500, 1500), MapPalette::night()["forest"]);
    }
}

TEST(MapStyle, NamesComeOnceWithTheirImportance) {
    LayerWriter places("place");
    places.add(LayerWriter::Point, {{100, 100}}, {{"class", "village"}, {"name", "Ventabren"}});
    places.add(LayerWriter::Point, {{3000, 100}}, {{"class", "city"}, {"name", "Aix\nen\xe2\x80\xaeProvence"}});
    const auto tile = tileOf({&places});
    const auto &style = MapStyle::forLayers({"transportation", "place"});
    const auto labels = paintTile(tile, kTile, kTile, style, MapPalette::day(), 1).labels;
    ASSERT_EQ(labels.size(), 2U);
    EXPECT_EQ(labels[0].kind, MapLabel::Kind::Chief) << "in the order of the rules";
    EXPECT_GT(labels[0].rank, labels[1].rank);
    EXPECT_FALSE(labels[0].text.contains(QChar(0x202e))) << "no mark of direction out of a file";
    std::size_t seen = 0; // over-zoomed: each name on one of the four tiles below
    for (int child = 0; child < 4; ++child) {
        const TileId below{kTile.zoom + 1, kTile.x * 2 + child % 2, kTile.y * 2 + child / 2};
        seen += paintTile(tile, kTile, below, style, MapPalette::day(), 1).labels.size();
    }
    EXPECT_EQ(seen, 2U);
}

TEST(MapStyle, AnyOtherMapLetsThroughWhatLiesBelow) {
    LayerWriter zones("zones");
    zones.add(LayerWriter::Polygon, square(1000, 3000), {{"nom", "Massif"}});
    const auto painted =
        paintTile(tileOf({&zones}), kTile, kTile, MapStyle::forLayers({"zones"}), MapPalette::day(), 1);
    EXPECT_EQ(colourAt(painted, 2000, 2000).alpha(), 0);
    EXPECT_GT(colourAt(painted, 1000, 2000).alpha(), 100) << "its outline";
    ASSERT_EQ(painted.labels.size(), 1U);
    EXPECT_EQ(painted.labels[0].text, u"Massif");
}

} // namespace
} // namespace fanion::app
