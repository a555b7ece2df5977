// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachment/pack_manifest.h"

#include "core/model/limits.h"
#include "tests/unit/post/temporary_folder.h"

#include <gtest/gtest.h>

#include <fstream>

using namespace fanion;

namespace {

constexpr std::uint64_t kSection = std::uint64_t{PackManifest::kSectionChunks} * limits::kAttachmentChunk;

/** A file of that size; its first bytes are \p head, the others zeros. */
std::filesystem::path fileOf(const fanion::testing::TemporaryFolder &folder, const std::string &head,
                             std::uint64_t size) {
    const auto file = folder / "pack";
    std::ofstream(file, std::ios::binary) << head;
    std::filesystem::resize_file(file, size);
    return file;
}

} // namespace

TEST(PackManifest, IsReadFromAFileAndBuiltAgainFromItsLists) {
    const fanion::testing::TemporaryFolder folder;
    const auto read = PackManifest::of(fileOf(folder, "carte", kSection + 70'000), {});
    ASSERT_TRUE(read.has_value()) << read.error().message;
    EXPECT_EQ(read->sections(), 2U);
    EXPECT_EQ(read->chunks(), PackManifest::kSectionChunks + 2);
    EXPECT_EQ(read->chunksOf(1), 2U);
    EXPECT_EQ(read->sizeOf(PackManifest::kSectionChunks + 1), 70'000U - limits::kAttachmentChunk);

    PackManifest built(read->id(), read->size());
    EXPECT_FALSE(built.hasSections());
    EXPECT_FALSE(built.takeChunks(0, read->chunkList(0)).has_value()) << "nothing proves it yet";
    ASSERT_TRUE(built.takeSections(read->sectionList()).has_value());
    EXPECT_FALSE(built.fits(0, Bytes(limits::kAttachmentChunk)));
    ASSERT_TRUE(built.takeChunks(1, read->chunkList(1)).has_value());
    EXPECT_FALSE(built.hasChunks(0));
    EXPECT_TRUE(built.fits(PackManifest::kSectionChunks, Bytes(limits::kAttachmentChunk)));
    EXPECT_FALSE(built.fits(PackManifest::kSectionChunks, Bytes(limits::kAttachmentChunk - 1)));
    EXPECT_FALSE(built.fits(PackManifest::kSectionChunks, Bytes(limits::kAttachmentChunk, 1)));
    EXPECT_FALSE(built.fits(built.chunks(), {}));
}

TEST(PackManifest, ListsOfAnotherPackOrSizeAreRefused) {
    const fanion::testing::TemporaryFolder folder;
    const auto one = PackManifest::of(fileOf(folder, "a", 200'000), {});
    const auto other = PackManifest::of(fileOf(folder, "b", 200'000), {});
    ASSERT_TRUE(one && other);
    EXPECT_NE(one->id(), other->id());
    PackManifest built(one->id(), one->size());
    EXPECT_EQ(built.takeSections(other->sectionList()).error().code, ErrorCode::Corrupt);
    EXPECT_EQ(built.takeSections({}).error().code, ErrorCode::Corrupt);
    PackManifest shorter(one->id(), one->size() - 1);
    EXPECT_EQ(shorter.takeSections(one->sectionList()).error().code, ErrorCode::Corrupt);
    ASSERT_TRUE(built.takeSections(one->sectionList()).has_value());
    EXPECT_EQ(built.takeChunks(0, other->chunkList(0)).error().code, ErrorCode::Corrupt);
    EXPECT_EQ(built.takeChunks(1, one->chunkList(0)).error().code, ErrorCode::Corrupt);
}

TEST(PackManifest, WhatIsNoFileHasNone) {
    const fanion::testing::TemporaryFolder folder;
    EXPECT_EQ(PackManifest::of(folder / "nothing", {}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(PackManifest::of(fileOf(folder, "", 0), {}).error().code, ErrorCode::InvalidArgument);
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(PackManifest::of(fileOf(folder, "a", 10), stop.get_token()).error().code, ErrorCode::Refused);
}
