// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tiles/mbtiles_source.h"
#include "app/tiles/packs/bulk_policy.h"
#include "app/tiles/packs/pack_file.h"
#include "app/tiles/packs/pack_label.h"
#include "app/tiles/packs/tile_walk.h"
#include "tests/support/map_file.h"

#include <QPolygonF>
#include <gtest/gtest.h>

#include <random>
#include <set>

namespace fanion::app {
namespace {

Position at(double latitude, double longitude) {
    return Position::fromDegrees(latitude, longitude);
}

const OnlineAddress kSource =
    OnlineAddress::parse(
        QStringLiteral("https://tiles.example.org/{z}/{x}/{y}.png#name=Plan&attribution=IGN&zooms=2-17"))
        .value();

PackPlan plan(int minZoom, int maxZoom) {
    return {QStringLiteral("Plan – Istres"), kSource, TileArea::of(Bounds{at(43.4, 4.9), at(43.6, 5.1)}).value(),
            minZoom, maxZoom};
}

TEST(TileArea, HasEveryTileTheAreaTouches) {
    constexpr unsigned kSeed = 20261123;
    std::mt19937 random(kSeed);
    const auto part = [&random] { return static_cast<double>(random()) / 4294967296.0; };
    for (int round = 0; round < 200; ++round) {
        SCOPED_TRACE(testing::Message() << "seed " << kSeed << ", round " << round);
        Path ring;
        for (int corner = 0; corner < 3 + round % 6; ++corner)
            ring.push_back(at(40 + part() * 8, -4 + part() * 12));
        const TileArea area = TileArea::of(ring).value();
        constexpr int kZoom = 9;
        std::set<TileId> tiles;
        for (const auto &row : area.rows(kZoom))
            for (int x = row.first; x <= row.last; ++x)
                tiles.insert({kZoom, x, row.y});
        EXPECT_EQ(area.count(kZoom, kZoom), tiles.size());
        QPolygonF polygon;
        for (const Position &place : ring) {
            const MercatorPoint point = toMercator(place);
            polygon.append({point.x, point.y});
            EXPECT_TRUE(tiles.contains(tileAt(point, kZoom)));
        }
        for (int n = 0; n < 200; ++n) {
            const QRectF box = polygon.boundingRect();
            const QPointF point = box.topLeft() + QPointF(part() * box.width(), part() * box.height());
            if (!polygon.containsPoint(point, Qt::OddEvenFill)) continue;
            EXPECT_TRUE(tiles.contains(tileAt({point.x(), point.y()}, kZoom)));
        }
    }
}

TEST(TileArea, ABoxTakesItsTilesAndNoMore) {
    const Bounds tile = tileBounds({10, 526, 374});
    const auto inside = TileArea::of(Bounds{{tile.southWest.latitudeE7 + 1000, tile.southWest.longitudeE7 + 1000},
                                            {tile.northEast.latitudeE7 - 1000, tile.northEast.longitudeE7 - 1000}});
    EXPECT_EQ(inside->rows(10), (std::vector<TileArea::Row>{{374, 526, 526}}));
    EXPECT_EQ(inside->count(10, 13), 1 + 4 + 16 + 64);
    EXPECT_EQ(inside->count(0, 10), 11);
}

TEST(TileArea, RefusesWhatIsNone) {
    EXPECT_FALSE(TileArea::of(Path{at(43, 5), at(44, 5)}));
    EXPECT_FALSE(TileArea::of(Path{at(10, -179), at(10, 179), at(20, 179)})) << "across the date line";
}

TEST(TileWalk, GivesEachTileOnceCoarseOnesFirst) {
    const PackPlan wanted = plan(3, 12);
    TileWalk walk(wanted.area, 3, 12);
    std::set<TileId> seen;
    int zoom = 0;
    while (const auto id = walk.next()) {
        EXPECT_TRUE(seen.insert(*id).second);
        EXPECT_GE(id->zoom, zoom);
        zoom = id->zoom;
    }
    EXPECT_EQ(seen.size(), wanted.count());
}

TEST(BulkPolicy, RefusesThoseWhoForbidIt) {
    const auto objection = [](const char *url) { return bulkObjection(QUrl(QString::fromLatin1(url))); };
    EXPECT_EQ(objection("https://tile.openstreetmap.org/1/2/3.png"), BulkObjection::Donated);
    EXPECT_EQ(objection("https://A.Tile.OpenStreetMap.org./1/2/3.png"), BulkObjection::Donated);
    EXPECT_EQ(objection("https://b.tile.opentopomap.org/1/2/3.png"), BulkObjection::Donated);
    EXPECT_EQ(objection("https://mt1.google.com/vt?x=1"), BulkObjection::Commercial);
    EXPECT_FALSE(objection("https://data.geopf.fr/wmts?LAYER=x"));
    EXPECT_FALSE(objection("https://notopenstreetmap.org/1/2/3.png"));
    EXPECT_FALSE(objection("http://192.168.1.4/1/2/3.png"));
}

TEST(PackPlan, IsReadAsItWasWritten) {
    const PackPlan written = plan(5, 14);
    const auto read = PackPlan::parse(written.json());
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_EQ(read->json(), written.json());
    EXPECT_EQ(read->count(), written.count());
    EXPECT_EQ(read->source.text(), kSource.text());
}

TEST(PackPlan, SaysWhatIsWrong) {
    EXPECT_TRUE(plan(2, 17).check());
    EXPECT_EQ(plan(1, 10).check().error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(plan(5, 18).check().error().code, ErrorCode::InvalidArgument);
    PackPlan wide = plan(2, 17);
    wide.area = TileArea::of(Bounds{at(42, -4), at(51, 8)}).value();
    EXPECT_EQ(wide.check().error().code, ErrorCode::TooLarge);
    PackPlan donated = plan(5, 10);
    donated.source = OnlineAddress::parse(QStringLiteral("https://tile.openstreetmap.org/{z}/{x}/{y}.png")).value();
    EXPECT_EQ(donated.check().error().code, ErrorCode::Refused);
    for (const char *json :
         {"", "{}", "[]", R"({"ring":[[1,2]]})", R"({"ring":[[1,9e9],[2,3],[4,5]]})",
          R"({"ring":[[0,0],[9,0],[9,9]],"source":"https://x/{z}/{x}/{y}","minZoom":9,"maxZoom":3})"})
        EXPECT_FALSE(PackPlan::parse(json)) << json;
}

class PackFileTest : public testing::Test {
protected:
    QTemporaryDir folder;
    std::filesystem::path part = folder.filePath(QStringLiteral("x.pack-part")).toStdString();
    std::filesystem::path whole = folder.filePath(QStringLiteral("x.mbtiles")).toStdString();
    PackPlan wanted = plan(8, 10);

    static ByteView bytes(const QByteArray &tile) {
        return asBytes({tile.constData(), static_cast<std::size_t>(tile.size())});
    }
};

TEST_F(PackFileTest, IsAMapWhenItIsFinishedAndGoesOnWhereItStopped) {
    TileWalk walk(wanted.area, 8, 10);
    const QByteArray green = test::pictureTile(Qt::green);
    const TileId first = *walk.next();
    {
        auto file = PackFile::open(part, wanted).value();
        ASSERT_TRUE(file->put(first, bytes(green)));
        EXPECT_EQ(file->finish(whole).error().code, ErrorCode::Refused) << "some are still to come";
    }
    EXPECT_EQ(PackFile::planOf(part).value().json(), wanted.json());
    EXPECT_EQ(PackFile::open(part, plan(8, 9)).error().code, ErrorCode::Foreign);
    auto file = PackFile::open(part, wanted).value();
    EXPECT_TRUE(file->has(first));
    EXPECT_EQ(file->tiles(), 1);
    EXPECT_EQ(file->bytes(), static_cast<std::uint64_t>(green.size()));
    const TileId second = *walk.next();
    ASSERT_TRUE(file->putNothing(second));
    while (const auto id = walk.next())
        ASSERT_TRUE(file->put(*id, bytes(green)));
    EXPECT_EQ(file->missing(), 1);
    const auto finished = file->finish(whole);
    ASSERT_TRUE(finished) << finished.error().message;
    EXPECT_FALSE(std::filesystem::exists(part));

    auto map = MbtilesSource::open(whole).value();
    EXPECT_EQ(map->facts().name, wanted.name);
    EXPECT_EQ(map->facts().attribution, QStringLiteral("IGN"));
    EXPECT_EQ(map->facts().minZoom, 8);
    EXPECT_EQ(map->facts().maxZoom, 10);
    EXPECT_EQ(map->facts().bounds, wanted.area.bounds());
    EXPECT_TRUE(std::holds_alternative<Bytes>(map->tile(first).value()));
    EXPECT_TRUE(std::holds_alternative<std::monostate>(map->tile(second).value()));
    EXPECT_FALSE(PackFile::planOf(whole)) << "the address stays out of a pack one gives away";
}

TEST_F(PackFileTest, SaysThatItMayBePassedOnWhereTheLicenceAllowsIt) {
    const auto labelOf = [this](const QString &address) {
        PackPlan of = wanted;
        of.source = OnlineAddress::parse(address).value();
        auto file = PackFile::open(part, of).value();
        TileWalk walk(of.area, 8, 10);
        while (const auto id = walk.next())
            EXPECT_TRUE(file->put(*id, bytes(test::pictureTile(Qt::red, 8))));
        EXPECT_TRUE(file->finish(whole));
        const PackLabel label = packLabel(whole).value();
        std::filesystem::remove(whole);
        return label;
    };
    const PackLabel open = labelOf(QStringLiteral("https://data.geopf.fr/tms/1.0.0/PLAN.IGN/{z}/{x}/{y}.pbf"));
    EXPECT_TRUE(open.mayBeGiven);
    EXPECT_EQ(open.name, wanted.name);
    for (const auto *address :
         {"https://data.geopf.fr/private/wmts?apikey={key}&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}",
          "https://data.geopf.fr/private/tms/{z}/{x}/{y}.png", "https://a:b@data.geopf.fr/tms/{z}/{x}/{y}.png",
          "https://data.geopf.fr.example.org/{z}/{x}/{y}.png", "https://sig.sdis13.example/{z}/{x}/{y}.png"})
        EXPECT_FALSE(labelOf(QString::fromLatin1(address)).mayBeGiven) << address;
    EXPECT_FALSE(packLabel(folder.filePath(QStringLiteral("absent")).toStdString()));
}

TEST_F(PackFileTest, OverwritesNothing) {
    test::write(QString::fromStdString(whole.string()), "a map of somebody");
    auto file = PackFile::open(part, wanted).value();
    TileWalk walk(wanted.area, 8, 10);
    while (const auto id = walk.next())
        ASSERT_TRUE(file->put(*id, bytes(test::pictureTile(Qt::red, 8))));
    EXPECT_EQ(file->finish(whole).error().code, ErrorCode::Refused);
    EXPECT_TRUE(PackFile::planOf(part)) << "the pack is still there";
}

TEST_F(PackFileTest, RefusesAFileOfAnotherKind) {
    test::write(QString::fromStdString(part.string()), QByteArray(5000, 'x'));
    EXPECT_FALSE(PackFile::open(part, wanted));
    EXPECT_FALSE(PackFile::planOf(part));
    EXPECT_FALSE(PackFile::planOf(folder.filePath(QStringLiteral("absent")).toStdString()));
}

} // namespace
} // namespace fanion::app
