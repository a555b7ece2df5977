// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/import_report_json.h"
#include "import_fixture.h"

#include <nlohmann/json.hpp>

#include <fstream>

namespace fanion {
namespace {

using test::imported;
using test::refused;

/** A folder of its own, gone at the end. */
class TemporaryFolder {
public:
    TemporaryFolder() {
        std::string pattern = (std::filesystem::temp_directory_path() / "fanion-io-XXXXXX").string();
        m_path = mkdtemp(pattern.data());
    }
    ~TemporaryFolder() { std::filesystem::remove_all(m_path); }
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;
    [[nodiscard]] std::filesystem::path operator/(std::string_view name) const { return m_path / name; }
    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

TEST(ImportFile, tellsTheFormatByContent) {
    EXPECT_EQ(imported("  \n{\"type\":\"Point\",\"coordinates\":[2,48]}", {}, "data.csv").report.format,
              ImportFormat::GeoJson);
    EXPECT_EQ(imported("lat;lon\n48.1;2.3\n", {}, "data.geojson").report.format, ImportFormat::Csv);
    EXPECT_EQ(imported("lat;lon\n48.1;2.3\n", {}, "Casernes du 13.csv").layer.name, "Casernes du 13");
}

TEST(ImportFile, saysWhatToDoWithOtherFormats) {
    using namespace std::string_view_literals;
    struct Case {
        std::string_view bytes, name, word;
    };
    for (const Case &c :
         {Case{"PK\x03\x04....", "bdiff.xlsx", "save the sheet as CSV"},
          Case{"PK\x03\x04....", "x.kmz", "Google Earth"}, Case{"PK\x03\x04....", "donnees.csv", "archive"},
          Case{"\0\0\x27\x0A\0\0"sv, "corse.shp", "shapefile"},
          Case{"SQLite format 3\0...."sv, "op.fanion", "open an incident"},
          Case{"<?xml version=\"1.0\"?><kml xmlns=\"\">", "a.txt", "KML"}, Case{"<gpx>", "trace.gpx", "GPX"},
          Case{"<!DOCTYPE html><html>", "export.csv", "web page"}, Case{"%PDF-1.7", "plan.pdf", "PDF"},
          Case{"", "vide.csv", "empty"}}) {
        const Error error = refused(c.bytes, {}, std::string(c.name));
        EXPECT_EQ(error.code, ErrorCode::Foreign);
        EXPECT_TRUE(error.message.contains(c.word)) << error.message;
        EXPECT_TRUE(error.message.contains(c.name)) << error.message;
    }
}

TEST(ImportFile, refusesNonsense) {
    for (const char *name : {"nonsense.bin", "prose.txt"}) {
        const auto result = importFile(test::dataFile(name));
        ASSERT_FALSE(result) << name;
        EXPECT_EQ(result.error().code, ErrorCode::Foreign);
        EXPECT_TRUE(result.error().message.contains("not a table")) << result.error().message;
        EXPECT_TRUE(result.error().message.contains(name)) << result.error().message;
    }
}

TEST(ImportFile, refusesTwoGigabytesWithoutReadingThem) {
    const TemporaryFolder folder;
    const auto path = folder / "huge.csv";
    std::ofstream(path) << "nom;lat;lon\n";
    std::filesystem::resize_file(path, 2ULL << 30); // sparse: takes no room
    const auto result = importFile(path);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::TooLarge);
    EXPECT_TRUE(result.error().message.contains("2048 MB")) << result.error().message;
    EXPECT_TRUE(result.error().message.contains("at most 256 MB")) << result.error().message;
}

TEST(ImportFile, refusesWhatIsNoFile) {
    const TemporaryFolder folder;
    EXPECT_EQ(importFile(folder / "none.csv").error().code, ErrorCode::NotFound);
    EXPECT_EQ(importFile(folder.path()).error().code, ErrorCode::Io);
    EXPECT_EQ(importFile("/dev/zero").error().code, ErrorCode::Io);
}

TEST(ImportFile, readsAFileLargerThanOnePiece) {
    const TemporaryFolder folder;
    const auto path = folder / "grande.csv";
    {
        std::ofstream file(path, std::ios::binary);
        file << "code;nom;latitude;longitude\r\n";
        for (int i = 0; i < 40'000; ++i)
            file << i << ";\"Borne \xE9t\xE9 n\xB0 " << i << "\";" << 43 + i * 1e-4 << ";" << 2 + i * 1e-5 << "\r\n";
    }
    const Import import = test::importedFile(path);
    EXPECT_EQ(import.report.rowsPlaced, 40'000u);
    EXPECT_EQ(import.layer.features.back().label, "Borne été n° 39999");
    EXPECT_EQ(import.layer.features.back().line, 40'001u);
    EXPECT_TRUE(test::isNear(import.layer.features.back().geometry.position, 46.9999, 2.39999, 2));
}

TEST(ImportReport, asJson) {
    const auto csv =
        nlohmann::json::parse(importReportJson(test::importedFile(test::dataFile("lambert93-latin1.csv")), 2));
    EXPECT_EQ(csv["format"], "csv");
    EXPECT_EQ(csv["encoding"], "windows-1252");
    EXPECT_EQ(csv["rows"], 7);
    EXPECT_EQ(csv["placed"], 3);
    EXPECT_EQ(csv["not_placed"], 4);
    EXPECT_EQ(csv["label"], "Libellé");
    EXPECT_EQ(csv["table"]["decimal_comma"], true);
    EXPECT_EQ(csv["table"]["coordinates"][0]["form"], "plane");
    EXPECT_EQ(csv["table"]["coordinates"][0]["columns"][1], "Y (Lambert 93)");
    EXPECT_EQ(csv["table"]["coordinates"][0]["certainty"], "certain");
    EXPECT_EQ(csv["reasons"]["empty-coordinates"], 2);
    EXPECT_EQ(csv["problems"].size(), 2u);
    const auto geo =
        nlohmann::json::parse(importReportJson(test::importedFile(test::dataFile("every-geometry.geojson"))));
    EXPECT_FALSE(geo.contains("table"));
    EXPECT_EQ(geo["features"], 11);
    for (const auto &warning : geo["warnings"])
        EXPECT_FALSE(warning["message"].get<std::string>().empty());
}

} // namespace
} // namespace fanion
