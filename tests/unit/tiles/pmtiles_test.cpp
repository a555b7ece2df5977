// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tiles/pmtiles_source.h"

#include "tests/support/map_file.h"

#include <gtest/gtest.h>

namespace fanion::app {
namespace {

class PmtilesTest : public testing::Test {
protected:
    Result<std::unique_ptr<PmtilesSource>> open(const QByteArray &bytes) {
        const QString path = folder.filePath(QStringLiteral("essai.pmtiles"));
        test::write(path, bytes);
        return PmtilesSource::open(path.toStdString());
    }
    /** Four tiles of zoom 1 in two colours, and one far down. */
    static test::PmtilesWriter written() {
        test::PmtilesWriter writer;
        writer.tiles[{1, 0, 0}] = writer.tiles[{1, 0, 1}] = test::pictureTile(Qt::red);
        writer.tiles[{1, 1, 1}] = writer.tiles[{1, 1, 0}] = test::pictureTile(Qt::blue);
        writer.tiles[{12, 2110, 1491}] = test::pictureTile(Qt::green);
        return writer;
    }
    static QByteArray tileOf(PmtilesSource &source, TileId id) {
        const auto data = source.tile(id);
        const auto *bytes = data ? std::get_if<Bytes>(&*data) : nullptr;
        return bytes ? QByteArrayView(asText(*bytes)).toByteArray() : QByteArray();
    }

    QTemporaryDir folder;
};

// From the specification (spec/v3, "Tile ID") and the tests of go-pmtiles.
TEST_F(PmtilesTest, NumbersFollowTheHilbertCurve) {
    EXPECT_EQ(pmtilesNumber({0, 0, 0}), 0U);
    EXPECT_EQ(pmtilesNumber({1, 0, 0}), 1U);
    EXPECT_EQ(pmtilesNumber({1, 0, 1}), 2U);
    EXPECT_EQ(pmtilesNumber({1, 1, 1}), 3U);
    EXPECT_EQ(pmtilesNumber({1, 1, 0}), 4U);
    EXPECT_EQ(pmtilesNumber({2, 0, 0}), 5U);
    EXPECT_EQ(pmtilesNumber({12, 3423, 1763}), 19'078'479U);
}

TEST_F(PmtilesTest, EveryTileIsWhereItWasWritten) {
    for (const bool leaves : {false, true}) {
        auto writer = written();
        writer.leaves = leaves;
        const auto source = open(writer.bytes());
        ASSERT_TRUE(source) << source.error().message;
        for (const auto &[id, tile] : writer.tiles)
            EXPECT_EQ(tileOf(**source, id), tile) << id.zoom << "/" << id.x << "/" << id.y << " leaves " << leaves;
        EXPECT_TRUE(tileOf(**source, {0, 0, 0}).isEmpty());
        EXPECT_TRUE(tileOf(**source, {12, 2111, 1491}).isEmpty());
    }
}

TEST_F(PmtilesTest, SaysWhatItIs) {
    const auto source = open(written().bytes());
    ASSERT_TRUE(source) << source.error().message;
    const TileFacts &facts = (*source)->facts();
    EXPECT_EQ(facts.kind, TileFacts::Kind::Raster);
    EXPECT_EQ(facts.name, u"Essai");
    EXPECT_EQ(facts.attribution, u"© OSM");
    EXPECT_EQ(facts.minZoom, 1);
    EXPECT_EQ(facts.maxZoom, 12);
    ASSERT_TRUE(facts.bounds);
    EXPECT_TRUE(facts.bounds->contains(Position::fromDegrees(43.3, 5.4)));
}

TEST_F(PmtilesTest, OtherFilesAreForeign) {
    EXPECT_EQ(open("no map at all").error().code, ErrorCode::Foreign);
    auto bytes = written().bytes();
    bytes[7] = 2;
    EXPECT_EQ(open(bytes).error().code, ErrorCode::Foreign) << "version 2";
    bytes[7] = 3;
    bytes[97] = 3;
    EXPECT_EQ(open(bytes).error().code, ErrorCode::Foreign) << "packed with brotli";
}

/** Cut anywhere, or with any byte of the header and directories changed: an error or other tiles, never a crash. */
TEST_F(PmtilesTest, DamageIsAnError) {
    const auto writer = written();
    const auto whole = writer.bytes();
    for (qsizetype size = 0; size < 400; ++size) {
        const auto source = open(whole.first(size));
        if (source) (void)(*source)->tile({1, 0, 0});
        EXPECT_FALSE(source && !tileOf(**source, {12, 2110, 1491}).isEmpty()) << size;
    }
    for (qsizetype at = 0; at < 200; ++at) {
        auto bytes = whole;
        bytes[at] = static_cast<char>(~bytes[at]);
        const auto source = open(bytes);
        if (!source) continue;
        for (const auto &[id, tile] : writer.tiles)
            (void)(*source)->tile(id);
    }
}

} // namespace
} // namespace fanion::app
