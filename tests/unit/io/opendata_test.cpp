// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The real files of ../shared/samples/opendata (not ours to commit); skipped where they are absent.
#include "import_fixture.h"

#include <map>

namespace fanion {
namespace {

using test::isNear;
using test::property;

std::filesystem::path sampleFile(std::string_view name) {
    return std::filesystem::path(FANION_SOURCE_DIR).parent_path() / "shared/samples/opendata" / name;
}

#define SKIP_WITHOUT(path)                                                                                             \
    if (!std::filesystem::exists(path)) GTEST_SKIP() << path << " is not here"

TEST(OpenData, museums) {
    const auto path = sampleFile("liste-et-localisation-des-musees-de-france.csv");
    SKIP_WITHOUT(path);
    const Import import = test::importedFile(path);
    EXPECT_EQ(import.report.rowsRead, 1253u);
    EXPECT_EQ(import.report.rowsPlaced, 1153u);
    EXPECT_EQ(import.report.failures, (std::map<RowFailure, std::uint64_t>{{RowFailure::EmptyCoordinates, 100}}));
    EXPECT_EQ(import.report.problems.at(0).line, 10u);
    const ImportedFeature &nantua = import.layer.features.at(0);
    EXPECT_EQ(nantua.label, "Musée de la Résistance et de la Déportation de l'Ain");
    EXPECT_TRUE(isNear(nantua.geometry.position, 46.152378, 5.608744, 0.02));
    EXPECT_EQ(property(import, nantua, "cp"), "01130");
    EXPECT_EQ(property(import, nantua, "telephone1"), "0474750750");
    EXPECT_EQ(property(import, nantua, "date_appellation"), "01/02/2003");
}

TEST(OpenData, stationsAreAtTheSamePlaceByEachOfTheirThreeColumns) {
    const auto path = sampleFile("emplacement-des-gares-idf.csv");
    SKIP_WITHOUT(path);
    const Import import = test::importedFile(path);
    EXPECT_EQ(import.report.rowsPlaced, 383u);
    EXPECT_EQ(import.report.rowsNotPlaced(), 0u);
    EXPECT_EQ(import.report.coordinates.size(), 3u);
    for (const CoordinateSource &source : import.report.coordinates) {
        ImportOptions options;
        options.csv.coordinates = source;
        const Import other = test::importedFile(path, options);
        ASSERT_EQ(other.layer.features.size(), 383u) << toWord(source.form);
        for (std::size_t i = 0; i < 383; ++i) {
            const ImportedFeature &feature = import.layer.features[i];
            // The publisher moved these two without moving their X and Y (88 and 65 m; seen with another program too).
            const bool moved =
                source.form == CoordinateForm::Plane && (feature.label == "Bérault" || feature.label == "Saint-Mandé");
            ASSERT_LT(distanceMetres(feature.geometry.position, other.layer.features[i].geometry.position),
                      moved ? 100 : 1)
                << toWord(source.form) << ' ' << feature.label;
        }
    }
}

TEST(OpenData, stationsOfTheGeoJsonEditionAreTheSameStations) {
    const auto csvPath = sampleFile("emplacement-des-gares-idf.csv");
    const auto jsonPath = sampleFile("emplacement-des-gares-idf.geojson");
    SKIP_WITHOUT(csvPath);
    SKIP_WITHOUT(jsonPath);
    const Import csv = test::importedFile(csvPath);
    const Import json = test::importedFile(jsonPath);
    EXPECT_EQ(json.report.rowsRead, 1233u);
    EXPECT_EQ(json.report.rowsPlaced, 1233u);
    EXPECT_EQ(json.layer.features.at(0).label, "Cité Universitaire");
    EXPECT_EQ(json.layer.features.at(0).line, 4u);

    std::map<std::string, Position> byId;
    for (const ImportedFeature &feature : json.layer.features)
        byId[property(json, feature, "id_gares")] = feature.geometry.position;
    std::size_t matched = 0;
    std::size_t within = 0;
    for (const ImportedFeature &feature : csv.layer.features) {
        const std::string id = property(csv, feature, "GARES_ID"); // "107.0"
        const auto found = byId.find(id.substr(0, id.find('.')));
        if (found == byId.end()) continue;
        ++matched;
        const double metres = distanceMetres(feature.geometry.position, found->second);
        within += metres <= 1;
        EXPECT_LT(metres, 600) << feature.label; // the newer edition moved many a metro station
    }
    EXPECT_EQ(matched, 383u);
    EXPECT_EQ(within, 218u);
}

TEST(OpenData, latin1Lambert93) {
    const auto path = sampleFile("derived-gares-lambert93-latin1-virgule.csv");
    SKIP_WITHOUT(path);
    const Import import = test::importedFile(path);
    EXPECT_EQ(import.report.encoding, TextEncoding::Windows1252);
    EXPECT_TRUE(import.report.decimalComma);
    EXPECT_EQ(import.report.epsg, 2154);
    EXPECT_EQ(import.report.rowsRead, 269u);
    EXPECT_EQ(import.report.rowsPlaced, 269u);
    EXPECT_EQ(import.layer.columns.at(*import.report.labelColumn), "Libellé");
    const ImportedFeature &versailles = import.layer.features.at(1);
    EXPECT_EQ(versailles.label, "Versailles-Chantiers");
    EXPECT_EQ(property(import, versailles, "Département"), "YVELINES");
    EXPECT_TRUE(isNear(versailles.geometry.position, 48.7957, 2.1359, 120)); // the station on any map
}

TEST(OpenData, firms) {
    const auto path = sampleFile("MODIS_C6_1_Europe_24h.csv");
    SKIP_WITHOUT(path);
    const Import import = test::importedFile(path);
    EXPECT_EQ(import.report.separator, ',');
    EXPECT_EQ(import.report.rowsPlaced, 418u);
    EXPECT_EQ(import.report.rowsNotPlaced(), 0u);
    EXPECT_EQ(property(import, import.layer.features.at(0), "acq_time"), "0100");
    EXPECT_TRUE(isNear(import.layer.features.at(0).geometry.position, 50.41631, 18.14759, 0.02));
}

TEST(OpenData, bdiffHasNoCoordinates) {
    const auto path = sampleFile("bdiff-incendies.csv");
    SKIP_WITHOUT(path);
    const Import import = test::importedFile(path);
    EXPECT_TRUE(import.layer.features.empty());
    EXPECT_EQ(import.report.rowsRead, 2670u);
    EXPECT_EQ(import.report.failures, (std::map<RowFailure, std::uint64_t>{{RowFailure::NoCoordinateColumns, 2670}}));
    EXPECT_TRUE(import.report.warning(ImportWarningKind::NoCoordinates)->message.contains("Code INSEE"));
}

TEST(OpenData, otherFormatsAreRefusedWithAdvice) {
    for (const char *name : {"bdiff-incendies.xlsx", "corse.shp", "corse.dbf"}) {
        const auto path = sampleFile(name);
        SKIP_WITHOUT(path);
        const auto result = importFile(path);
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().code, ErrorCode::Foreign);
        EXPECT_TRUE(result.error().message.contains("first")) << result.error().message;
    }
}

} // namespace
} // namespace fanion
