// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/post/packs/pack_part.h"

#include "core/model/limits.h"
#include "tests/unit/post/temporary_folder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

namespace fanion::app {
namespace {

class PackPartTest : public ::testing::Test {
protected:
    PackPartTest() {
        std::string text;
        for (int i = 0; text.size() < 3 * limits::kAttachmentChunk + 500; ++i)
            text += std::to_string(i * 7'919);
        contents.assign(text.begin(), text.end());
        const auto file = folder / "source";
        std::ofstream(file, std::ios::binary) << text;
        manifest = PackManifest::of(file, {});
        offer = {manifest->id(), manifest->size(), "Plan IGN, Istres"};
    }
    Result<PackPart> open() { return PackPart::open(folder.path(), offer, {}); }
    [[nodiscard]] Bytes chunk(std::uint32_t number) const {
        const auto begin = contents.begin() + static_cast<std::ptrdiff_t>(manifest->begin(number));
        return {begin, begin + static_cast<std::ptrdiff_t>(manifest->sizeOf(number))};
    }
    void takeLists(PackPart &part) const {
        ASSERT_TRUE(part.take({offer.id, 0}, manifest->sectionList()).has_value());
        ASSERT_TRUE(part.take({manifest->section(0), 0}, manifest->chunkList(0)).has_value());
    }

    fanion::testing::TemporaryFolder folder;
    Bytes contents;
    Result<PackManifest> manifest = fail(ErrorCode::NotFound, {});
    net::PackOffer offer;
};

} // namespace

TEST_F(PackPartTest, AsksForListsThenForChunks) {
    auto part = open();
    ASSERT_TRUE(part.has_value()) << part.error().message;
    EXPECT_EQ(part->missing(9), (std::vector<net::Piece>{{offer.id, 0}}));
    EXPECT_TRUE(part->knows(offer.id));
    EXPECT_FALSE(part->knows(manifest->section(0)));
    ASSERT_TRUE(part->take({offer.id, 0}, manifest->sectionList()).has_value());
    EXPECT_EQ(part->missing(9), (std::vector<net::Piece>{{manifest->section(0), 0}}));
    ASSERT_TRUE(part->take({manifest->section(0), 0}, manifest->chunkList(0)).has_value());
    EXPECT_EQ(part->missing(9).size(), 4U);
    EXPECT_EQ(part->missing(2).size(), 2U);
    ASSERT_TRUE(part->take({manifest->section(0), 2}, chunk(1)).has_value());
    EXPECT_EQ(part->missing(9).size(), 3U);
    EXPECT_EQ(part->bytes(), limits::kAttachmentChunk);
}

TEST_F(PackPartTest, WrongBytesAreNeverWritten) {
    auto part = open();
    ASSERT_TRUE(part.has_value());
    EXPECT_EQ(part->take({offer.id, 0}, Bytes(32, 1)).error().code, ErrorCode::Corrupt);
    takeLists(*part);
    EXPECT_EQ(part->take({manifest->section(0), 1}, chunk(1)).error().code, ErrorCode::Corrupt);
    EXPECT_EQ(part->take({manifest->section(0), 1}, {}).error().code, ErrorCode::Corrupt);
    EXPECT_TRUE(part->take({manifest->section(0), 4'000'000'000}, chunk(0)).has_value()) << "there is no such piece";
    EXPECT_TRUE(part->take({AttachmentId{{1}}, 1}, chunk(0)).has_value()) << "of nothing that is fetched";
    EXPECT_EQ(part->bytes(), 0U);
}

TEST_F(PackPartTest, WhatCameIsThereAgainAndWhatWasDamagedIsNot) {
    {
        auto part = open();
        ASSERT_TRUE(part.has_value());
        takeLists(*part);
        for (const std::uint32_t number : {0U, 1U, 3U})
            ASSERT_TRUE(part->take({manifest->section(0), number + 1}, chunk(number)).has_value());
    }
    std::fstream file(PackPart::fileOf(folder.path(), offer.id), std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(limits::kAttachmentChunk + 9);
    file << "a bad sector";
    file.close();
    EXPECT_EQ(PackPart::keptIn(folder.path()), std::vector{offer});
    auto part = open();
    ASSERT_TRUE(part.has_value());
    EXPECT_EQ(part->missing(9), (std::vector<net::Piece>{{manifest->section(0), 2}, {manifest->section(0), 3}}));
    ASSERT_TRUE(part->take({manifest->section(0), 2}, chunk(1)).has_value());
    EXPECT_FALSE(part->isWhole());
    ASSERT_TRUE(part->take({manifest->section(0), 3}, chunk(2)).has_value());
    ASSERT_TRUE(part->isWhole());
    const auto file2 = PackPart::finish(folder.path(), offer);
    ASSERT_TRUE(file2.has_value()) << file2.error().message;
    std::ifstream in(*file2, std::ios::binary);
    EXPECT_TRUE(std::ranges::equal(std::vector<char>(std::istreambuf_iterator<char>(in), {}), contents,
                                   [](char a, std::uint8_t b) { return static_cast<std::uint8_t>(a) == b; }));
    EXPECT_TRUE(PackPart::keptIn(folder.path()).empty());
}

TEST_F(PackPartTest, AFileThatIsNoPartIsBegunAnew) {
    const auto file = PackPart::fileOf(folder.path(), offer.id);
    for (const std::size_t size : {std::size_t{0}, std::size_t{511}, std::size_t{512}, std::size_t{300'000}}) {
        std::ofstream(file, std::ios::binary) << std::string(size, 'x');
        EXPECT_TRUE(PackPart::keptIn(folder.path()).empty());
        auto part = open();
        ASSERT_TRUE(part.has_value()) << part.error().message;
        EXPECT_EQ(part->bytes(), 0U);
        EXPECT_EQ(PackPart::keptIn(folder.path()).size(), 1U);
        std::filesystem::remove(file);
    }
}

TEST_F(PackPartTest, WhatTheDiskHasNoRoomForIsNotBegun) {
    offer.size = std::filesystem::space(folder.path()).available;
    const auto part = open();
    ASSERT_FALSE(part.has_value());
    EXPECT_EQ(part.error().code, ErrorCode::TooLarge);
    EXPECT_FALSE(std::filesystem::exists(PackPart::fileOf(folder.path(), offer.id)));
}

} // namespace fanion::app
