// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/sealed_file.h"

#include "core/incident/bundle_reader.h"
#include "core/incident/carry.h"
#include "core/incident/file_kind.h"
#include "tests/unit/incident/incident_fixture.h"

#include <format>
#include <sstream>

namespace fanion::test {

class SealedFileTest : public IncidentTest {
protected:
    Bytes sealed(ByteView plain, std::size_t pieces = 1) {
        const std::vector<PostId> readers{pcc.identity.post(), cdc.identity.post()};
        Sealer sealer(readers, pcc.random);
        Bytes out;
        const auto take = [&out](const Bytes &more) { out.insert(out.end(), more.begin(), more.end()); };
        for (std::size_t i = 0; i < pieces; ++i) {
            const auto from = plain.size() * i / pieces;
            take(sealer.add(plain.subspan(from, plain.size() * (i + 1) / pieces - from)));
        }
        take(sealer.finish());
        return out;
    }
    static Result<std::unique_ptr<Unsealed>> open(ByteView file, const Identity &reader) {
        return Unsealed::open(std::make_unique<std::istringstream>(std::string(asText(file))), file.size(), reader);
    }
    static std::string whole(Unsealed &unsealed) {
        std::istream in(&unsealed);
        std::string text(unsealed.size(), '\0');
        in.read(text.data(), static_cast<std::streamsize>(text.size()));
        EXPECT_EQ(static_cast<std::size_t>(in.gcount()), text.size());
        EXPECT_EQ(in.get(), std::istream::traits_type::eof());
        return text;
    }
    static Bytes sample(std::size_t size) {
        Bytes bytes(size);
        for (std::size_t i = 0; i < size; ++i)
            bytes[i] = static_cast<std::uint8_t>(i * 31 + i / 997);
        return bytes;
    }
};

TEST_F(SealedFileTest, GivesBackEveryLengthFromAnyPieces) {
    constexpr auto segment = sealed_file::kSegment;
    for (const std::size_t size : {std::size_t{0}, std::size_t{1}, segment - 1, segment, segment + 1, 3 * segment}) {
        const auto plain = sample(size);
        for (const std::size_t pieces : {1, 3, 50}) {
            const auto file = sealed(plain, pieces);
            const auto opened = open(file, cdc.identity);
            ASSERT_TRUE(opened) << opened.error().message;
            EXPECT_EQ((*opened)->size(), size);
            EXPECT_EQ(whole(**opened), asText(plain)) << size << " in " << pieces;
        }
    }
}

TEST_F(SealedFileTest, IsReadAnywhere) {
    const auto plain = sample(300'000);
    const auto file = sealed(plain);
    const auto opened = open(file, pcc.identity);
    ASSERT_TRUE(opened);
    std::istream in(opened->get());
    SeededRandom random(3);
    for (int i = 0; i < 200; ++i) {
        const auto at = random.below(plain.size());
        const auto size = std::min<std::uint64_t>(random.below(100'000), plain.size() - at);
        std::string text(size, '\0');
        in.clear();
        in.seekg(static_cast<std::streamoff>(at));
        in.read(text.data(), static_cast<std::streamsize>(size));
        ASSERT_TRUE(in.good()) << at;
        ASSERT_EQ(text, asText(ByteView(plain).subspan(at, size))) << at;
    }
    in.seekg(-1, std::ios::end);
    EXPECT_EQ(in.get(), plain.back());
}

TEST_F(SealedFileTest, IsForItsReadersOnly) {
    const auto file = sealed(sample(1000));
    FilePost stranger{9, "Inconnu"};
    EXPECT_EQ(open(file, stranger.identity).error().code, ErrorCode::Refused);
}

TEST_F(SealedFileTest, CutShortOrLongerItIsNotOpened) {
    const auto file = sealed(sample(3 * sealed_file::kSegment));
    constexpr auto row = sealed_file::kSegment + sealed_file::kTag;
    for (const std::size_t size : {std::size_t{0}, std::size_t{15}, std::size_t{100}, file.size() - 1, file.size() - 17,
                                   file.size() - row, file.size() - 2 * row})
        EXPECT_EQ(open(ByteView(file).first(size), pcc.identity).error().code, ErrorCode::Corrupt) << size;
    auto longer = file;
    longer.push_back(0);
    EXPECT_FALSE(open(longer, pcc.identity));
}

TEST_F(SealedFileTest, DamageAnywhereIsFound) {
    const auto file = sealed(sample(2 * sealed_file::kSegment + 100));
    const auto start = sealed_file::kHeader + 2 * ContentKey::kEnvelopeSize;
    for (std::size_t at = 0; at < file.size(); at += at < start + 20 ? 1 : 5003) {
        auto damaged = file;
        damaged[at] ^= 4;
        const auto opened = open(damaged, cdc.identity);
        if (!opened) continue;
        std::istream in(opened->get());
        std::string text((*opened)->size(), '\0');
        in.read(text.data(), static_cast<std::streamsize>(text.size()));
        EXPECT_TRUE((*opened)->isDamaged()) << at;
    }
}

/** The stick that a revoked post finds: with its own key and all it ever knew it reads nothing of what came after. */
TEST_F(SealedFileTest, AStickFoundByARevokedPostTellsItNothing) {
    FilePost lost{3, "VPC volé"};
    auto here = pcc.create(file);
    addMeans(*here, "FPT");
    for (auto *post : {&cdc, &lost})
        test::perform(*here, intent::Admit{post->identity.post(), Role::Editor, "", {}, {}, {}});
    auto theirs = lost.pending(folder.path() / "lost.fanion", here->id());
    copy(*here, *theirs);
    const auto out = folder.path() / "stick.fanion-echange";
    const auto carryAll = [&] {
        CarryChoice choice;
        choice.sealer.emplace(readersOf(here->replica().members()), pcc.random);
        const auto carried = carry(file, out, choice);
        EXPECT_TRUE(carried) << carried.error().message;
        EXPECT_EQ(carried->bytes, std::filesystem::file_size(out));
    };
    carryAll();
    EXPECT_TRUE(BundleReader::open(out, &lost.identity)) << "it is a member";
    test::perform(*here, intent::Revoke{lost.identity.post()});
    addMeans(*here, "PRIS-A-REVERS");
    carryAll();
    EXPECT_EQ(fileKind(out), FileKind::Bundle);
    EXPECT_EQ(BundleReader::open(out, &lost.identity).error().code, ErrorCode::Refused);
    EXPECT_EQ(BundleReader::open(out).error().code, ErrorCode::Refused);
    EXPECT_EQ(Bundle::read(out).error().code, ErrorCode::Refused);
    // Every key it ever had, against every envelope and every segment.
    const auto bytes = readFile(out);
    for (std::size_t at = 0; at + ContentKey::kEnvelopeSize <= bytes.size(); ++at)
        ASSERT_FALSE(ContentKey::fromEnvelope(asBytes(bytes).subspan(at, ContentKey::kEnvelopeSize), lost.identity));
    for (const auto &word : {"PRIS-A-REVERS", "FPT", "FanionBn"})
        EXPECT_EQ(bytes.find(word), std::string::npos) << word;
    // A member that was away and knows neither of the revocation nor of any later key reads it.
    auto there = cdc.pending(folder.path() / "b.fanion", here->id());
    auto reader = BundleReader::open(out, &cdc.identity);
    ASSERT_TRUE(reader) << reader.error().message;
    (void)there->receive(reader->bundle().changes);
    ASSERT_TRUE(there->commit());
    EXPECT_EQ(digestText(*there), digestText(*here));
}

} // namespace fanion::test
