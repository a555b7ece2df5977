// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/attachments.h"
#include "core/model/limits.h"
#include "tests/unit/incident/incident_fixture.h"
#include "tests/unit/store/fault_vfs.h"

#include <algorithm>
#include <format>

namespace fanion::test {

class AttachmentsTest : public IncidentTest {
protected:
    static constexpr std::size_t kChunk = limits::kAttachmentChunk;

    std::filesystem::path makeFile(const std::string &name, std::size_t size, char salt = 0) {
        std::string bytes(size, 0);
        for (std::size_t i = 0; i < size; ++i)
            bytes[i] = static_cast<char>((i >> 16) * 7 + i * 31 + static_cast<unsigned char>(salt));
        writeFile(folder.path() / name, bytes);
        return folder.path() / name;
    }
    /** Stores a file; the change that refers to it is another thing. */
    static Result<AttachmentRef> store(Incident &incident, const std::filesystem::path &from) {
        Result<Attaching> attaching = Attaching::begin(from, "");
        if (!attaching) return std::unexpected(attaching.error());
        while (true) {
            const Result<bool> more = incident.attach(*attaching);
            if (!more) return std::unexpected(more.error());
            if (!*more) return attaching->ref();
        }
    }
    static AttachmentRef attach(Incident &incident, EntityId object, const std::filesystem::path &from) {
        const auto ref = store(incident, from);
        EXPECT_TRUE(ref) << ref.error().message;
        perform(incident, intent::SetAdd{object, Field::Attachments, ref->text()});
        return *ref;
    }
    /** What extract() gives; nothing when it fails. */
    std::optional<std::string> extracted(const Incident &incident, const AttachmentRef &ref) {
        const auto to = folder.path() / "extracted";
        std::filesystem::remove(to);
        const auto done = incident.attachments().extract(ref, to);
        EXPECT_EQ(std::filesystem::exists(to), done.has_value());
        return done ? std::optional(readFile(to)) : std::nullopt;
    }
};

TEST_F(AttachmentsTest, GoInAndComeOut) {
    std::vector<std::pair<AttachmentRef, std::string>> all;
    {
        auto incident = pcc.create(file);
        const EntityId means = addMeans(*incident, "FPT");
        for (const std::size_t size : {std::size_t{1}, kChunk, 20 * kChunk + 5}) {
            const auto from = makeFile(std::format("photo {}.JPG", size), size);
            all.emplace_back(attach(*incident, means, from), readFile(from));
            EXPECT_NE(all.back().first.mediaType, "image/jpeg") << "it is noise, whatever its name says";
        }
        EXPECT_EQ(incident->attachments().uses().size(), 3U);
        EXPECT_TRUE(incident->attachments().missing(100).value().empty());
    }
    for (const auto access : {Incident::Access::Read, Incident::Access::Write}) {
        auto incident = pcc.open(file, access);
        for (const auto &[ref, bytes] : all)
            EXPECT_EQ(extracted(*incident, ref), bytes) << ref.name;
        EXPECT_TRUE(incident->verify()) << incident->verify().error().message;
    }
}

TEST_F(AttachmentsTest, TheSameFileIsStoredOnce) {
    auto incident = pcc.create(file);
    const EntityId a = addMeans(*incident, "a");
    const EntityId b = addMeans(*incident, "b");
    const auto first = attach(*incident, a, makeFile("plan.pdf", 5 * kChunk));
    const auto second = attach(*incident, b, makeFile("copie.pdf", 5 * kChunk));
    EXPECT_EQ(first.id, second.id);
    EXPECT_EQ(incident->attachments().held().value().size(), 1U);
    EXPECT_EQ(incident->attachments().uses().size(), 2U);
}

TEST_F(AttachmentsTest, ComeFromAnotherPostPieceByPiece) {
    auto here = pcc.create(file);
    perform(*here, intent::Admit{cdc.identity.post(), Role::Editor, "CDC", "", {}, {}});
    const EntityId means = addMeans(*here, "FPT");
    const auto from = makeFile("a.png", 10 * kChunk + 1);
    const auto ref = attach(*here, means, from);
    auto there = cdc.pending(folder.path() / "b.fanion", here->id());
    copy(*here, *there);
    auto attachments = there->attachments();

    // The board names it; nothing of it is here.
    auto missing = attachments.missing(100).value();
    ASSERT_EQ(missing.size(), 1U);
    EXPECT_EQ(missing.front().ref, ref);
    EXPECT_TRUE(missing.front().list);
    EXPECT_FALSE(extracted(*there, ref));
    const Bytes whole = here->attachments().chunk(ref.id, 0).value();
    const IncidentStore::Chunk first{0, whole};
    EXPECT_EQ(attachments.takeChunks(ref.id, {&first, 1}).error().code, ErrorCode::NotFound) << "before its list";

    // A wrong list, one nobody asked for, and the right one.
    const Bytes list = here->attachments().manifest(ref.id).value()->list();
    Bytes wrong = list;
    wrong[40] ^= 1;
    EXPECT_EQ(attachments.takeList(ref.id, wrong).error().code, ErrorCode::Corrupt);
    EXPECT_EQ(attachments.takeList(AttachmentId{}, list).error().code, ErrorCode::Refused);
    ASSERT_TRUE(attachments.takeList(ref.id, list));
    missing = attachments.missing(4).value();
    ASSERT_EQ(missing.size(), 1U);
    EXPECT_FALSE(missing.front().list);
    EXPECT_EQ(missing.front().chunks, (std::vector<std::uint32_t>{0, 1, 2, 3})) << "no more than asked for";

    // Chunks in any order; wrong ones change nothing.
    const auto chunks = [&](const std::vector<std::uint32_t> &numbers, std::optional<std::size_t> spoilt = {}) {
        std::vector<Bytes> bytes;
        for (const auto number : numbers)
            bytes.push_back(here->attachments().chunk(ref.id, number).value());
        if (spoilt) bytes[*spoilt].back() ^= 1;
        std::vector<IncidentStore::Chunk> views;
        for (std::size_t i = 0; i < numbers.size(); ++i)
            views.push_back({numbers[i], bytes[i]});
        return attachments.takeChunks(ref.id, views);
    };
    ASSERT_TRUE(chunks({10, 3, 0}));
    EXPECT_EQ(chunks({1, 2}, 1).error().code, ErrorCode::Corrupt);
    EXPECT_EQ(attachments.missing(100).value().front().chunks, (std::vector<std::uint32_t>{1, 2, 4, 5, 6, 7, 8, 9}))
        << "nothing of a group with a wrong one";
    EXPECT_EQ(attachments.held().value().front().chunks, 3U);
    EXPECT_FALSE(attachments.held().value().front().isWhole());
    EXPECT_FALSE(extracted(*there, ref)) << "a part is not the picture";
    there.reset();
    there = cdc.open(folder.path() / "b.fanion");
    attachments = there->attachments();
    EXPECT_EQ(attachments.held().value().front().chunks, 3U) << "what is wanted is not forgotten on closing";
    ASSERT_TRUE(chunks({1, 2, 4, 5, 6, 7, 8, 9}));
    EXPECT_TRUE(attachments.missing(100).value().empty());
    EXPECT_EQ(extracted(*there, ref), readFile(from));
    EXPECT_EQ(digestText(*there), digestText(*here)) << "contents are no changes";
}

TEST_F(AttachmentsTest, WhatNoChangeRefersToIsForgottenOnClosing) {
    AttachmentRef kept;
    AttachmentRef detached;
    AttachmentRef givenUp;
    {
        auto incident = pcc.create(file);
        const EntityId means = addMeans(*incident, "FPT");
        kept = attach(*incident, means, makeFile("kept", 3 * kChunk, 1));
        detached = attach(*incident, means, makeFile("detached", 3 * kChunk, 2));
        perform(*incident, intent::SetRemove{means, Field::Attachments, detached.text()});
        givenUp = store(*incident, makeFile("given up", 30 * kChunk, 3)).value();
        EXPECT_EQ(incident->attachments().held().value().size(), 3U);
    }
    EXPECT_LT(std::filesystem::file_size(file), 20 * kChunk) << "its room is given back";
    auto incident = pcc.open(file);
    EXPECT_EQ(incident->attachments().held().value().size(), 2U);
    EXPECT_TRUE(extracted(*incident, kept));
    EXPECT_TRUE(extracted(*incident, detached)) << "undo and the past need it";
    EXPECT_FALSE(extracted(*incident, givenUp));
    ASSERT_TRUE(incident->undo());
    ASSERT_TRUE(incident->commit());
    EXPECT_EQ(incident->attachments().uses().size(), 2U);
}

TEST_F(AttachmentsTest, DamageIsFoundAndAskedForAgain) {
    AttachmentRef ref;
    std::string bytes;
    {
        auto incident = pcc.create(file);
        const EntityId means = addMeans(*incident, "FPT");
        const auto from = makeFile("a.pdf", 4 * kChunk);
        bytes = readFile(from);
        ref = attach(*incident, means, from);
    }
    ASSERT_TRUE(SqliteDatabase::open(file, SqliteDatabase::Mode::Write)
                    ->run("UPDATE chunk SET bytes = zeroblob(65536) WHERE id % 4096 = 3"));
    auto incident = pcc.open(file);
    EXPECT_EQ(incident->attachments().chunk(ref.id, 2).error().code, ErrorCode::Corrupt);
    EXPECT_TRUE(incident->attachments().chunk(ref.id, 1));
    EXPECT_FALSE(extracted(*incident, ref));
    const auto verified = incident->verify();
    ASSERT_FALSE(verified);
    EXPECT_EQ(verified.error().code, ErrorCode::Corrupt);
    // Whoever has it gives it again.
    const IncidentStore::Chunk again{2, asBytes(bytes).subspan(2 * kChunk, kChunk)};
    ASSERT_TRUE(incident->attachments().takeChunks(ref.id, {&again, 1}));
    EXPECT_EQ(extracted(*incident, ref), bytes);
    EXPECT_TRUE(incident->verify());
}

TEST_F(AttachmentsTest, AFileThatChangesMeanwhileIsRefused) {
    auto incident = pcc.create(file);
    const auto from = makeFile("video.mp4", 40 * kChunk);
    Result<Attaching> attaching = Attaching::begin(from, "");
    ASSERT_TRUE(attaching) << attaching.error().message;
    ASSERT_TRUE(incident->attach(*attaching).value());
    makeFile("video.mp4", 40 * kChunk, 9);
    Result<bool> more = true;
    for (int i = 0; i < 10 && more && *more; ++i)
        more = incident->attach(*attaching);
    ASSERT_FALSE(more);
    EXPECT_EQ(more.error().code, ErrorCode::Corrupt);
}

TEST_F(AttachmentsTest, AReaderStoresNothing) {
    pcc.create(file);
    auto incident = pcc.open(file, Incident::Access::Read);
    const auto from = makeFile("a", 10);
    const auto before = folder.contents();
    EXPECT_EQ(store(*incident, from).error().code, ErrorCode::ReadOnly);
    EXPECT_EQ(folder.contents(), before);
}

TEST_F(AttachmentsTest, AnIncidentHoldsOnlySoMuch) {
    const auto from = makeFile("a", 10);
    const auto refusedWith = [&](const std::string &fake) {
        std::filesystem::remove(file);
        pcc.create(file);
        const auto filled =
            SqliteDatabase::open(file, SqliteDatabase::Mode::Write)
                ->run("INSERT INTO attachment WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 "
                      "FROM n WHERE i < " +
                      fake);
        EXPECT_TRUE(filled) << filled.error().message;
        auto incident = pcc.open(file);
        const auto stored = store(*incident, from);
        addMeans(*incident, "work goes on");
        return stored ? std::optional<ErrorCode>() : stored.error().code;
    };
    EXPECT_EQ(refusedWith("63) SELECT randomblob(32), i, 67108864 FROM n"), std::nullopt);
    EXPECT_EQ(refusedWith("64) SELECT randomblob(32), i, 67108864 FROM n"), ErrorCode::Refused) << "4 GiB";
    EXPECT_EQ(refusedWith("9999) SELECT randomblob(32), i, 1 FROM n"), std::nullopt);
    EXPECT_EQ(refusedWith("10000) SELECT randomblob(32), i, 1 FROM n"), ErrorCode::Refused);
}

// The Nth operation on the disk fails, for every N: what was acknowledged is there, what was not can be stored again.
TEST_F(AttachmentsTest, SurviveAFailingDisk) {
    const auto from = makeFile("a.png", 33 * kChunk);
    const std::string bytes = readFile(from);
    long nth = 1;
    for (; nth < 2000 && !HasFailure(); nth += nth < 20 ? 1 : 7) {
        SCOPED_TRACE(std::format("operation {}", nth));
        const TemporaryFolder fresh;
        file = fresh.path() / "a.fanion";
        FaultVfs disk;
        bool reached = false;
        {
            auto incident = pcc.create(file);
            const EntityId means = addMeans(*incident, "FPT");
            disk.failAt(nth, true, nth % 2 == 0 ? FaultVfs::Fault::Io : FaultVfs::Fault::Full);
            const auto ref = store(*incident, from);
            reached = disk.hasFailed();
            disk.heal();
            if (ref) {
                EXPECT_EQ(extracted(*incident, *ref), bytes) << "acknowledged";
            }
            const auto again = attach(*incident, means, from);
            EXPECT_EQ(extracted(*incident, again), bytes);
        }
        auto incident = pcc.open(file);
        ASSERT_EQ(incident->attachments().uses().size(), 1U);
        EXPECT_EQ(extracted(*incident, incident->attachments().uses().front().ref), bytes);
        EXPECT_TRUE(incident->verify());
        if (!reached) break;
    }
    EXPECT_GT(nth, 10) << "the sweep did not reach the disk";
}

TEST_F(AttachmentsTest, ElementsThatAreNoReferencesArePassedOver) {
    auto incident = pcc.create(file);
    const EntityId means = addMeans(*incident, "FPT");
    perform(*incident, intent::SetAdd{means, Field::Attachments, std::string("../../etc/passwd")});
    EXPECT_TRUE(incident->attachments().uses().empty());
    EXPECT_TRUE(incident->attachments().missing(10).value().empty());
}

// Room in a file without attachments: a page for each of the two tables.
TEST_F(AttachmentsTest, CostNothingWhereThereAreNone) {
    pcc.create(file);
    auto database = SqliteDatabase::open(file, SqliteDatabase::Mode::Read);
    ASSERT_TRUE(database);
    EXPECT_EQ(database->integer("SELECT count(*) FROM dbstat WHERE name IN ('attachment', 'chunk')").value(), 2);
    EXPECT_EQ(
        database->integer("SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'chunk'").value(), 0);
}

} // namespace fanion::test
