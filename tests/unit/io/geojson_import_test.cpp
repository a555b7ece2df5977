// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_fixture.h"

#include <format>
#include <fstream>
#include <iterator>

namespace fanion {
namespace {

using test::imported;
using test::isNear;
using test::property;
using test::refused;

std::string collection(std::string_view features, std::string_view members = "") {
    return std::format(R"({{"type":"FeatureCollection"{},"features":[{}]}})", members, features);
}
std::string point(double longitude, double latitude, std::string_view properties = "{}") {
    return std::format(R"({{"type":"Feature","properties":{},"geometry":{{"type":"Point","coordinates":[{},{}]}}}})",
                       properties, longitude, latitude);
}

TEST(GeoJsonImport, readsEveryGeometry) {
    const Import import = test::importedFile(test::dataFile("every-geometry.geojson"));
    const ImportReport &report = import.report;
    EXPECT_EQ(report.format, ImportFormat::GeoJson);
    EXPECT_EQ(import.layer.name, "Essai");
    EXPECT_EQ(report.rowsRead, 12u);
    EXPECT_EQ(report.rowsPlaced, 7u);
    EXPECT_EQ(report.failures, (std::map<RowFailure, std::uint64_t>{{RowFailure::NoGeometry, 1},
                                                                    {RowFailure::OutOfRange, 1},
                                                                    {RowFailure::UnsupportedGeometry, 1},
                                                                    {RowFailure::BadGeometry, 1},
                                                                    {RowFailure::NotAFeature, 1}}));
    EXPECT_EQ(report.problems.at(0), (RowProblem{8, 9, RowFailure::NoGeometry, ""}));
    EXPECT_EQ(report.warning(ImportWarningKind::HolesDropped)->count, 1u);
    EXPECT_EQ(report.warning(ImportWarningKind::HolesDropped)->firstLine, 4u);
    EXPECT_EQ(report.warning(ImportWarningKind::PartsDropped)->count, 1u);

    const auto &features = import.layer.features;
    ASSERT_EQ(features.size(), 11u); // 1 + 1 + 1 + 2 + 2 + 2 + 2
    EXPECT_EQ(features[0].label, "Point");
    EXPECT_EQ(features[0].geometry.kind, GeometryKind::Point);
    EXPECT_TRUE(isNear(features[0].geometry.position, 43.2951, 5.374, 0.02));
    EXPECT_EQ(features[1].geometry.kind, GeometryKind::Line);
    EXPECT_EQ(features[1].geometry.path.size(), 3u);
    EXPECT_EQ(features[2].geometry.kind, GeometryKind::Polygon);
    EXPECT_EQ(features[2].geometry.path.size(), 4u); // the repeated first point is gone
    EXPECT_EQ(features[3].row, 4u);
    EXPECT_EQ(features[4].row, 4u);
    EXPECT_EQ(features[4].label, "Deux points");
    EXPECT_EQ(features[8].geometry.path.size(), 3u);
    EXPECT_EQ(features[9].geometry.kind, GeometryKind::Point);
    EXPECT_EQ(features[10].geometry.kind, GeometryKind::Line);
    EXPECT_TRUE(import.layer.bounds.contains(Position::fromDegrees(49, 8)));
}

TEST(GeoJsonImport, keepsPropertiesAsText) {
    const Import import = test::importedFile(test::dataFile("every-geometry.geojson"));
    const ImportedFeature &first = import.layer.features.at(0);
    EXPECT_EQ(property(import, first, "id"), "p1");
    EXPECT_EQ(property(import, first, "code"), "007");
    EXPECT_EQ(property(import, first, "n"), "2107.0");
    EXPECT_EQ(property(import, first, "vide"), "(none)");
    EXPECT_EQ(property(import, first, "nested"), R"({"lon":5.3,"lat":43.2})");
    EXPECT_EQ(property(import, first, "ok"), "true");
    EXPECT_EQ(property(import, first, "nom"), "(none)"); // it is the label
    EXPECT_EQ(import.report.labelColumn, 1u);
}

TEST(GeoJsonImport, readsTheOldCrsMemberWhereverItStands) {
    const Import late = test::importedFile(test::dataFile("lambert93-late-crs.geojson"));
    EXPECT_EQ(late.report.epsg, 2154);
    EXPECT_EQ(late.report.rowsRead, 1u);
    EXPECT_EQ(late.layer.features.at(0).geometry.position, Position::fromDegrees(46.5, 3));

    const auto with = [](std::string_view name) {
        return collection(point(5.374, 43.2951),
                          std::format(R"(,"crs":{{"type":"name","properties":{{"name":"{}"}}}})", name));
    };
    for (const char *name : {"urn:ogc:def:crs:OGC:1.3:CRS84", "EPSG:4326", "urn:ogc:def:crs:EPSG::4326"})
        EXPECT_TRUE(isNear(imported(with(name)).layer.features.at(0).geometry.position, 43.2951, 5.374, 0.02)) << name;
    EXPECT_EQ(refused(with("EPSG:99999")).code, ErrorCode::InvalidArgument);
    EXPECT_EQ(refused(with("ma projection")).code, ErrorCode::InvalidArgument);

    ImportOptions options;
    options.geoJsonEpsg = 2154;
    EXPECT_EQ(imported(collection(point(700000, 6600000)), options).layer.features.at(0).geometry.position,
              Position::fromDegrees(46.5, 3));
}

TEST(GeoJsonImport, readsBareFeaturesGeometriesAndUmap) {
    EXPECT_EQ(imported(point(2, 48, R"({"name":"Seul"})")).layer.features.at(0).label, "Seul");
    EXPECT_EQ(imported(R"({"type":"MultiPoint","coordinates":[[2,48],[3,49]]})").layer.features.size(), 2u);
    EXPECT_EQ(imported(R"({"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[2,48]}]})")
                  .layer.features.size(),
              1u);
    const Import umap = imported(
        std::format(R"({{"type":"umap","properties":{{"name":"Carte"}},"layers":[{},{}]}})", collection(point(2, 48)),
                    collection(point(3, 49) + "," + point(4, 50), R"(,"_umap_options":{"a":[1]})")));
    EXPECT_EQ(umap.layer.features.size(), 3u);
    EXPECT_TRUE(imported(collection("")).layer.features.empty());
    // Latin-1, a byte order mark, and Windows line ends.
    EXPECT_EQ(imported("{\"type\":\"Feature\",\"properties\":{\"nom\":\"\xE9t\xE9\"},\"geometry\":{\"type\":\"Point\","
                       "\"coordinates\":[2,48]}}")
                  .layer.features.at(0)
                  .label,
              "été");
    EXPECT_EQ(imported("\xEF\xBB\xBF\r\n" + point(2, 48)).report.rowsPlaced, 1u);
}

TEST(GeoJsonImport, refusesBrokenAndForeignJson) {
    const Error truncated = [] {
        const auto result = importFile(test::dataFile("truncated.geojson"));
        return result ? Error{} : result.error();
    }();
    EXPECT_EQ(truncated.code, ErrorCode::Corrupt);
    EXPECT_TRUE(truncated.message.contains("ends in the middle, on line 6")) << truncated.message;

    const Error malformed = refused("{\"type\":\"FeatureCollection\",\n\"features\":[\n{\"type\" \"Feature\"}]}");
    EXPECT_EQ(malformed.code, ErrorCode::Corrupt);
    EXPECT_TRUE(malformed.message.contains("line 3")) << malformed.message;

    EXPECT_EQ(refused(R"({"type":"Topology","objects":{}})").code, ErrorCode::Foreign);
    EXPECT_EQ(refused(R"({"hello":"world"})").code, ErrorCode::Foreign);
    EXPECT_EQ(refused(R"([1,2,3])").code, ErrorCode::Foreign);
    EXPECT_EQ(refused(R"({"type":"FeatureCollection"})").code, ErrorCode::Foreign);
    EXPECT_EQ(refused(point(2, 48) + "x").code, ErrorCode::Corrupt);
    EXPECT_EQ(refused("{\"a\":1e999}").code, ErrorCode::Corrupt);
}

TEST(GeoJsonImport, everyTruncationIsRefused) {
    std::ifstream file(test::dataFile("every-geometry.geojson"), std::ios::binary);
    const std::string whole((std::istreambuf_iterator<char>(file)), {});
    ASSERT_GT(whole.size(), 1000u);
    const std::size_t last = whole.rfind('}');
    for (std::size_t size = 1; size <= last; ++size) {
        const auto result = importBytes(asBytes(whole.substr(0, size)), "cut.geojson");
        ASSERT_FALSE(result) << size;
        ASSERT_EQ(result.error().code, ErrorCode::Corrupt) << size << result.error().message;
    }
}

TEST(GeoJsonImport, keepsItsLimits) {
    const auto nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
    EXPECT_EQ(refused(collection(point(2, 48, std::format(R"({{"a":{}}})", nested(65))))).code, ErrorCode::TooLarge);
    EXPECT_EQ(imported(collection(point(2, 48, std::format(R"({{"a":{}}})", nested(60))))).report.rowsPlaced, 1u);
    EXPECT_EQ(refused("{\"a\":" + std::string(2'000'000, '[')).code, ErrorCode::TooLarge);
    EXPECT_EQ(refused(std::string(2'000'000, '[')).code, ErrorCode::Foreign);

    std::string many = "{\"x0\":0";
    for (int i = 1; i < 1500; ++i)
        many += std::format(",\"x{}\":0", i);
    EXPECT_EQ(refused(collection(point(2, 48, many + "}"))).code, ErrorCode::TooLarge);

    ImportOptions options;
    options.limits.features = 1;
    EXPECT_EQ(refused(collection(point(2, 48) + "," + point(2, 49)), options).code, ErrorCode::TooLarge);
    options = {};
    options.limits.vertices = 3;
    EXPECT_EQ(refused(R"({"type":"LineString","coordinates":[[1,1],[2,2],[3,3],[4,4]]})", options).code,
              ErrorCode::TooLarge);
    options = {};
    options.limits.valuesPerFeature = 10;
    EXPECT_EQ(refused(R"({"type":"LineString","coordinates":[[1,1],[2,2],[3,3],[4,4]]})", options).code,
              ErrorCode::TooLarge);
    options = {};
    options.limits.columns = 2;
    EXPECT_EQ(refused(collection(point(1, 2, R"({"a":1,"b":2})") + "," + point(1, 2, R"({"c":1})")), options).code,
              ErrorCode::TooLarge);
    int calls = 0;
    options = {};
    options.progress = [&](std::uint64_t, std::uint64_t) { return ++calls < 2; };
    EXPECT_EQ(refused(point(2, 48), options).code, ErrorCode::Refused);
}

TEST(GeoJsonImport, refusesCoordinatesThatAreNot) {
    for (const char *coordinates :
         {"[]", "[2]", "[\"2\",\"48\"]", "null", "{}", "[null,48]", "[200,48]", "[2,91]", "[[2,48]]"}) {
        const Import import = imported(std::format(R"({{"type":"Point","coordinates":{}}})", coordinates));
        EXPECT_EQ(import.report.rowsNotPlaced(), 1u) << coordinates;
        EXPECT_TRUE(import.layer.features.empty());
    }
    for (const char *geometry :
         {R"({"type":"Polygon","coordinates":[]})", R"({"type":"Polygon","coordinates":[[[1,1],[2,2],[1,1]]]})",
          R"({"type":"MultiPoint","coordinates":[]})", R"({"type":"GeometryCollection"})"})
        EXPECT_EQ(imported(geometry).report.failures.at(RowFailure::BadGeometry), 1u) << geometry;
    EXPECT_EQ(imported(collection(R"({"type":"Feature","geometry":[]})")).report.failures.at(RowFailure::BadGeometry),
              1u);
}

} // namespace
} // namespace fanion
