// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/coordinate_guess.h"
#include "core/io/csv_dialect.h"
#include "core/io/header_names.h"
#include "core/io/label_guess.h"

#include <gtest/gtest.h>

namespace fanion {
namespace {

CsvDialect dialectOf(std::string_view text, const CsvOptions &options = {}) {
    auto dialect = guessDialect(text, true, options, {});
    EXPECT_TRUE(dialect) << dialect.error().message;
    return dialect.value_or(CsvDialect{});
}

TEST(CsvDialect, findsTheSeparator) {
    EXPECT_EQ(dialectOf("a;b;c\n1;2;3\n").separator, ';');
    EXPECT_EQ(dialectOf("a,b,c\n1,2,3\n").separator, ',');
    EXPECT_EQ(dialectOf("a\tb\n1\t2\n").separator, '\t');
    EXPECT_EQ(dialectOf("a|b\n1|2\n").separator, '|');
    EXPECT_EQ(dialectOf("nom;position\nA;48.85,2.35\nB;43.29,5.37\n").separator, ';');
    EXPECT_EQ(dialectOf("nom;x;y\nA;1,5;2,5\nB;3,5;4,5\n").separator, ';');
    EXPECT_EQ(dialectOf("nom,adresse,lat,lon\nA,\"1, rue X; bât. 2\",48.1,2.3\nB,\"2; rue Y\",48.2,2.4\n").separator,
              ',');
    EXPECT_EQ(dialectOf("nom;adresse\nA;1, rue X, 75001, Paris\nB;2, rue Y, 75002, Paris\n").separator, ';');
}

TEST(CsvDialect, findsTheHeaderAfterAPreamble) {
    const CsvDialect dialect = dialectOf("Export\nle 21/11\n\nnom;x;y\nA;1;2\nB;3;4\n");
    EXPECT_EQ(dialect.headerLine, 4u);
    EXPECT_EQ(dialect.preambleRows, 2u);
    EXPECT_EQ(dialect.columns, (std::vector<std::string>{"nom", "x", "y"}));
    EXPECT_EQ(dialect.rows.size(), 2u);
    // As Excel writes a title: padded with separators.
    EXPECT_EQ(dialectOf("Titre;;;\n;;;\nnom;x;y;z\nA;1;2;3\nB;3;4;5\n").headerLine, 3u);
}

TEST(CsvDialect, knowsATableWithoutHeader) {
    const CsvDialect dialect = dialectOf("A;48.85;2.35\nB;43.29;5.37\n");
    EXPECT_EQ(dialect.headerLine, 0u);
    EXPECT_EQ(dialect.columns, (std::vector<std::string>{"column 1", "column 2", "column 3"}));
    EXPECT_EQ(dialect.rows.size(), 2u);
    // Years as headers don't make it data while another column of numbers has a name.
    EXPECT_EQ(dialectOf("code;2019;2020\n1;5;6\n2;7;8\n").headerLine, 1u);
    EXPECT_EQ(dialectOf("nom;ville\nA;Paris\nB;Lyon\n").headerLine, 1u);
}

TEST(CsvDialect, namesColumnsOnce) {
    EXPECT_EQ(dialectOf("nom;nom;;x\nA;B;C;1\nD;E;F;2\n").columns,
              (std::vector<std::string>{"nom", "nom (2)", "column 3", "x"}));
}

TEST(CsvDialect, obeysTheCaller) {
    CsvOptions options;
    options.headerLine = 2;
    const CsvDialect dialect = dialectOf("a;b\nnom;x\nA;1\n", options);
    EXPECT_EQ(dialect.columns, (std::vector<std::string>{"nom", "x"}));
    EXPECT_EQ(dialect.firstDataLine, 3u);
    options.headerLine = 0;
    EXPECT_EQ(dialectOf("a;b\nc;d\n", options).rows.size(), 2u);
    options.headerLine = 99;
    EXPECT_EQ(guessDialect("a;b\nc;d\n", true, options, {}).error().code, ErrorCode::InvalidArgument);
}

TEST(CsvDialect, refusesProse) {
    const auto dialect = guessDialect(
        "Bonjour,\nceci est une lettre; elle\ncontient des phrases, des virgules,\net rien\nd'autre.\n", true, {}, {});
    ASSERT_FALSE(dialect);
    EXPECT_EQ(dialect.error().code, ErrorCode::Foreign);
    EXPECT_TRUE(guessDialect("position\n48.85 2.35\n43.29 5.37\n", true, {}, {})); // one column of places is a table
}

TEST(HeaderNames, normalise) {
    EXPECT_EQ(normalisedHeader("Libellé_GARE"), "libelle gare");
    EXPECT_EQ(normalisedHeader("CoordonneeX"), "coordonnee x");
    EXPECT_EQ(normalisedHeader("  geocodage_x_GPS "), "geocodage x gps");
    EXPECT_EQ(normalisedHeader("Œuvre n°1"), "oeuvre n 1");
    EXPECT_EQ(normalisedHeader(""), "");
}

TEST(HeaderNames, pairAxes) {
    const auto pairs = [](std::vector<std::string> headers) {
        std::vector<std::string> normalised;
        for (const std::string &header : headers)
            normalised.push_back(normalisedHeader(header));
        return axisColumns(normalised);
    };
    for (const std::vector<std::string> &headers : {std::vector<std::string>{"lat", "lon"},
                                                    {"Latitude", "Longitude"},
                                                    {"lat_wgs84", "lng_wgs84"},
                                                    {"coord_lat", "coord_long"},
                                                    {"geoLat", "geoLon"},
                                                    {"latitude (deg)", "longitude (deg)"}}) {
        const auto found = pairs(headers);
        ASSERT_EQ(found.size(), 1u) << headers[0];
        EXPECT_EQ(found[0].y, 0u);
        EXPECT_EQ(found[0].x, 1u);
        EXPECT_TRUE(found[0].isGeographic);
    }
    for (const std::vector<std::string> &headers : {std::vector<std::string>{"X", "Y"},
                                                    {"geocodage_x_GPS", "geocodage_y_GPS"},
                                                    {"CoordX", "CoordY"},
                                                    {"X Lambert 93", "Y Lambert 93"},
                                                    {"xl93", "yl93"}}) {
        const auto found = pairs(headers);
        ASSERT_EQ(found.size(), 1u) << headers[0];
        EXPECT_EQ(found[0].x, 0u);
        EXPECT_FALSE(found[0].isGeographic);
    }
    EXPECT_TRUE(pairs({"nomlong", "plat", "taux"}).empty());
}

TEST(HeaderNames, knowSystemsAndLabels) {
    EXPECT_EQ(systemNamed(normalisedHeader("X Lambert 93")), 2154);
    EXPECT_EQ(systemNamed(normalisedHeader("x_2975")), 2975);
    EXPECT_EQ(systemNamed(normalisedHeader("X_CC43")), 3943);
    EXPECT_EQ(systemNamed(normalisedHeader("x lambert II étendu")), 27572);
    EXPECT_FALSE(systemNamed("x"));
    EXPECT_GT(labelScore("nom"), labelScore("nom du musee"));
    EXPECT_GT(labelScore("nom du musee"), labelScore("nomlong"));
    EXPECT_GT(labelScore("libelle"), labelScore("id"));
    EXPECT_EQ(labelScore("nom de la commune"), 0);
    EXPECT_EQ(labelScore("nombre de lits"), 0);
}

CoordinateGuess guess(std::string_view text) {
    const CsvDialect dialect = dialectOf(text);
    return guessCoordinates(TableSample(dialect.columns, dialect.rows, std::nullopt));
}

TEST(CoordinateGuess, prefersDegreesToMetres) {
    const auto found =
        guess("nom;x;y;lon;lat\nA;653789.98;6861973.5;2.370209;48.856140\nB;644110.73;6859386.66;2.238639;48.832110\n");
    ASSERT_EQ(found.sources.size(), 2u);
    EXPECT_EQ(found.sources[0], (CoordinateSource{CoordinateForm::LatitudeLongitude, 4, 3, 4326, Certainty::Certain}));
    EXPECT_EQ(found.sources[1], (CoordinateSource{CoordinateForm::Plane, 1, 2, 2154, Certainty::Certain}));
}

TEST(CoordinateGuess, noticesSwappedColumns) {
    const auto degrees = guess("nom;latitude;longitude\nA;2.370209;48.856140\nB;5.374;43.2951\n");
    ASSERT_EQ(degrees.sources.size(), 1u);
    EXPECT_TRUE(degrees.axesSwapped);
    EXPECT_EQ(degrees.sources[0], (CoordinateSource{CoordinateForm::LatitudeLongitude, 2, 1, 4326, Certainty::Likely}));
    const auto metres = guess("nom;x;y\nA;6861973.5;653789.98\nB;6859386.66;644110.73\n");
    ASSERT_EQ(metres.sources.size(), 1u);
    EXPECT_TRUE(metres.axesSwapped);
    EXPECT_EQ(metres.sources[0].first, 2u);
}

TEST(CoordinateGuess, readsValuesWithoutNames) {
    const auto degrees = guess("A;48.856140;2.370209\nB;43.29510;5.37400\nC;44.8378;-0.5792\n");
    ASSERT_EQ(degrees.sources.size(), 1u);
    EXPECT_EQ(degrees.sources[0], (CoordinateSource{CoordinateForm::LatitudeLongitude, 1, 2, 4326, Certainty::Likely}));
    const auto metres = guess("ref;est;nord\nA;653789.98;6861973.5\nB;644110.73;6859386.66\n");
    ASSERT_EQ(metres.sources.size(), 1u);
    EXPECT_EQ(metres.sources[0].epsg, 2154);
    EXPECT_EQ(metres.sources[0].certainty, Certainty::Likely);
}

TEST(CoordinateGuess, knowsTheOtherForms) {
    EXPECT_EQ(guess("nom;lonlat\nA;2.35,48.85\nB;5.37,43.29\n").sources.at(0).form,
              CoordinateForm::LongitudeLatitudeText);
    EXPECT_EQ(guess("nom;wkt\nA;POINT (2.35 48.85)\nB;POINT (5.37 43.29)\n").sources.at(0).form,
              CoordinateForm::LongitudeLatitudeText);
    EXPECT_EQ(guess("nom;coord\nA;2.35 48.85\nB;5.37 43.29\n").sources.at(0).form,
              CoordinateForm::LongitudeLatitudeText);
    EXPECT_EQ(guess("nom;geom\nA;{\"type\":\"Point\",\"coordinates\":[2.3,48.8]}\n").sources.at(0).form,
              CoordinateForm::GeoJsonText);
    EXPECT_EQ(guess("feu;carreau DFCI\n1;KD46C3\n2;KD42F7\n").sources.at(0).form, CoordinateForm::Dfci);
    EXPECT_EQ(guess("nom;x_cc43;y_cc43\nA;1892390.5;2247035.2\nB;1892391.5;2247035.9\n").sources.at(0).epsg, 3943);
}

TEST(CoordinateGuess, saysWhenInDoubt) {
    // 640,000 / 1,750,000 is both Perpignan in Lambert II étendu and an island in the Antilles' UTM.
    const auto found = guess("nom;x;y\nA;640100.5;1750200.5\nB;641100.5;1751200.5\n");
    ASSERT_EQ(found.sources.size(), 1u);
    EXPECT_TRUE(found.isAmbiguous);
    EXPECT_EQ(found.sources[0].certainty, Certainty::Doubtful);
    const auto named = guess("nom;x_l2e;y_l2e\nA;640100.5;1750200.5\nB;641100.5;1751200.5\n");
    ASSERT_EQ(named.sources.size(), 1u);
    EXPECT_EQ(named.sources[0].epsg, 27572);
    EXPECT_FALSE(named.isAmbiguous);
}

TEST(CoordinateGuess, leavesOtherNumbersAlone) {
    EXPECT_TRUE(guess("rang;x;y\nA;1;2\nB;3;4\n").sources.empty());
    EXPECT_TRUE(guess("an;surface;prix\n2019;48.5;2.5\n2020;49.5;3.5\n").sources.empty());
    EXPECT_TRUE(guess("code;date\n01130;01/02/2003\n13001;02/02/2003\n").sources.empty());
    EXPECT_TRUE(guess("nom;note\nA;12,5\nB;13,5\n").sources.empty());
}

TEST(LabelGuess, prefersNamesToNumbers) {
    const auto label = [](std::string_view text) -> std::string {
        const CsvDialect dialect = dialectOf(text);
        const auto column = guessLabelColumn(TableSample(dialect.columns, dialect.rows, std::nullopt), {});
        return column ? dialect.columns[*column] : "";
    };
    EXPECT_EQ(label("id;Libellé;ville\n1;Gare du Nord;Paris\n2;Gare de Lyon;Paris\n"), "Libellé");
    EXPECT_EQ(label("id;nom commune;nom_du_site\n1;Paris;Tour A\n2;Lyon;Tour B\n"), "nom_du_site");
    EXPECT_EQ(label("id;hydrant\n1;Place de la mairie\n2;Rue du port\n"), "hydrant");
    EXPECT_EQ(label("valeur;mesure\n1;2\n3;4\n"), "");
}

} // namespace
} // namespace fanion
