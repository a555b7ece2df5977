// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/basemap/label_placer.h"
#include "app/map/basemap/visible_tiles.h"
#include "app/tiles/mbtiles_source.h"
#include "app/tiles/tile_painter.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <gtest/gtest.h>

namespace fanion::app {
namespace {

const std::filesystem::path kMap = std::filesystem::path(FANION_SOURCE_DIR) / "resources/basemap/france.mbtiles";

TEST(LabelPlacer, keepsTheFirstAndRefusesWhatWouldCoverIt) {
    LabelPlacer placer(4);
    EXPECT_TRUE(placer.place({0, 0, 50, 10}));
    EXPECT_FALSE(placer.place({40, 5, 50, 10}));
    EXPECT_FALSE(placer.place({52, 0, 50, 10})) << "closer than the gap";
    EXPECT_TRUE(placer.place({60, 0, 50, 10}));
}

TEST(VisibleTiles, coverTheViewFromTheMiddle) {
    const MapCamera camera(Position::fromDegrees(43.3, 5.37), 10, 1600, 900);
    EXPECT_EQ(tileZoomFor(camera, 512), 9);
    const auto tiles = visibleTiles(camera, 9);
    EXPECT_EQ(tiles.front(), tileAt(camera.centre(), 9));
    for (const double x : {0.0, 799.0, 1599.0}) {
        for (const double y : {0.0, 450.0, 899.0}) {
            const TileId under = tileAt(camera.toMercatorPoint({x, y}), 9);
            EXPECT_TRUE(std::ranges::contains(tiles, under)) << x << ", " << y;
        }
    }
}

TEST(VisibleTiles, wrapAroundTheWorld) {
    EXPECT_EQ(wrapped({3, -1, 2}), (TileId{3, 7, 2}));
    EXPECT_EQ(wrapped({3, 8, 2}), (TileId{3, 0, 2}));
}

/** Whether the map has land at a place, in its own tile of a zoom. */
bool isLand(MbtilesSource &map, double latitude, double longitude, int zoom) {
    const MercatorPoint at = toMercator(latitude, longitude);
    const TileId id = tileAt(at, zoom);
    const auto data = map.tile(id);
    const auto *bytes = data ? std::get_if<Bytes>(&*data) : nullptr;
    if (bytes == nullptr) return false;
    const auto tile = VectorTile::decode(*bytes);
    const VectorLayer *land = tile ? tile->layer("land") : nullptr;
    if (!land) return false;
    const double count = std::exp2(zoom);
    const QPointF inTile(at.x * count - id.x, at.y * count - id.y);
    return std::ranges::any_of(land->features, [&](const VectorFeature &feature) {
        const auto rings = std::ranges::count_if(
            feature.parts, [&](const QPolygonF &ring) { return ring.containsPoint(inTile, Qt::OddEvenFill); });
        return rings % 2 == 1;
    });
}

TEST(MbtilesSource, hasLandWhereThereIsLandAtEveryZoom) {
    const auto source = MbtilesSource::open(kMap);
    ASSERT_TRUE(source) << source.error().message;
    for (int zoom = 0; zoom <= 10; ++zoom) {
        EXPECT_TRUE(isLand(**source, 47.0, 2.5, zoom)) << "Bourges " << zoom;
        EXPECT_FALSE(isLand(**source, 46.0, -5.0, zoom)) << "Atlantique " << zoom;
        EXPECT_TRUE(isLand(**source, 4.0, -53.0, zoom)) << "Guyane " << zoom;
    }
    for (int zoom = 2; zoom <= 5; ++zoom) {
        EXPECT_TRUE(isLand(**source, 67.0, 179.0, zoom)) << "Tchoukotka, before the 180th meridian " << zoom;
        EXPECT_TRUE(isLand(**source, 67.0, -178.0, zoom)) << "and behind it " << zoom;
        EXPECT_TRUE(isLand(**source, -80.0, 0.0, zoom)) << "Antarctique " << zoom;
        EXPECT_FALSE(isLand(**source, 76.0, 5.0, zoom)) << "mer du Groenland " << zoom;
    }
}

TEST(MbtilesSource, hasFranceWithItsCredits) {
    const auto source = MbtilesSource::open(kMap);
    ASSERT_TRUE(source) << source.error().message;
    EXPECT_EQ((*source)->facts().maxZoom, 10);
    EXPECT_TRUE((*source)->facts().attribution.contains(u"OpenStreetMap"));
    const TileId marseille = tileAt(toMercator(43.2951, 5.3740), 10);
    const auto data = (*source)->tile(marseille);
    ASSERT_TRUE(data && std::holds_alternative<Bytes>(*data));
    const auto tile = VectorTile::decode(std::get<Bytes>(*data));
    ASSERT_TRUE(tile);
    const MapStyle &style = MapStyle::forLayers((*source)->facts().layers);
    const PaintedTile painted = paintTile(*tile, marseille, marseille, style, MapPalette::day(), 1);
    EXPECT_TRUE(std::ranges::any_of(painted.labels, [](const MapLabel &label) {
        return label.text == u"Marseille" && label.kind == MapLabel::Kind::Chief;
    }));
    EXPECT_EQ(painted.image.size(), QSize(kTileSide, kTileSide));
}

TEST(MbtilesSource, paintsTheCoastWhereItIsAtAnyDepth) {
    const auto source = MbtilesSource::open(kMap);
    ASSERT_TRUE(source);
    const TileId deepest = tileAt(toMercator(43.2951, 5.3740), 10);
    const auto tile = VectorTile::decode(std::get<Bytes>((*source)->tile(deepest).value()));
    ASSERT_TRUE(tile);
    const MapStyle &style = MapStyle::forLayers((*source)->facts().layers);
    // Notre-Dame de la Garde is on land, the Frioul roads off its foot are sea: also four levels below the data.
    for (const int zoom : {10, 14}) {
        const auto colourAt = [&](double latitude, double longitude) {
            const MercatorPoint point = toMercator(latitude, longitude);
            const TileId id = tileAt(point, zoom);
            const PaintedTile painted = paintTile(*tile, deepest, id, style, MapPalette::day(), 1);
            const MercatorPoint origin = tileOrigin(id);
            return painted.image.pixelColor(static_cast<int>((point.x - origin.x) / tileSize(zoom) * kTileSide),
                                            static_cast<int>((point.y - origin.y) / tileSize(zoom) * kTileSide));
        };
        EXPECT_EQ(colourAt(43.2840, 5.3710), MapPalette::day()["land"]) << zoom;
        EXPECT_EQ(colourAt(43.2790, 5.3350), MapPalette::day()["sea"]) << zoom;
    }
}

TEST(MbtilesSource, saysWhatIsWrongWithOtherFiles) {
    EXPECT_EQ(MbtilesSource::open("/nowhere/x.mbtiles").error().code, ErrorCode::NotFound);
    EXPECT_EQ(MbtilesSource::open(std::filesystem::path(FANION_SOURCE_DIR) / "README.md").error().code,
              ErrorCode::Foreign);
}

} // namespace
} // namespace fanion::app
