// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/geojson_writer.h"
#include "core/io/kml_writer.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace fanion {
namespace {

const Path kRing{Position::fromDegrees(43, 5), Position::fromDegrees(43, 6), Position::fromDegrees(44, 6)};

ExportedFeature feature(FeatureGeometry geometry, std::string group = "Lignes") {
    ExportedFeature made{"01", "line", "Attaque", std::move(geometry), {{"sidc", "10"}}};
    made.group = std::move(group);
    made.style = FeatureStyle{0xE2001A, 3, 0x0000FF, 0.2};
    return made;
}

TEST(KmlWriter, GroupsPlacesStylesAndData) {
    std::vector<ExportedFeature> all{feature({GeometryKind::Line, kRing[0], {kRing[0], kRing[1]}}),
                                     feature({GeometryKind::Polygon, kRing[0], kRing}, "Zones"),
                                     feature({GeometryKind::Point, kRing[0], {}}),
                                     {"04", "task", "Sans lieu", std::nullopt, {}}};
    const std::string text = writeKml(all, "Feu");
    const auto count = [&text](std::string_view what) {
        std::size_t found = 0;
        for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + 1))
            ++found;
        return found;
    };
    EXPECT_EQ(count("<Folder>"), 2U);
    EXPECT_EQ(count("<Placemark>"), 3U) << "what has no place is no placemark";
    EXPECT_LT(text.find("<name>Lignes</name>"), text.find("<name>Zones</name>"));
    EXPECT_NE(text.find("<coordinates>5.0000000,43.0000000 6.0000000,43.0000000 </coordinates>"), std::string::npos);
    EXPECT_NE(text.find("6.0000000,44.0000000 5.0000000,43.0000000 </coordinates></LinearRing>"), std::string::npos)
        << "a ring is closed";
    EXPECT_EQ(count("<LineStyle><color>ff1a00e2</color>"), 3U) << "aabbggrr";
    EXPECT_EQ(count("<PolyStyle><color>33ff0000</color>"), 3U);
    EXPECT_EQ(count("<Data name=\"sidc\"><value>10</value></Data>"), 3U);
}

TEST(KmlWriter, ATextFromAnybodyBreaksNothing) {
    ExportedFeature evil = feature({GeometryKind::Point, kRing[0], {}}, "]]>");
    evil.label = "</name><script a=\"b\">&amp;\x01\x1B\xEF\xBF\xBE\xEF\xBF\xBF été\n";
    evil.properties.emplace_back("\"><x>", "\xFF\xFE");
    const std::string text = writeKml({{evil}}, "a<b");
    EXPECT_NE(text.find("<name>&lt;/name&gt;&lt;script a=&quot;b&quot;&gt;&amp;amp; été\n</name>"), std::string::npos)
        << text;
    EXPECT_NE(text.find("<Data name=\"&quot;&gt;&lt;x&gt;\"><value></value></Data>"), std::string::npos);
    EXPECT_EQ(text.find('\x01'), std::string::npos);
    EXPECT_NE(text.find("<name>a&lt;b</name>"), std::string::npos);
}

TEST(GeoJsonWriter, StylesAreSimplestyle) {
    const auto propertiesOf = [](FeatureGeometry geometry) {
        return nlohmann::json::parse(writeGeoJson({{feature(std::move(geometry))}}))["features"][0]["properties"];
    };
    const auto line = propertiesOf({GeometryKind::Line, kRing[0], {kRing[0], kRing[1]}});
    EXPECT_EQ(line["stroke"], "#e2001a");
    EXPECT_EQ(line["stroke-width"], 3.0);
    EXPECT_FALSE(line.contains("fill"));
    const auto ring = propertiesOf({GeometryKind::Polygon, kRing[0], kRing});
    EXPECT_EQ(ring["fill"], "#0000ff");
    EXPECT_EQ(ring["fill-opacity"], 0.2);
    const auto point = propertiesOf({GeometryKind::Point, kRing[0], {}});
    EXPECT_EQ(point["marker-color"], "#e2001a");
    EXPECT_FALSE(point.contains("stroke"));
}

} // namespace
} // namespace fanion
