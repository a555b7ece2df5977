// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/csv_writer.h"
#include "core/io/geojson_writer.h"
#include "import_fixture.h"

#include <nlohmann/json.hpp>
#include <rapidcheck/gtest.h>

namespace fanion {
namespace {

using test::imported;
using test::property;

std::vector<ExportedFeature> sample() {
    const Position marseille = Position::fromDegrees(43.2951, 5.374);
    const Path clockwise = {Position::fromDegrees(43, 5), Position::fromDegrees(44, 5), Position::fromDegrees(44, 6)};
    return {
        {"01",
         "symbol",
         "VSAV 1",
         FeatureGeometry{GeometryKind::Point, marseille, {}},
         {{"état", "engagé"}, {"code", "007"}}},
        {"02", "line", "Attaque", FeatureGeometry{GeometryKind::Line, clockwise[0], {clockwise[0], clockwise[1]}}, {}},
        {"03",
         "area",
         "Zone \"A\";\nnord",
         FeatureGeometry{GeometryKind::Polygon, clockwise[0], clockwise},
         {{"code", "8"}}},
        {"04",
         "task",
         "=HYPERLINK(\"x\")",
         std::nullopt,
         {{"name", "+33 4 91"}, {"note", "-12,5"}, {"tel", "@x"}, {"moins", "-"}}}};
}

TEST(GeoJsonWriter, writesWhatRfc7946Asks) {
    const auto json = nlohmann::json::parse(writeGeoJson(sample(), "Opération"));
    EXPECT_EQ(json["type"], "FeatureCollection");
    EXPECT_EQ(json["name"], "Opération");
    ASSERT_EQ(json["features"].size(), 4u);
    EXPECT_EQ(json["features"][0]["geometry"]["coordinates"], (nlohmann::json{5.374, 43.2951}));
    EXPECT_EQ(json["features"][0]["properties"]["name"], "VSAV 1");
    EXPECT_EQ(json["features"][0]["properties"]["code"], "007");
    const auto &ring = json["features"][2]["geometry"]["coordinates"][0];
    ASSERT_EQ(ring.size(), 4u);
    EXPECT_EQ(ring[0], ring[3]);
    double turn = 0;
    for (std::size_t i = 0; i + 1 < ring.size(); ++i)
        turn += ring[i][0].get<double>() * ring[i + 1][1].get<double>() -
                ring[i + 1][0].get<double>() * ring[i][1].get<double>();
    EXPECT_GT(turn, 0); // counter-clockwise
    EXPECT_TRUE(json["features"][3]["geometry"].is_null());
    EXPECT_EQ(json["features"][3]["properties"]["name (2)"], "+33 4 91");
    EXPECT_EQ(nlohmann::json::parse(writeGeoJson({}))["features"].size(), 0u);
}

TEST(GeoJsonWriter, degreesAreExact) {
    EXPECT_EQ(geometryJson({GeometryKind::Point, {-1, 5}, {}}),
              R"({"type":"Point","coordinates":[0.0000005,-0.0000001]})");
    EXPECT_EQ(geometryJson({GeometryKind::Point, {-900'000'000, -1'800'000'000}, {}}),
              R"({"type":"Point","coordinates":[-180.0000000,-90.0000000]})");
}

TEST(CsvWriter, writesRfc4180AndGuardsFormulas) {
    CsvWriterOptions options;
    options.byteOrderMark = false;
    const std::string text = writeCsv(sample(), options);
    EXPECT_EQ(text, "id;kind;name;latitude;longitude;geometry;état;code;name;note;tel;moins\r\n"
                    "01;symbol;VSAV 1;43.2951000;5.3740000;;engagé;007;;;;\r\n"
                    "02;line;Attaque;;;\"{\"\"type\"\":\"\"LineString\"\",\"\"coordinates\"\":[[5.0000000,43.0000000],"
                    "[5.0000000,44.0000000]]}\";;;;;;\r\n"
                    "03;area;\"Zone "
                    "\"\"A\"\";\nnord\";;;\"{\"\"type\"\":\"\"Polygon\"\",\"\"coordinates\"\":[[[6.0000000,44.0000000],"
                    "[5.0000000,44.0000000],[5.0000000,43.0000000],[6.0000000,44.0000000]]]}\";;8;;;;\r\n"
                    "04;task;\"'=HYPERLINK(\"\"x\"\")\";;;;;;'+33 4 91;-12,5;'@x;-\r\n");
    EXPECT_TRUE(writeCsv({}).starts_with("\xEF\xBB\xBFid;kind"));
    options.separator = ',';
    EXPECT_TRUE(writeCsv(sample(), options).contains("\"-12,5\""));
}

TEST(Export, csvIsReadBackWithEveryShape) {
    const Import import = imported(writeCsv(sample()));
    ASSERT_EQ(import.layer.features.size(), 3u);
    EXPECT_EQ(import.layer.features[0].geometry, *sample()[0].geometry);
    EXPECT_EQ(import.layer.features[1].geometry, *sample()[1].geometry);
    EXPECT_EQ(import.layer.features[2].label, "Zone \"A\";\nnord");
    EXPECT_EQ(property(import, import.layer.features[0], "code"), "007");
}

rc::Gen<std::string> words() {
    return rc::gen::container<std::string>(
        rc::gen::element('a', 'Z', '7', ' ', ';', ',', '"', '\n', '\t', '\\', '{', '='));
}

std::vector<ExportedFeature> anyFeatures() {
    const auto position = rc::gen::map(
        rc::gen::tuple(rc::gen::inRange(410'000'000, 510'000'000), rc::gen::inRange(-40'000'000, 90'000'000)),
        [](const auto &p) { return Position{std::get<0>(p), std::get<1>(p)}; });
    const auto count = *rc::gen::inRange(1, 12);
    std::vector<ExportedFeature> features;
    for (int i = 0; i < count; ++i) {
        FeatureGeometry geometry;
        geometry.kind = *rc::gen::element(GeometryKind::Point, GeometryKind::Line, GeometryKind::Polygon);
        if (geometry.kind == GeometryKind::Point)
            geometry.position = *position;
        else
            geometry.path = *rc::gen::unique<Path>(*rc::gen::inRange<std::size_t>(3, 8), position);
        if (!geometry.path.empty()) geometry.position = geometry.path.front();
        features.push_back({std::to_string(i),
                            "feature",
                            "nom " + *words(),
                            geometry,
                            {{"note", *words()}, {"code", "00" + std::to_string(i)}}});
    }
    return features;
}

/** The same ring whichever way it turns and wherever it starts. */
bool sameRing(const Path &a, Path b) {
    if (a.size() != b.size()) return false;
    for (int direction = 0; direction < 2; ++direction) {
        for (std::size_t i = 0; i < b.size(); ++i) {
            if (a == b) return true;
            std::ranges::rotate(b, b.begin() + 1);
        }
        std::ranges::reverse(b);
    }
    return false;
}

RC_GTEST_PROP(ExportProperty, geoJsonComesBackWhole, ()) {
    const auto features = anyFeatures();
    const auto import = importBytes(asBytes(writeGeoJson(features)), "x.geojson");
    RC_ASSERT(import.has_value());
    RC_ASSERT(import->layer.features.size() == features.size());
    for (std::size_t i = 0; i < features.size(); ++i) {
        const ImportedFeature &back = import->layer.features[i];
        RC_ASSERT(back.geometry.kind == features[i].geometry->kind);
        if (back.geometry.kind == GeometryKind::Polygon)
            RC_ASSERT(sameRing(back.geometry.path, features[i].geometry->path));
        else
            RC_ASSERT(back.geometry == *features[i].geometry);
        RC_ASSERT(property(*import, back, "code") == features[i].properties[1].second);
    }
}

RC_GTEST_PROP(ExportProperty, csvComesBackWhole, ()) {
    const auto features = anyFeatures();
    const auto import =
        importBytes(asBytes(writeCsv(features, {*rc::gen::element(';', ','), *rc::gen::arbitrary<bool>()})), "x.csv");
    RC_ASSERT(import.has_value());
    RC_ASSERT(import->layer.features.size() == features.size());
    for (std::size_t i = 0; i < features.size(); ++i) {
        const ImportedFeature &back = import->layer.features[i];
        RC_ASSERT(back.geometry.kind == features[i].geometry->kind);
        if (back.geometry.kind == GeometryKind::Polygon)
            RC_ASSERT(sameRing(back.geometry.path, features[i].geometry->path));
        else
            RC_ASSERT(back.geometry == *features[i].geometry);
        RC_ASSERT(property(*import, back, "code") == features[i].properties[1].second);
    }
}

} // namespace
} // namespace fanion
