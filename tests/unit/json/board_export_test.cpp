// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/board_export.h"

#include "core/io/csv_writer.h"
#include "core/io/geojson_writer.h"
#include "core/io/import_file.h"
#include "core/io/layer_intents.h"
#include "tests/support/test_post.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace fanion::test {

namespace {

std::string property(const ExportedFeature &feature, std::string_view name) {
    const auto found = std::ranges::find(feature.properties, name, &std::pair<std::string, std::string>::first);
    return found == feature.properties.end() ? std::string("(none)") : found->second;
}

} // namespace

TEST(BoardExport, GivesRowsOfWhatLives) {
    TestPost post(1, "PCC");
    post.found();
    const EntityId gone = post.add(Kind::Symbol);
    post.perform({intent::Delete{gone}});
    const EntityId means = post.add(Kind::Means, {{Field::Label, std::string("FPT")},
                                                  {Field::Position, Position{432951000, 53740000}},
                                                  {Field::ExpectedAt, std::int64_t{1'751'364'000'000}}});
    post.perform({intent::SetAdd{means, Field::Tags, std::string("a")},
                  intent::SetAdd{means, Field::Tags, std::string("b")},
                  intent::Text{means, Field::Note, 0, 0, "note"}});
    const EntityId area = post.add(Kind::Area, {{Field::Path, Path{{1, 1}, {1, 9}, {9, 9}}}});
    const EntityId entry = post.add(Kind::LogEntry, {{Field::Text, std::string("Premier message")}});
    const auto features = exportedFeatures(post.replica);
    ASSERT_EQ(features.size(), 3U);
    EXPECT_TRUE(std::ranges::is_sorted(features, {}, &ExportedFeature::id));
    for (const ExportedFeature &feature : features) {
        if (feature.id == means.hex()) {
            EXPECT_EQ(feature.kind, "means");
            EXPECT_EQ(feature.label, "FPT");
            EXPECT_EQ(feature.geometry->position, (Position{432951000, 53740000}));
            EXPECT_EQ(property(feature, "tags"), "a, b");
            EXPECT_EQ(property(feature, "note"), "note");
            EXPECT_EQ(property(feature, "expectedAt"), "2025-07-01T10:00:00.000Z");
            EXPECT_EQ(property(feature, "position"), "(none)");
        } else if (feature.id == area.hex()) {
            EXPECT_EQ(feature.geometry->kind, GeometryKind::Polygon);
            EXPECT_EQ(feature.geometry->path.size(), 3U);
        } else {
            EXPECT_EQ(feature.id, entry.hex());
            EXPECT_EQ(feature.label, "Premier message");
            EXPECT_FALSE(feature.geometry);
            EXPECT_EQ(property(feature, "number"), "PCC-001");
        }
    }
}

// Out to a file and in again: places, names and columns are the same.
TEST(BoardExport, WhatWasImportedComesBackFromItsExport) {
    TestPost post(1, "PCC");
    post.found();
    const std::string csv = "nom;ville;lat;lon\r\nGare A;Aix;43,5;5,4\r\nGare B;\"Salon; 13\";43,6;5,1\r\n";
    const auto import = importBytes(asBytes(csv), "gares.csv");
    ASSERT_TRUE(import) << import.error().message;
    post.perform(layerIntents(import->layer, "", "gares.csv", post.environment()));
    auto features = exportedFeatures(post.replica);
    std::erase_if(features, [](const ExportedFeature &feature) { return feature.kind == "layer"; });
    ASSERT_EQ(features.size(), 2U);
    const auto salon = std::ranges::find(features, "Gare B", &ExportedFeature::label);
    ASSERT_NE(salon, features.end());
    EXPECT_EQ(property(*salon, "ville"), "Salon; 13");
    for (const std::string &text : {writeCsv(features), writeGeoJson(features)}) {
        const auto again = importBytes(asBytes(text), "again");
        ASSERT_TRUE(again) << again.error().message;
        ASSERT_EQ(again->layer.features.size(), 2U);
        for (const ExportedFeature &feature : features)
            EXPECT_TRUE(std::ranges::any_of(again->layer.features, [&](const ImportedFeature &found) {
                return found.geometry == *feature.geometry && found.label == feature.label;
            })) << feature.label;
    }
}

// Names of persons leave the incident only by the ways that say so.
TEST(BoardExport, LeavesOutWhoAVictimIs) {
    TestPost post(1, "PCC");
    post.found();
    post.perform({intent::Add{
        Kind::Victim, {{Field::Label, "V1"}, {Field::SinusCode, "FR-1"}, {Field::Identity, "Dupont"}}, EntityId{10}}});
    const auto features = exportedFeatures(post.replica);
    ASSERT_EQ(features.size(), 1U);
    EXPECT_EQ(property(features[0], "sinusCode"), "FR-1");
    for (const std::string &text : {writeCsv(features), writeGeoJson(features)})
        EXPECT_FALSE(text.contains("Dupont")) << text;
}

} // namespace fanion::test
