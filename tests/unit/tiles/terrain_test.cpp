// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tiles/terrain/terrain.h"

#include "app/tiles/open_tiles.h"
#include "app/tiles/terrain/terrain_files.h"
#include "core/geo/lambert93.h"
#include "tests/support/terrain_file.h"

#include <QDir>
#include <QTemporaryDir>
#include <gdal.h>
#include <gtest/gtest.h>
#include <ogr_srs_api.h>

namespace fanion::app {
namespace {

const Position kPlace = Position::fromDegrees(43.2951, 5.3740);

class TerrainTest : public testing::Test {
protected:
    QString path(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }
    static std::optional<double> heightIn(const QString &map, Position place) {
        auto files = readTerrain(map);
        EXPECT_TRUE(files) << files.error().message;
        return files ? Terrain(std::move(*files)).heights({place}).front() : std::nullopt;
    }
    /** 100 by 100 numbers, 10 m apart in Lambert-93 with kPlace in the middle, rising 1 m a number to the east. */
    void makeTiff(const char *name, GDALDataType type, int bands, double scale = 1) const {
        GDALAllRegister();
        auto *file =
            GDALCreate(GDALGetDriverByName("GTiff"), path(name).toUtf8().constData(), 100, 100, bands, type, nullptr);
        const auto at = toLambert93(kPlace).value();
        double transform[] = {at.x - 500, 10, 0, at.y + 500, 0, -10};
        GDALSetGeoTransform(file, transform);
        auto *projection = OSRNewSpatialReference(nullptr);
        OSRImportFromEPSG(projection, 2154);
        GDALSetSpatialRef(file, projection);
        OSRDestroySpatialReference(projection);
        for (int band = 1; band <= bands; ++band) {
            std::vector<double> row(100);
            for (std::size_t x = 0; x < row.size(); ++x)
                row[x] = static_cast<double>(x) + 100;
            for (int y = 0; y < 100; ++y)
                EXPECT_EQ(GDALRasterIO(GDALGetRasterBand(file, band), GF_Write, 0, y, 100, 1, row.data(), 100, 1,
                                       GDT_Float64, 0, 0),
                          CE_None);
        }
        if (scale != 1) GDALSetRasterScale(GDALGetRasterBand(file, 1), scale);
        GDALClose(file);
    }
    [[nodiscard]] static Position shifted(double east, double north) {
        const auto at = toLambert93(kPlace).value();
        return fromLambert93({at.x + east, at.y + north}).value();
    }

    QTemporaryDir folder;
};

TEST_F(TerrainTest, AGeoTiffOfNumbers) {
    for (const GDALDataType type : {GDT_Int16, GDT_Float32}) {
        makeTiff("mnt.tif", type, 1);
        EXPECT_TRUE(looksLikeTerrain(path("mnt.tif")));
        // The middle lies between two pixels: numbers stand for the middles of theirs.
        EXPECT_NEAR(heightIn(path("mnt.tif"), kPlace).value_or(-1), 149.5, 0.01);
        EXPECT_NEAR(heightIn(path("mnt.tif"), shifted(100, 30)).value_or(-1), 159.5, 0.01);
        EXPECT_NEAR(heightIn(path("mnt.tif"), shifted(103, 0)).value_or(-1), 159.8, 0.01);
        EXPECT_FALSE(heightIn(path("mnt.tif"), shifted(600, 0))) << "outside";
        const auto files = readTerrain(path("mnt.tif"));
        EXPECT_NEAR(files->front().stepMetres, 10, 0.5);
    }
    makeTiff("echelle.tif", GDT_Int16, 1, 0.1);
    EXPECT_NEAR(heightIn(path("echelle.tif"), kPlace).value_or(-1), 14.95, 0.01) << "numbers in decimetres";
}

TEST_F(TerrainTest, APictureIsNoGroundAndGroundNoPicture) {
    makeTiff("photo.tif", GDT_Byte, 3);
    makeTiff("gris.tif", GDT_Byte, 1);
    makeTiff("mnt.tif", GDT_Float32, 1);
    EXPECT_FALSE(looksLikeTerrain(path("photo.tif")));
    EXPECT_FALSE(looksLikeTerrain(path("gris.tif")));
    EXPECT_EQ(readTerrain(path("photo.tif")).error().code, ErrorCode::Foreign);
    EXPECT_TRUE(openTiles(path("photo.tif")));
    EXPECT_EQ(openTiles(path("mnt.tif")).error().code, ErrorCode::Foreign);
    test::write(path("faux.asc"), "ncols lots\nnrows 3\n");
    test::write(path("faux.hgt"), "nothing");
    EXPECT_FALSE(looksLikeTerrain(path("faux.asc")));
    EXPECT_FALSE(looksLikeTerrain(path("faux.hgt")));
    EXPECT_EQ(readTerrain(path("absent.asc")).error().code, ErrorCode::NotFound);
}

TEST_F(TerrainTest, AnAsciiGridOfIgnIsInLambert93) {
    const auto at = toLambert93(kPlace).value();
    test::writeAsciiGrid(path("RGEALTI.asc"), 50, at.x - 125, at.y - 125, 5, [](int column, int row) {
        return column >= 10 && column < 15 && row == 24 ? -99999 : 200.0 + row;
    });
    EXPECT_TRUE(looksLikeTerrain(path("RGEALTI.asc")));
    EXPECT_NEAR(heightIn(path("RGEALTI.asc"), shifted(0, 0)).value_or(-1), 224.5, 0.02);
    EXPECT_NEAR(heightIn(path("RGEALTI.asc"), shifted(0, -100)).value_or(-1), 244.5, 0.02) << "rows go south";
    EXPECT_FALSE(heightIn(path("RGEALTI.asc"), shifted(-62, 2))) << "in a hole";
    EXPECT_NEAR(heightIn(path("RGEALTI.asc"), shifted(-62, 5.5)).value_or(-1), 223, 0.5) << "beside it: the nearest";
    // Somewhere that is not France: it says nowhere.
    test::writeAsciiGrid(path("ailleurs.asc"), 3, 0, 0, 5, [](int, int) { return 1; });
    EXPECT_EQ(readTerrain(path("ailleurs.asc")).error().code, ErrorCode::InvalidArgument);
}

TEST_F(TerrainTest, SrtmSaysWhereByItsName) {
    test::writeHgt(path("N43E005.hgt"), [](int column, int row) { return row == 0 ? -32768 : column; });
    EXPECT_TRUE(looksLikeTerrain(path("N43E005.hgt")));
    EXPECT_NEAR(heightIn(path("N43E005.hgt"), Position::fromDegrees(43.5, 5.5)).value_or(-1), 600, 0.6);
    EXPECT_FALSE(heightIn(path("N43E005.hgt"), Position::fromDegrees(44, 5.5))) << "a hole";
    EXPECT_FALSE(heightIn(path("N43E005.hgt"), Position::fromDegrees(42.9, 5.5)));
}

/** A département comes as a folder of many files; where two know, the finer counts, and the coarser fills its holes. */
TEST_F(TerrainTest, AFolderOfFilesAndTheFinerOneFirst) {
    const auto at = toLambert93(kPlace).value();
    QDir(folder.path()).mkpath(QStringLiteral("D013/donnees"));
    test::writeAsciiGrid(path("D013/donnees/fin.asc"), 20, at.x - 10, at.y - 10, 1,
                         [](int column, int) { return column < 10 ? 50 : -99999; });
    for (int tile = 0; tile < 30; ++tile) // more than are kept open
        test::writeAsciiGrid(path(("D013/donnees/t" + std::to_string(tile) + ".asc").c_str()), 4,
                             at.x - 50 + 100 * tile, at.y - 50, 25, [tile](int, int) { return 300 + tile; });
    test::write(path("D013/LISEZ-MOI.asc"), "Rien");
    EXPECT_TRUE(looksLikeTerrain(path("D013")));
    auto files = readTerrain(path("D013"));
    ASSERT_TRUE(files) << files.error().message;
    EXPECT_EQ(files->size(), 31U);
    Terrain terrain(std::move(*files));
    std::vector<Position> places{shifted(-5, 0), shifted(5, 0)};
    for (int tile = 0; tile < 30; ++tile)
        places.push_back(shifted(100 * tile, 30));
    for (int round = 0; round < 2; ++round) {
        const auto heights = terrain.heights(places);
        EXPECT_EQ(heights[0], 50);
        EXPECT_EQ(heights[1], 300) << "where the finer one has a hole";
        for (std::size_t tile = 0; tile < 30; ++tile)
            EXPECT_EQ(heights[2 + tile], 300.0 + static_cast<double>(tile));
    }
    Bounds here;
    here.extend(kPlace);
    EXPECT_NEAR(terrain.stepNear(here).value_or(0), 1, 0.1);
    EXPECT_FALSE(terrain.stepNear(Bounds{Position::fromDegrees(48, 2), Position::fromDegrees(48.1, 2.1)}));
    QDir(folder.path()).mkpath(QStringLiteral("vide"));
    EXPECT_FALSE(looksLikeTerrain(path("vide")));
    EXPECT_EQ(readTerrain(path("vide")).error().code, ErrorCode::NotFound);
    // A stick that is taken out while it is used.
    QDir(path("D013")).removeRecursively();
    EXPECT_NO_FATAL_FAILURE((void)terrain.heights(places));
}

} // namespace
} // namespace fanion::app
