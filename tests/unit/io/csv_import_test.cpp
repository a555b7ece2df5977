// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/projected_crs.h"
#include "core/io/plane_systems.h"
#include "import_fixture.h"

#include "core/base/utf8.h"

#include <rapidcheck/gtest.h>

#include <format>

namespace fanion {
namespace {

using test::imported;
using test::isNear;
using test::property;
using test::refused;

TEST(CsvImport, readsLatin1Lambert93WithDecimalCommas) {
    const Import import = test::importedFile(test::dataFile("lambert93-latin1.csv"));
    const ImportReport &report = import.report;
    EXPECT_EQ(report.encoding, TextEncoding::Windows1252);
    EXPECT_EQ(report.separator, ';');
    EXPECT_TRUE(report.decimalComma);
    EXPECT_EQ(report.epsg, 2154);
    EXPECT_EQ(report.headerLine, 1u);
    EXPECT_EQ(report.rowsRead, 7u);
    EXPECT_EQ(report.rowsPlaced, 3u);
    EXPECT_EQ(report.blankRows, 1u);
    EXPECT_EQ(report.failures, (std::map<RowFailure, std::uint64_t>{{RowFailure::EmptyCoordinates, 2},
                                                                    {RowFailure::UnreadableCoordinates, 1},
                                                                    {RowFailure::OutOfRange, 1}}));
    ASSERT_EQ(report.problems.size(), 4u);
    EXPECT_EQ(report.problems[0], (RowProblem{3, 4, RowFailure::EmptyCoordinates, ""}));
    EXPECT_EQ(report.problems[2], (RowProblem{5, 6, RowFailure::UnreadableCoordinates, "588123,00 | inconnu"}));
    EXPECT_EQ(import.layer.name, "lambert93-latin1");
    ASSERT_EQ(import.layer.features.size(), 3u);
    const ImportedFeature &first = import.layer.features[0];
    EXPECT_EQ(first.label, "Réservoir de la Côte d'Azur");
    EXPECT_EQ(property(import, first, "Identifiant"), "07");
    EXPECT_EQ(property(import, first, "Département"), "Bouches-du-Rhône");
    EXPECT_EQ(property(import, first, "X (Lambert 93)"), "(none)");
    EXPECT_EQ(import.layer.features[1].line, 3u);
    const auto lambert = ProjectedCrs::open(2154);
    EXPECT_EQ(import.layer.features[1].geometry.position, lambert->toWgs84({913987.40, 6457214.90}));
}

TEST(CsvImport, readsOneColumnAndReportsEachRowItCantPlace) {
    const Import import = test::importedFile(test::dataFile("lat-lon-one-column.csv"));
    const ImportReport &report = import.report;
    EXPECT_EQ(report.coordinates.at(0).form, CoordinateForm::LatitudeLongitudeText);
    EXPECT_EQ(report.rowsRead, 7u);
    EXPECT_EQ(report.rowsPlaced, 4u);
    EXPECT_EQ(report.failures.at(RowFailure::EmptyCoordinates), 1u);
    EXPECT_EQ(report.failures.at(RowFailure::ZeroCoordinates), 1u);
    EXPECT_EQ(report.failures.at(RowFailure::UnreadableCoordinates), 1u);
    ASSERT_EQ(import.layer.features.size(), 4u);
    EXPECT_TRUE(isNear(import.layer.features[1].geometry.position, 41.9192, 8.7386, 0.02));
    EXPECT_EQ(property(import, import.layer.features[1], "cp"), "2A004");
    // The one row with longitude first is put right, and said.
    EXPECT_TRUE(isNear(import.layer.features[3].geometry.position, 43.2951, 5.3740, 0.02));
    const ImportWarning *swapped = report.warning(ImportWarningKind::SwappedAxes);
    ASSERT_NE(swapped, nullptr);
    EXPECT_EQ(swapped->count, 1u);
    EXPECT_EQ(swapped->firstLine, 5u);
}

TEST(CsvImport, findsTheTableAfterAPreamble) {
    const Import import = test::importedFile(test::dataFile("preamble.csv"));
    EXPECT_TRUE(import.report.hasByteOrderMark);
    EXPECT_EQ(import.report.headerLine, 4u);
    EXPECT_EQ(import.report.preambleLines, 2u);
    EXPECT_EQ(import.report.rowsPlaced, 2u);
    EXPECT_TRUE(import.report.decimalComma);
    EXPECT_EQ(property(import, import.layer.features.at(1), "Code INSEE"), "01132");
    EXPECT_TRUE(isNear(import.layer.features.at(1).geometry.position, 43.5486, -1.0012, 0.02));
}

TEST(CsvImport, keepsQuotedLinesAndCountsThem) {
    const Import import = imported(
        "nom,note,lat,lon\r\n\"A \"\"1\"\"\",\"deux\r\nlignes, une virgule\",48.1,2.3\r\nB,\"x\"y,48.2,2.4\r\n");
    ASSERT_EQ(import.layer.features.size(), 2u);
    EXPECT_EQ(import.layer.features[0].label, "A \"1\"");
    EXPECT_EQ(property(import, import.layer.features[0], "note"), "deux\r\nlignes, une virgule");
    EXPECT_EQ(import.layer.features[1].line, 4u);
    EXPECT_EQ(property(import, import.layer.features[1], "note"), "xy");
}

TEST(CsvImport, takesAnyLineEnd) {
    for (const std::string_view end : {"\n", "\r\n", "\r"}) {
        const Import import = imported(std::format("nom;lat;lon{0}A;48.1;2.3{0}{0}B;48.2;2.4", end));
        ASSERT_EQ(import.layer.features.size(), 2u);
        EXPECT_EQ(import.layer.features[1].line, 4u);
        EXPECT_EQ(import.report.blankRows, 1u);
        EXPECT_TRUE(isNear(import.layer.features[1].geometry.position, 48.2, 2.4, 0.02));
    }
}

TEST(CsvImport, placesEachTerritoryInItsOwnSystem) {
    std::string text = "nom;x;y\nParis;652381.0;6862047.0\nLyon;842666.0;6519924.0\nBrest;145000.5;6836000.5\nLille;"
                       "704061.1;7059136.6\n";
    struct Place {
        const char *name;
        int epsg;
        double latitude, longitude;
    };
    const Place places[] = {{"Saint-Denis", epsg::kReunion, -20.8789, 55.4481},
                            {"Cayenne", epsg::kGuyane, 4.9224, -52.3135},
                            {"Pointe-à-Pitre", epsg::kAntilles, 16.2411, -61.5331},
                            {"Mamoudzou", epsg::kMayotte, -12.7806, 45.2278}};
    for (const Place &place : places) {
        const auto plane =
            ProjectedCrs::open(place.epsg)->fromWgs84(Position::fromDegrees(place.latitude, place.longitude));
        ASSERT_TRUE(plane);
        text += std::format("{};{:.2f};{:.2f}\n", place.name, plane->x, plane->y);
    }
    ImportOptions all;
    const Import mixed = imported(text, all);
    EXPECT_EQ(mixed.report.rowsPlaced, mixed.report.rowsRead);
    // Half of the rows are in Lambert-93: not most, so no guess by name is sure; but each row's size says its system.
    for (std::size_t i = 0; i < std::size(places); ++i)
        EXPECT_TRUE(
            isNear(mixed.layer.features.at(4 + i).geometry.position, places[i].latitude, places[i].longitude, 0.05))
            << places[i].name;
    EXPECT_TRUE(isNear(mixed.layer.features.at(0).geometry.position, 48.858, 2.351, 500));
    ASSERT_NE(mixed.report.warning(ImportWarningKind::OtherSystem), nullptr);
    EXPECT_EQ(mixed.report.warning(ImportWarningKind::OtherSystem)->count, 4u);
}

TEST(CsvImport, usesOtherColumnsWhereTheMainOnesAreEmpty) {
    const Import import = imported("nom;x;y;lon;lat\nA;653789.98;6861973.5;2.370209;48.856140\n"
                                   "B;644110.73;6859386.66;;\nC;-;-;-;-\nD;651007.28;6865089.72;2.331927;48.883959\n");
    EXPECT_EQ(import.report.rowsPlaced, 3u);
    EXPECT_TRUE(isNear(import.layer.features.at(1).geometry.position, 48.832110, 2.238639, 0.1));
    EXPECT_EQ(import.report.warning(ImportWarningKind::OtherColumns)->count, 1u);
}

TEST(CsvImport, readsGeoJsonColumnsWithTheirShapes) {
    const Import import = imported(
        "nom;geo_point_2d;geo_shape\n"
        "A;\"43.5,5.5\";\"{\"\"type\"\":\"\"LineString\"\",\"\"coordinates\"\":[[5,43],[6,44]]}\"\n"
        "B;\"43.6,5.6\";\"{\"\"type\"\":\"\"Polygon\"\",\"\"coordinates\"\":[[[5,43],[6,43],[6,44],[5,43]]]}\"\n"
        "C;\"43.7,5.7\";\"{oops\"\nD;\"43.8,5.8\";\n");
    EXPECT_EQ(import.report.coordinates.at(0).form, CoordinateForm::GeoJsonText);
    ASSERT_EQ(import.layer.features.size(), 3u);
    EXPECT_EQ(import.layer.features[0].geometry.kind, GeometryKind::Line);
    EXPECT_EQ(import.layer.features[1].geometry.path.size(), 3u);
    EXPECT_TRUE(isNear(import.layer.features[2].geometry.position, 43.8, 5.8)); // from the other column
    EXPECT_EQ(import.report.failures.at(RowFailure::UnreadableCoordinates), 1u);
    EXPECT_TRUE(isNear(
        imported("n;geo\n1;\"{\"\"lon\"\": 2.37, \"\"lat\"\": 48.85}\"\n").layer.features.at(0).geometry.position,
        48.85, 2.37));
}

TEST(CsvImport, shiftedRowsAreReportedAndShortOnesPlaced) {
    const Import import =
        imported("nom;lat;lon;note\nA;48.1;2.3;x\nB;suite;48.2;2.4;y\nC;48.3;2.5\nD;48.4;2.6;x;;\nE;48.5\n"
                 "F;48.1;2.3;x\nG;48.1;2.3;x\nH;48.1;2.3;x\n");
    EXPECT_EQ(import.report.failures.at(RowFailure::TooManyCells), 1u);
    EXPECT_EQ(import.report.failures.at(RowFailure::EmptyCoordinates), 1u);
    EXPECT_EQ(import.report.rowsPlaced, 6u);
}

TEST(CsvImport, readsDegreesMinutesAndDfci) {
    const Import angles = imported("nom;latitude;longitude\nA;48.85;2.35\nB;48.86;2.36\nC;48.87;2.37\nD;48.88;2.38\n"
                                   "E;\"48°51'24\"\" N\";2° 21' 3\" E\n");
    EXPECT_EQ(angles.report.rowsPlaced, 5u);
    EXPECT_TRUE(isNear(angles.layer.features.at(4).geometry.position, 48.856667, 2.350833, 0.2));
    const Import grid = imported("feu;Code DFCI\n1;KD46C3\n2;KD42F7.3\n3;??\n4;FE06H1\n5;HG00E7\n");
    EXPECT_EQ(grid.report.rowsPlaced, 4u);
    EXPECT_TRUE(isNear(grid.layer.features.at(0).geometry.position, 43.762091, 5.375991));
}

TEST(CsvImport, withoutCoordinatesReportsEveryRow) {
    const Import import = imported("an;Code INSEE;surface\n2023;88148;2\n2023;40132;1000\n");
    EXPECT_TRUE(import.layer.features.empty());
    EXPECT_EQ(import.report.failures.at(RowFailure::NoCoordinateColumns), 2u);
    const ImportWarning *warning = import.report.warning(ImportWarningKind::NoCoordinates);
    ASSERT_NE(warning, nullptr);
    EXPECT_TRUE(warning->message.contains("\"Code INSEE\"")) << warning->message;
}

TEST(CsvImport, keepsTheFirstThousandProblemsAndCountsAll) {
    std::string text = "nom;lat;lon\nA;48.1;2.3\n";
    for (int i = 0; i < 2500; ++i)
        text += std::format("n{};;\n", i);
    const Import import = imported(text);
    EXPECT_EQ(import.report.failures.at(RowFailure::EmptyCoordinates), 2500u);
    EXPECT_EQ(import.report.problems.size(), ImportReport::kMaxProblemsKept);
    EXPECT_EQ(import.report.rowsNotPlaced(), 2500u);
}

TEST(CsvImport, obeysOverrides) {
    const std::string_view text = "a;b;c;d\nnom 1;12,5;48,1;2,3\nnom 2;13,5;48,2;2,4\n";
    ImportOptions options;
    options.name = "Ma couche";
    options.csv.coordinates = CoordinateSource{CoordinateForm::LatitudeLongitude, 3, 1, 4326};
    options.csv.labelColumn = 2;
    const Import import = imported(text, options);
    EXPECT_EQ(import.layer.name, "Ma couche");
    EXPECT_EQ(import.report.coordinates.at(0).certainty, Certainty::Given);
    EXPECT_TRUE(isNear(import.layer.features.at(0).geometry.position, 2.3, 12.5)); // taken literally
    EXPECT_EQ(import.layer.features.at(0).label, "48,1");

    options.csv.labelColumn = kNoColumn;
    EXPECT_EQ(imported(text, options).layer.features.at(0).label, "");
    options.csv.coordinates->epsg = 99'999;
    EXPECT_EQ(refused(text, options).code, ErrorCode::InvalidArgument);
    options.csv.coordinates = CoordinateSource{CoordinateForm::LatitudeLongitude, 3, 9, 4326};
    EXPECT_EQ(refused(text, options).code, ErrorCode::InvalidArgument);

    ImportOptions reunion;
    reunion.csv.coordinates = CoordinateSource{CoordinateForm::Plane, 1, 2, epsg::kReunion};
    EXPECT_TRUE(isNear(imported("n;e;n2\nA;339251;7691116\n", reunion).layer.features.at(0).geometry.position, -20.87,
                       55.45, 2000));

    ImportOptions bytes;
    bytes.csv.encoding = TextEncoding::Windows1252;
    EXPECT_EQ(imported("nom;lat;lon\n\xC3\xA9;48.1;2.3\n", bytes).layer.features.at(0).label, "Ã©");
    ImportOptions quotes;
    quotes.csv.quotes = false;
    EXPECT_EQ(imported("nom;lat;lon\n\"A;48.1;2.3\nB;48.2;2.4\n", quotes).layer.features.at(0).label, "\"A");
}

TEST(CsvImport, aQuoteLeftOpenIsSaid) {
    const Import import = imported("nom;lat;lon\nA;48.1;2.3\nB;48.2;2.4\n\"C;48.3;2.5\nD;48.4;2.6\n");
    EXPECT_EQ(import.report.rowsPlaced, 2u);
    EXPECT_EQ(import.report.failures.at(RowFailure::UnclosedQuote), 1u);
    const ImportWarning *warning = import.report.warning(ImportWarningKind::QuoteLeftOpen);
    ASSERT_NE(warning, nullptr);
    EXPECT_EQ(warning->firstLine, 4u);
}

TEST(CsvImport, keepsItsLimits) {
    ImportOptions options;
    options.limits.features = 2;
    EXPECT_EQ(refused("nom;lat;lon\nA;48.1;2.3\nB;48.2;2.4\nC;48.3;2.5\n", options).code, ErrorCode::TooLarge);
    options = {};
    options.limits.properties = 3;
    EXPECT_EQ(refused("nom;a;b;lat;lon\nA;1;2;48.1;2.3\nB;1;2;48.2;2.4\n", options).code, ErrorCode::TooLarge);
    options = {};
    options.limits.bytes = 10;
    EXPECT_EQ(refused("nom;lat;lon\nA;48.1;2.3\n", options).code, ErrorCode::TooLarge);
    options = {};
    options.limits.cellBytes = 100;
    const Error open = refused("nom;lat;lon\nA;48.1;2.3\nB;48.1;2.3\nC;48.1;2.3\n\"" + std::string(200, 'x'), options);
    EXPECT_EQ(open.code, ErrorCode::TooLarge);
    EXPECT_TRUE(open.message.contains("line 5")) << open.message;
    options = {};
    options.limits.columns = 5;
    EXPECT_EQ(refused("nom;lat;lon\nA;48.1;2.3\nB;48.1;2.3\nC;48.1;2.3\nB;;;;;;;;;;\n", options).code,
              ErrorCode::TooLarge);
}

TEST(CsvImport, canBeStopped) {
    ImportOptions options;
    int calls = 0;
    options.progress = [&](std::uint64_t done, std::uint64_t total) {
        EXPECT_LE(done, total);
        return ++calls < 2;
    };
    EXPECT_EQ(refused("nom;lat;lon\nA;48.1;2.3\n", options).code, ErrorCode::Refused);
}

TEST(CsvImport, longLabelsAreCutAndKept) {
    const std::string name = std::string(198, 'a') + "é" + std::string(50, 'b');
    const Import import = imported("nom;lat;lon\n" + name + ";48.1;2.3\n");
    EXPECT_EQ(import.layer.features.at(0).label, std::string(198, 'a') + "é");
    EXPECT_EQ(property(import, import.layer.features.at(0), "nom"), name);
}

std::string cell(std::string_view text) {
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

/** Printable words, with what makes CSV hard in them. */
rc::Gen<std::string> words() {
    return rc::gen::container<std::string>(rc::gen::element('a', 'B', '7', ' ', ';', ',', '"', '\n', '\t', '|', '\''));
}

RC_GTEST_PROP(CsvImportProperty, everyRowIsPlacedOrReportedAndKeepsItsWords, ()) {
    const char separator = *rc::gen::element(';', ',', '\t', '|');
    const bool comma = separator != ',' && *rc::gen::arbitrary<bool>();
    const auto rows = *rc::gen::container<std::vector<std::tuple<std::string, int, int, bool>>>(
        rc::gen::tuple(words(), rc::gen::inRange(41'500'000, 51'000'000), rc::gen::inRange(-4'000'000, 9'000'000),
                       rc::gen::arbitrary<bool>()));
    RC_PRE(rows.size() >= 3u);
    // The sample must show coordinates at all.
    RC_PRE(std::ranges::count_if(rows, [](const auto &row) { return std::get<3>(row); }) >= 1);
    const auto degrees = [&](int micro) {
        std::string text =
            std::format("{}{}.{:06}", micro < 0 ? "-" : "", std::abs(micro) / 1'000'000, std::abs(micro) % 1'000'000);
        if (comma) text[text.find('.')] = ',';
        return text;
    };
    std::string text = std::format("code{0}note{0}latitude{0}longitude\r\n", separator);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto &[note, latitude, longitude, hasPlace] = rows[i];
        text += std::format("{:04}{}{}{}{}{}{}\r\n", i, separator, cell(note), separator,
                            hasPlace ? degrees(latitude) : "", separator, hasPlace ? degrees(longitude) : "-");
    }
    const auto result = importBytes(asBytes(text), "property.csv");
    RC_ASSERT(result.has_value());
    const ImportReport &report = result->report;
    RC_ASSERT(report.separator == separator);
    RC_ASSERT(report.rowsRead == rows.size());
    const auto placed = std::ranges::count_if(rows, [](const auto &row) { return std::get<3>(row); });
    RC_ASSERT(report.rowsPlaced == static_cast<std::uint64_t>(placed));
    const auto empty = report.failures.find(RowFailure::EmptyCoordinates);
    RC_ASSERT(report.rowsNotPlaced() == (empty == report.failures.end() ? 0 : empty->second));
    std::size_t at = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto &[note, latitude, longitude, hasPlace] = rows[i];
        if (!hasPlace) continue;
        RC_ASSERT(at < result->layer.features.size());
        const ImportedFeature &feature = result->layer.features[at++];
        RC_ASSERT(feature.row == i + 1);
        RC_ASSERT(feature.geometry.position == (Position{latitude * 10, longitude * 10}));
    }
    RC_ASSERT(at == result->layer.features.size());
}

RC_GTEST_PROP(CsvImportProperty, anyBytesGiveAnErrorOrASoundImport, (const std::string &bytes)) {
    const auto result = importBytes(asBytes("lat;lon\n48.1;2.3\n48.2;2.4\n" + bytes), "any.csv");
    if (!result) return;
    std::uint64_t failed = 0;
    for (const auto &[reason, count] : result->report.failures)
        failed += count;
    RC_ASSERT(result->report.rowsPlaced + failed == result->report.rowsRead);
    for (const ImportedFeature &feature : result->layer.features) {
        RC_ASSERT(feature.geometry.position.isValid());
        RC_ASSERT(isCleanUtf8(feature.label));
        for (const ImportedProperty &p : feature.properties)
            RC_ASSERT(isCleanUtf8(p.value));
    }
}

} // namespace
} // namespace fanion
