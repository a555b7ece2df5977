// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tiles/vector_tile.h"

#include <protozero/pbf_writer.hpp>

#include <gtest/gtest.h>
#include <random>
#include <zlib.h>

namespace fanion::app {
namespace {

/** A tile with one layer "place" that holds one feature named Martigues, made by the specification's example of a
 * geometry. */
std::string tileOf(const std::vector<std::uint32_t> &geometry, std::uint32_t type,
                   std::vector<std::uint32_t> tags = {0, 0}) {
    std::string feature;
    protozero::pbf_writer featureWriter(feature);
    featureWriter.add_packed_uint32(2, tags.begin(), tags.end());
    featureWriter.add_uint32(3, type);
    featureWriter.add_packed_uint32(4, geometry.begin(), geometry.end());
    std::string value;
    protozero::pbf_writer(value).add_string(1, "Martigues");
    std::string layer;
    protozero::pbf_writer layerWriter(layer);
    layerWriter.add_string(1, "place");
    layerWriter.add_message(2, feature);
    layerWriter.add_string(3, "name");
    layerWriter.add_message(4, value);
    layerWriter.add_uint32(5, 100);
    layerWriter.add_uint32(15, 2);
    std::string tile;
    protozero::pbf_writer(tile).add_message(3, layer);
    return tile;
}

std::string gzipped(const std::string &plain) {
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    std::string out(deflateBound(&stream, plain.size()) + 32, '\0');
    std::string in = plain;
    stream.next_in = reinterpret_cast<Bytef *>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

/** The polygon of the specification (4.3.5): (3,6) (8,12) (20,34). */
const std::vector<std::uint32_t> kTriangle{9, 6, 12, 18, 10, 12, 24, 44, 15};

TEST(VectorTile, readsTheSpecificationsPolygon) {
    const std::string bytes = tileOf(kTriangle, 3);
    const auto tile = VectorTile::decode(asBytes(bytes));
    ASSERT_TRUE(tile) << tile.error().message;
    const VectorLayer *layer = tile->layer("place");
    ASSERT_TRUE(layer);
    const VectorFeature &feature = layer->features.at(0);
    EXPECT_EQ(feature.type, VectorFeature::Type::Polygon);
    EXPECT_EQ(layer->text(feature, "name"), "Martigues");
    const QPolygonF expected{{0.03, 0.06}, {0.08, 0.12}, {0.20, 0.34}};
    ASSERT_EQ(feature.parts.size(), 1U);
    ASSERT_EQ(feature.parts[0].size(), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i) {
        EXPECT_NEAR(feature.parts[0][i].x(), expected[i].x(), 1e-12);
        EXPECT_NEAR(feature.parts[0][i].y(), expected[i].y(), 1e-12);
    }
    EXPECT_FALSE(tile->layer("water"));
}

TEST(VectorTile, readsGzippedTiles) {
    const auto tile = VectorTile::decode(asBytes(gzipped(tileOf(kTriangle, 3))));
    ASSERT_TRUE(tile);
    EXPECT_EQ(tile->layers.size(), 1U);
}

TEST(VectorTile, refusesABomb) {
    const std::string bomb = gzipped(std::string(64 * 1024 * 1024, '\0'));
    EXPECT_EQ(VectorTile::decode(asBytes(bomb)).error().code, ErrorCode::Corrupt);
}

TEST(VectorTile, refusesTagsAndCommandsOutOfRange) {
    EXPECT_FALSE(VectorTile::decode(asBytes(tileOf(kTriangle, 3, {0, 7}))));
    EXPECT_FALSE(VectorTile::decode(asBytes(tileOf(kTriangle, 9))));
    EXPECT_FALSE(VectorTile::decode(asBytes(tileOf({9, 6}, 1))));           // a move without its y
    EXPECT_FALSE(VectorTile::decode(asBytes(tileOf({0xFFFFFFF9U}, 2))));    // half a billion moves
    EXPECT_FALSE(VectorTile::decode(asBytes(tileOf({9, 6, 12, 3, 0}, 2)))); // a command that isn't one
}

TEST(VectorTile, survivesDamage) {
    const unsigned seed = 20261121;
    SCOPED_TRACE(seed);
    std::mt19937 random(seed);
    const std::string whole = tileOf(kTriangle, 3);
    for (int round = 0; round < 20'000; ++round) {
        std::string bytes = whole.substr(0, 1 + random() % whole.size());
        for (unsigned flips = random() % 4; flips > 0; --flips)
            bytes[random() % bytes.size()] = static_cast<char>(random());
        const auto tile = VectorTile::decode(asBytes(bytes));
        if (!tile) {
            EXPECT_EQ(tile.error().code, ErrorCode::Corrupt);
        }
    }
}

} // namespace
} // namespace fanion::app
