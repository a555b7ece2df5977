// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tiles/open_tiles.h"

#include "app/tiles/tile_picture.h"
#include "core/geo/lambert93.h"
#include "tests/support/map_file.h"

#include <QDir>
#include <QtEndian>
#include <gdal.h>
#include <gtest/gtest.h>
#include <ogr_srs_api.h>
#include <sqlite3.h>
#include <zlib.h>

namespace fanion::app {
namespace {

class OpenTilesTest : public testing::Test {
protected:
    QString path(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }
    static std::unique_ptr<TileSource> opened(const QString &map) {
        auto source = openTiles(map);
        EXPECT_TRUE(source) << source.error().message;
        EXPECT_TRUE(looksLikeTiles(map));
        return source ? std::move(*source) : nullptr;
    }
    /** The colour in the middle of a tile; nothing where there is none. */
    static std::optional<QColor> middle(TileSource &source, TileId id) {
        const auto data = source.tile(id);
        if (!data) return std::nullopt;
        QImage image;
        if (const auto *picture = std::get_if<QImage>(&*data)) image = *picture;
        if (const auto *bytes = std::get_if<Bytes>(&*data)) image = decodeTilePicture(*bytes).value_or(QImage());
        if (image.isNull()) return std::nullopt;
        return image.pixelColor(image.width() / 2, image.height() / 2);
    }
    /** 400 by 400 pixels, left half red, right half blue. */
    void makeTiff(const char *name, double left, double top, double step, int epsg) const {
        GDALAllRegister();
        auto *driver = GDALGetDriverByName("GTiff");
        auto *file = GDALCreate(driver, path(name).toUtf8().constData(), 400, 400, 3, GDT_Byte, nullptr);
        double transform[] = {left, step, 0, top, 0, -step};
        GDALSetGeoTransform(file, transform);
        if (epsg != 0) {
            auto *projection = OSRNewSpatialReference(nullptr);
            OSRImportFromEPSG(projection, epsg);
            GDALSetSpatialRef(file, projection);
            OSRDestroySpatialReference(projection);
        }
        for (int band = 0; band < 3; ++band) {
            std::vector<std::uint8_t> row(400);
            for (std::size_t x = 0; x < row.size(); ++x)
                row[x] = (x < 200) == (band == 0) && band != 1 ? 255 : 0;
            for (int y = 0; y < 400; ++y)
                EXPECT_EQ(GDALRasterIO(GDALGetRasterBand(file, band + 1), GF_Write, 0, y, 400, 1, row.data(), 400, 1,
                                       GDT_Byte, 0, 0),
                          CE_None);
        }
        GDALClose(file);
    }

    /** The same picture in another format. */
    void copyAs(const char *format, const char *from, const char *to,
                std::initializer_list<const char *> options) const {
        std::vector<const char *> words(options);
        words.push_back(nullptr);
        auto *source = GDALOpen(path(from).toUtf8().constData(), GA_ReadOnly);
        auto *copy = GDALCreateCopy(GDALGetDriverByName(format), path(to).toUtf8().constData(), source, false,
                                    words.data(), nullptr, nullptr);
        EXPECT_NE(copy, nullptr) << format;
        GDALClose(copy);
        GDALClose(source);
    }

    QTemporaryDir folder;
};

TEST_F(OpenTilesTest, AnMbtilesOfPictures) {
    sqlite3 *database = nullptr;
    ASSERT_EQ(sqlite3_open(path("sdis.mbtiles").toUtf8().constData(), &database), SQLITE_OK);
    sqlite3_exec(database,
                 "CREATE TABLE metadata(name,value); INSERT INTO metadata VALUES('format','png'),('name','SDIS 13'),"
                 "('bounds','4.0,43.0,6.0,44.0');"
                 "CREATE TABLE stored(z,x,y,d); CREATE VIEW tiles AS SELECT z AS zoom_level, x AS tile_column, "
                 "y AS tile_row, d AS tile_data FROM stored",
                 nullptr, nullptr, nullptr);
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(database, "INSERT INTO stored VALUES(9,263,?1,?2)", -1, &insert, nullptr);
    const QByteArray tile = test::pictureTile(Qt::green);
    sqlite3_bind_int(insert, 1, 511 - 187);
    sqlite3_bind_blob(insert, 2, tile.constData(), static_cast<int>(tile.size()), SQLITE_STATIC);
    EXPECT_EQ(sqlite3_step(insert), SQLITE_DONE);
    sqlite3_finalize(insert);
    sqlite3_close(database);

    const auto source = opened(path("sdis.mbtiles"));
    ASSERT_TRUE(source);
    EXPECT_EQ(source->facts().kind, TileFacts::Kind::Raster);
    EXPECT_EQ(source->facts().name, u"SDIS 13");
    EXPECT_EQ(source->facts().minZoom, 9) << "not stated: looked up";
    EXPECT_EQ(source->facts().maxZoom, 9);
    EXPECT_TRUE(source->facts().bounds);
    EXPECT_EQ(middle(*source, {9, 263, 187}), QColor(Qt::green));
    EXPECT_EQ(middle(*source, {9, 264, 187}), std::nullopt);
}

TEST_F(OpenTilesTest, AFolderFromTheNorthOrTheSouth) {
    QDir(folder.path()).mkpath(QStringLiteral("fond/3/4"));
    test::write(path("fond/3/4/2.png"), test::pictureTile(Qt::green));
    EXPECT_EQ(middle(*opened(path("fond")), {3, 4, 2}), QColor(Qt::green));
    test::write(path("fond/tilemapresource.xml"), "<TileMap/>");
    EXPECT_EQ(middle(*opened(path("fond")), {3, 4, 5}), QColor(Qt::green));
    EXPECT_EQ(middle(*opened(path("fond")), {3, 4, 2}), std::nullopt);
}

/** The middle of the picture is at Marseille, wherever its projection puts its corners. */
TEST_F(OpenTilesTest, APictureInLambert93LiesWhereItShould) {
    const auto centre = Position::fromDegrees(43.2951, 5.3740);
    const auto at = toLambert93(centre).value();
    for (const int epsg : {2154, 0}) { // with its projection, and as a bare world file tells it
        makeTiff("scan.tif", at.x - 2000, at.y + 2000, 10, epsg);
        const auto source = opened(path("scan.tif"));
        ASSERT_TRUE(source);
        EXPECT_TRUE(source->facts().bounds && source->facts().bounds->contains(centre));
        EXPECT_EQ(source->facts().maxZoom, 13) << "10 m a pixel at 43° north";
        // 500 m to the west and to the east of the middle.
        const auto colourAt = [&](double longitude) {
            const auto point = toMercator(43.2951, longitude);
            const TileId id = tileAt(point, 13);
            const auto image = std::get<QImage>(source->tile(id).value());
            const auto origin = tileOrigin(id);
            return image.pixelColor(static_cast<int>((point.x - origin.x) / tileSize(13) * 256),
                                    static_cast<int>((point.y - origin.y) / tileSize(13) * 256));
        };
        EXPECT_EQ(colourAt(5.3740 - 0.006), QColor(Qt::red)) << epsg;
        EXPECT_EQ(colourAt(5.3740 + 0.006), QColor(Qt::blue)) << epsg;
        EXPECT_EQ(middle(*source, tileAt(toMercator(44, 6), 13)), std::nullopt);
    }
}

TEST_F(OpenTilesTest, TheSameAsJpeg2000AsGeoPackageAndAsCog) {
    const auto at = toLambert93(Position::fromDegrees(43.2951, 5.3740)).value();
    makeTiff("scan.tif", at.x - 2000, at.y + 2000, 10, 2154);
    copyAs("JP2OpenJPEG", "scan.tif", "scan.jp2", {"QUALITY=100", "REVERSIBLE=YES"});
    copyAs("GPKG", "scan.tif", "scan.gpkg", {"TILE_FORMAT=PNG"});
    copyAs("COG", "scan.tif", "cog.tif", {});
    for (const char *name : {"scan.jp2", "scan.gpkg", "cog.tif"}) {
        const auto source = opened(path(name));
        ASSERT_TRUE(source) << name;
        const auto west = tileAt(toMercator(43.2951, 5.3740 - 0.02), 14);
        const auto east = tileAt(toMercator(43.2951, 5.3740 + 0.02), 14);
        EXPECT_EQ(middle(*source, west), QColor(Qt::red)) << name;
        EXPECT_EQ(middle(*source, east), QColor(Qt::blue)) << name;
    }
}

TEST_F(OpenTilesTest, APictureWithoutAPlaceIsRefused) {
    makeTiff("photo.tif", 0, 0, 1, 0);
    EXPECT_EQ(openTiles(path("photo.tif")).error().code, ErrorCode::InvalidArgument);
}

TEST_F(OpenTilesTest, OtherFilesAreNoMaps) {
    test::write(path("points.csv"), "nom;x;y\n");
    EXPECT_EQ(openTiles(path("points.csv")).error().code, ErrorCode::Foreign);
    EXPECT_FALSE(looksLikeTiles(path("points.csv")));
    EXPECT_EQ(openTiles(path("nothing")).error().code, ErrorCode::NotFound);
    EXPECT_FALSE(looksLikeTiles(folder.path())) << "a folder of other things";
}

TEST(TilePicture, APictureIsReadByItsContents) {
    for (const char *format : {"png", "jpeg", "webp"}) {
        const QByteArray bytes = test::pictureTile(Qt::green, 256, format);
        const auto picture = decodeTilePicture(asBytes({bytes.constData(), static_cast<std::size_t>(bytes.size())}));
        ASSERT_TRUE(picture) << format;
        EXPECT_EQ(picture->size(), QSize(256, 256));
    }
}

TEST(TilePicture, ABombIsRefusedUnread) {
    QByteArray bytes = test::pictureTile(Qt::green);
    bytes.replace(16, 8, QByteArray("\x00\x00\xea\x60\x00\x00\xea\x60", 8)); // 60,000 pixels a side
    const auto sum =
        qToBigEndian(static_cast<quint32>(crc32(0, reinterpret_cast<const Bytef *>(bytes.constData()) + 12, 17)));
    bytes.replace(29, 4, QByteArray(reinterpret_cast<const char *>(&sum), 4));
    const auto picture = decodeTilePicture(asBytes({bytes.constData(), static_cast<std::size_t>(bytes.size())}));
    ASSERT_FALSE(picture);
    EXPECT_EQ(picture.error().code, ErrorCode::Corrupt);
    const std::string_view svg = "<svg xmlns='http://www.w3.org/2000/svg'><image href='http://x/'/></svg>";
    EXPECT_EQ(decodeTilePicture(asBytes(svg)).error().code, ErrorCode::Foreign);
}

} // namespace
} // namespace fanion::app
