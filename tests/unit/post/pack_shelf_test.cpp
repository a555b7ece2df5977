// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/post/packs/pack_shelf.h"

#include "app/post/packs/pack_hashes.h"
#include "net/wire/limits.h"
#include "tests/unit/post/temporary_folder.h"

#include <gtest/gtest.h>

namespace fanion::app {
namespace {

class PackShelfTest : public ::testing::Test {
protected:
    PackToGive made(const std::string &name, const std::string &contents) {
        const auto file = folder / (name + ".mbtiles");
        std::ofstream(file, std::ios::binary) << contents;
        return {file, name};
    }
    AttachmentId put(const PackToGive &pack) {
        const auto manifest = packHashes(pack.file, {});
        EXPECT_TRUE(manifest.has_value());
        EXPECT_TRUE(shelf.put(pack, *manifest).has_value());
        return manifest->id();
    }

    fanion::testing::TemporaryFolder folder;
    PackShelf shelf;
};

} // namespace

TEST_F(PackShelfTest, GivesListsAndChunksOfWhatWasPut) {
    const std::string contents(100'000, 'a');
    const auto pack = made("Istres", contents);
    const auto id = put(pack);
    EXPECT_EQ(shelf.offers(), (std::vector<net::PackOffer>{{id, 100'000, "Istres"}}));
    EXPECT_TRUE(shelf.has(pack));
    PackManifest built(id, 100'000);
    ASSERT_TRUE(built.takeSections(*shelf.piece({id, 0})).has_value());
    ASSERT_TRUE(built.takeChunks(0, *shelf.piece({built.section(0), 0})).has_value());
    EXPECT_TRUE(built.fits(0, *shelf.piece({built.section(0), 1})));
    EXPECT_TRUE(built.fits(1, *shelf.piece({built.section(0), 2})));
    EXPECT_EQ(shelf.piece({built.section(0), 3}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(shelf.piece({id, 1}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(shelf.piece({AttachmentId{{9}}, 0}).error().code, ErrorCode::NotFound);
}

TEST_F(PackShelfTest, KeepsWhatIsStillWished) {
    const auto first = made("a", "first");
    const auto second = made("b", "second");
    put(first);
    const auto id = put(second);
    shelf.keepOnly({second});
    EXPECT_EQ(shelf.offers(), (std::vector<net::PackOffer>{{id, 6, "b"}}));
    EXPECT_FALSE(shelf.has(first));
    shelf.keepOnly({});
    EXPECT_EQ(shelf.piece({id, 0}).error().code, ErrorCode::NotFound);
}

TEST_F(PackShelfTest, TwoFilesOfTheSameContentsAreOnePack) {
    put(made("a", "same"));
    put(made("b", "same"));
    EXPECT_EQ(shelf.offers().size(), 1U);
}

TEST_F(PackShelfTest, ALongNameIsCutBetweenTwoLetters) {
    std::string name(net::limits::kNameSize - 1, 'a');
    const auto pack = made("long", "x");
    const auto manifest = packHashes(pack.file, {});
    ASSERT_TRUE(shelf.put({pack.file, name + "é"}, *manifest).has_value());
    EXPECT_EQ(shelf.offers().front().name, name);
}

TEST_F(PackShelfTest, WhatWasChangedIsGivenNoMore) {
    const auto pack = made("a", std::string(1'000, 'a'));
    const auto id = put(pack);
    PackManifest built(id, 1'000);
    ASSERT_TRUE(built.takeSections(*shelf.piece({id, 0})).has_value());
    std::ofstream(pack.file, std::ios::binary) << std::string(1'000, 'b');
    EXPECT_EQ(shelf.piece({built.section(0), 1}).error().code, ErrorCode::Corrupt);
    EXPECT_TRUE(shelf.offers().empty());
}

TEST_F(PackShelfTest, HashesAreKeptAndComputedAnewForAnotherFile) {
    const auto pack = made("a", std::string(1'000, 'a'));
    const auto first = packHashes(pack.file, {});
    ASSERT_TRUE(first.has_value());
    ASSERT_TRUE(std::filesystem::exists(pack.file.string() + kHashesEnding));
    std::stop_source stopped;
    stopped.request_stop();
    const auto kept = packHashes(pack.file, stopped.get_token());
    ASSERT_TRUE(kept.has_value()) << "nothing was to be read";
    EXPECT_EQ(kept->id(), first->id());
    EXPECT_EQ(kept->chunkList(0), first->chunkList(0));
    std::ofstream(pack.file, std::ios::binary) << std::string(1'001, 'a');
    EXPECT_NE(packHashes(pack.file, {})->id(), first->id());
    std::ofstream(pack.file.string() + kHashesEnding, std::ios::binary | std::ios::app) << "more";
    std::filesystem::resize_file(pack.file.string() + kHashesEnding, 90);
    EXPECT_EQ(packHashes(pack.file, stopped.get_token()).error().code, ErrorCode::Refused) << "read from the file";
}

} // namespace fanion::app
