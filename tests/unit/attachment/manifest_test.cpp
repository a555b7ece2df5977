// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachment/manifest.h"
#include "core/model/limits.h"
#include "tests/unit/store/store_fixture.h"

namespace fanion::test {

namespace {

constexpr std::size_t kChunk = limits::kAttachmentChunk;

/** Bytes that differ from chunk to chunk. */
std::string contents(std::size_t size) {
    std::string bytes(size, 0);
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = static_cast<char>((i >> 16) + i * 31);
    return bytes;
}

} // namespace

TEST(Manifest, KnowsItsChunks) {
    const TemporaryFolder folder;
    const auto file = folder.path() / "a";
    for (const std::size_t size : {std::size_t{1}, kChunk - 1, kChunk, kChunk + 1, 3 * kChunk + 17}) {
        const std::string bytes = contents(size);
        writeFile(file, bytes);
        const auto manifest = Manifest::of(file);
        ASSERT_TRUE(manifest) << manifest.error().message;
        EXPECT_EQ(manifest->size(), size);
        EXPECT_EQ(manifest->chunks().size(), Manifest::chunksOf(size));
        std::size_t sum = 0;
        for (std::uint32_t n = 0; n < manifest->chunks().size(); ++n) {
            const auto part = asBytes(bytes).subspan(manifest->begin(n), manifest->sizeOf(n));
            EXPECT_TRUE(manifest->fits(n, part));
            EXPECT_FALSE(manifest->fits(n, part.first(part.size() - 1)));
            EXPECT_FALSE(manifest->fits(n + 1, part)) << "in another place";
            sum += part.size();
        }
        EXPECT_EQ(sum, size);
        const auto again = Manifest::read(manifest->id(), size, manifest->list());
        ASSERT_TRUE(again) << again.error().message;
        EXPECT_EQ(again->chunks(), manifest->chunks());
    }
}

TEST(Manifest, RefusesWhatItsIdDoesNotStandFor) {
    const TemporaryFolder folder;
    writeFile(folder.path() / "a", contents(3 * kChunk));
    const auto manifest = Manifest::of(folder.path() / "a").value();
    const Bytes list = manifest.list();
    const auto codeOf = [&](std::uint64_t size, ByteView bytes) {
        const auto read = Manifest::read(manifest.id(), size, bytes);
        return read ? std::optional<ErrorCode>() : read.error().code;
    };
    EXPECT_EQ(codeOf(manifest.size(), list), std::nullopt);
    EXPECT_EQ(codeOf(manifest.size() - 1, list), ErrorCode::Corrupt) << "the size is part of what is hashed";
    EXPECT_EQ(codeOf(manifest.size() + 1, list), ErrorCode::Corrupt);
    EXPECT_EQ(codeOf(manifest.size(), ByteView(list).first(list.size() - 1)), ErrorCode::Corrupt);
    EXPECT_EQ(codeOf(manifest.size(), {}), ErrorCode::Corrupt);
    EXPECT_EQ(codeOf(0, {}), ErrorCode::TooLarge);
    EXPECT_EQ(codeOf(UINT64_MAX, list), ErrorCode::TooLarge);
    Bytes other = list;
    std::swap_ranges(other.begin(), other.begin() + 32, other.begin() + 32);
    EXPECT_EQ(codeOf(manifest.size(), other), ErrorCode::Corrupt) << "two chunks exchanged";
}

// The bytes of the format: what another program must compute too (docs/format.md).
TEST(Manifest, HashesAsTheFormatSays) {
    const TemporaryFolder folder;
    writeFile(folder.path() / "a", "fanion");
    const auto manifest = Manifest::of(folder.path() / "a").value();
    EXPECT_EQ(manifest.chunks().front().hex(), "1713e4fbd960d5e2f58f7582a3d4e56a2d5c80a69b8a0ae19d20c1eb901826f7");
    EXPECT_EQ(manifest.id().hex(), "1d190222200b91e2c8499590a94041be39b2b2c552e7d4dc2d40ff30f87c893a");
}

TEST(Manifest, RefusesFilesThatCantBeAttached) {
    const TemporaryFolder folder;
    const auto codeOf = [&](const std::filesystem::path &file) { return Manifest::of(file).error().code; };
    EXPECT_EQ(codeOf(folder.path() / "nowhere"), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(folder.path()), ErrorCode::InvalidArgument);
    writeFile(folder.path() / "empty", "");
    EXPECT_EQ(codeOf(folder.path() / "empty"), ErrorCode::InvalidArgument);
    writeFile(folder.path() / "large", "");
    std::filesystem::resize_file(folder.path() / "large", limits::kAttachmentBytes + 1); // takes no room
    EXPECT_EQ(codeOf(folder.path() / "large"), ErrorCode::TooLarge);
    std::filesystem::resize_file(folder.path() / "large", limits::kAttachmentBytes);
    EXPECT_TRUE(Manifest::of(folder.path() / "large"));
}

} // namespace fanion::test
