// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/salvage/salvage.h"
#include "tests/unit/incident/incident_fixture.h"
#include "tests/unit/salvage/damage.h"
#include "tests/unit/store/fault_vfs.h"

#include <algorithm>
#include <format>

namespace fanion::test {

class SalvageTest : public IncidentTest {
protected:
    /** A damaged file of \p bytes, looked at. */
    Result<Salvage> salvage(const std::string &bytes) {
        writeFile(bad, bytes);
        return Salvage::read(bad, pcc.environment());
    }

    std::filesystem::path bad = folder.path() / "bad.fanion";
    std::filesystem::path to = folder.path() / "saved.fanion";
};

TEST_F(SalvageTest, AHealthyFileComesBackWhole) {
    std::string digest;
    {
        auto incident = pcc.create(file);
        addMeans(*incident, "FPT Aix");
        digest = digestText(*incident);
    }
    const auto found = Salvage::read(file, pcc.environment());
    ASSERT_TRUE(found) << found.error().message;
    EXPECT_TRUE(found->report().isWhole());
    ASSERT_TRUE(found->save(to, pcc.random));
    EXPECT_EQ(digestText(*pcc.open(to)), digest);
    EXPECT_FALSE(std::filesystem::exists(Salvage::apartFile(to)));
}

TEST_F(SalvageTest, WhatWasSavedGoesOnWithTheOthers) {
    auto incident = pcc.create(file);
    perform(*incident, intent::Admit{cdc.identity.post(), Role::Editor, "CDC", "", {}, {}});
    auto other = cdc.pending(folder.path() / "b.fanion", incident->id());
    for (int i = 0; i < 200; ++i)
        addMeans(*incident, "VSAV " + std::to_string(i));
    copy(*incident, *other);
    ASSERT_TRUE(incident->saveCopy(folder.path() / "kept.fanion"));
    addMeans(*incident, "nur hier");
    copy(*incident, *other);
    std::string bytes = readFile(folder.path() / "kept.fanion");
    const auto rows = placedRows(folder.path() / "kept.fanion");
    const auto lost = *rows.at(100).pages.begin();
    std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(lost * 4096), 4096, '\0');

    const auto found = salvage(bytes);
    ASSERT_TRUE(found) << found.error().message;
    const auto &report = found->report();
    ASSERT_EQ(report.cut.size(), 1U);
    EXPECT_EQ(report.cut.front().name, "PCC");
    EXPECT_EQ(report.cut.front().atLeast, 202U);
    EXPECT_EQ(report.cut.front().saved, report.changes);
    EXPECT_GT(report.changes, 20U);
    EXPECT_GT(report.apart, 20U);
    EXPECT_LT(report.changes + report.apart, 202U) << "what was lost";
    ASSERT_TRUE(found->save(to, pcc.random));

    // Another post brings what is missing; the bundle then fits.
    auto saved = pcc.open(to);
    const auto apart = Bundle::read(Salvage::apartFile(to));
    ASSERT_TRUE(apart) << apart.error().message;
    EXPECT_EQ(saved->receive(apart->changes).acceptedChanges(), 0U);
    addMeans(*saved, "weiter");
    copy(*other, *saved);
    EXPECT_EQ(saved->receive(apart->changes).acceptedChanges(), 0U) << "the other post had it all";
    copy(*saved, *other);
    EXPECT_EQ(digestText(*saved), digestText(*other));
    EXPECT_EQ(saved->digest().entities, 202U);
}

TEST_F(SalvageTest, TheBundleFitsOnceTheGapIsFilled) {
    auto incident = pcc.create(file);
    for (int i = 0; i < 200; ++i)
        addMeans(*incident, "VSAV " + std::to_string(i));
    ASSERT_TRUE(incident->saveCopy(folder.path() / "kept.fanion"));
    std::string bytes = readFile(folder.path() / "kept.fanion");
    const auto lost = *placedRows(folder.path() / "kept.fanion").at(100).pages.begin();
    std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(lost * 4096), 4096, '\0');
    const auto found = salvage(bytes);
    ASSERT_TRUE(found) << found.error().message;
    ASSERT_TRUE(found->save(to, pcc.random));
    const auto apart = Bundle::read(Salvage::apartFile(to)).value();
    auto saved = pcc.open(to);
    std::size_t filled = 0;
    for (; saved->replica().changeCount() + found->report().apart < 201; ++filled) {
        const auto next = incident->changesAfter(saved->durableFrontier(), 1).value();
        ASSERT_EQ(saved->receive({{next.at(0).bytes}}).acceptedChanges(), 1U);
        ASSERT_TRUE(saved->commit());
    }
    EXPECT_GT(filled, 0U);
    EXPECT_EQ(saved->receive(apart.changes).acceptedChanges(), found->report().apart);
    ASSERT_TRUE(saved->commit());
    EXPECT_EQ(digestText(*saved), digestText(*incident));
}

// A program was killed: what it had acknowledged may stand in the log beside the file and nowhere else.
TEST_F(SalvageTest, ReadsTheLogBesideTheFile) {
    auto incident = pcc.create(file);
    addMeans(*incident, "FPT");
    const Intent big = intent::Add{Kind::LogEntry, {{Field::Text, std::string(30'000, 'x')}}, {}};
    ASSERT_TRUE(incident->perform({&big, 1}));
    ASSERT_TRUE(incident->commit());
    for (int i = 0; i < 100; ++i)
        addMeans(*incident, "VSAV " + std::to_string(i));
    const auto digest = digestText(*incident);
    ASSERT_TRUE(std::filesystem::exists(file.string() + "-wal"));
    writeFile(bad.string() + "-wal", readFile(file.string() + "-wal"));
    // The file as it was made, and then not even that: what was written since is in the log with its pages.
    for (const std::string &bytes : {readFile(file), std::string(), std::string(5000, 'x')}) {
        std::filesystem::remove(to);
        const auto found = salvage(bytes);
        ASSERT_TRUE(found) << found.error().message;
        EXPECT_TRUE(found->report().isWhole());
        ASSERT_TRUE(found->save(to, pcc.random));
        EXPECT_EQ(digestText(*pcc.open(to)), digest);
    }
}

TEST_F(SalvageTest, RefusesWhatIsNoneOrInUse) {
    const auto codeOf = [&](const std::string &bytes) { return salvage(bytes).error().code; };
    EXPECT_EQ(codeOf(""), ErrorCode::Foreign);
    EXPECT_EQ(codeOf(std::string(100'000, 'x')), ErrorCode::Foreign);
    EXPECT_EQ(Salvage::read(folder.path() / "nowhere", pcc.environment()).error().code, ErrorCode::NotFound);
    EXPECT_EQ(Salvage::read(folder.path(), pcc.environment()).error().code, ErrorCode::Foreign);
    {
        auto incident = pcc.create(file);
        EXPECT_EQ(Salvage::read(file, pcc.environment()).error().code, ErrorCode::Busy);
    }
    std::string newer = readFile(file);
    newer[63] = 99; // user_version
    EXPECT_EQ(codeOf(newer), ErrorCode::TooNew);
    newer[60] = 99; // no version Fanion will ever have
    EXPECT_TRUE(salvage(newer));
}

TEST_F(SalvageTest, NeverReplacesAFile) {
    {
        auto incident = pcc.create(file);
        for (int i = 0; i < 100; ++i)
            addMeans(*incident, "VSAV " + std::to_string(i));
        ASSERT_TRUE(incident->saveCopy(bad));
    }
    std::string bytes = readFile(bad);
    const auto lost = *placedRows(bad).at(50).pages.begin();
    std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(lost * 4096), 4096, '\0');
    const auto found = salvage(bytes);
    ASSERT_TRUE(found) << found.error().message;
    for (const auto &there : {to, Salvage::apartFile(to)}) {
        writeFile(there, "mine");
        const auto before = folder.contents();
        const auto saved = found->save(to, pcc.random);
        ASSERT_FALSE(saved);
        EXPECT_EQ(saved.error().code, ErrorCode::InvalidArgument);
        EXPECT_EQ(folder.contents(), before);
        std::filesystem::remove(there);
    }
    EXPECT_EQ(found->save(bad, pcc.random).error().code, ErrorCode::InvalidArgument) << "over the damaged file";
}

// Neither the note of the incident's id is left, nor the first change of any log: what there is can still be merged
// into another post's file.
TEST_F(SalvageTest, WithoutTheIncidentsIdAllStandsApart) {
    auto incident = pcc.create(file);
    for (int i = 0; i < 100; ++i)
        addMeans(*incident, "VSAV " + std::to_string(i));
    ASSERT_TRUE(incident->saveCopy(folder.path() / "kept.fanion"));
    const auto rows = placedRows(folder.path() / "kept.fanion");
    const auto whole = readFile(folder.path() / "kept.fanion");
    const auto found = salvage(whole.substr(*rows.at(60).pages.begin() * 4096, 4096));
    ASSERT_TRUE(found) << found.error().message;
    EXPECT_FALSE(found->incident());
    EXPECT_EQ(found->report().changes, 0U);
    EXPECT_GT(found->report().apart, 10U);
    ASSERT_TRUE(found->save(to, pcc.random));
    EXPECT_FALSE(std::filesystem::exists(to));
    const auto apart = Bundle::read(Salvage::apartFile(to));
    ASSERT_TRUE(apart) << apart.error().message;
    EXPECT_TRUE(apart->incident.isNull());
    EXPECT_EQ(incident->receive(apart->changes).duplicates, found->report().apart);
}

TEST_F(SalvageTest, AttachmentsComeAlong) {
    const auto makeFile = [&](const char *name, std::uint64_t seed) {
        SeededRandom random(seed);
        std::string bytes(5 * 65'536 + 100, 0);
        for (char &byte : bytes)
            byte = static_cast<char>(random.below(256));
        writeFile(folder.path() / name, bytes);
        return bytes;
    };
    const std::string good = makeFile("good.pdf", 1);
    const std::string hurt = makeFile("hurt.pdf", 2);
    const std::string detached = makeFile("detached.pdf", 3);
    std::vector<AttachmentRef> refs;
    {
        auto incident = pcc.create(file);
        const EntityId means = addMeans(*incident, "FPT");
        for (const char *name : {"good.pdf", "hurt.pdf", "detached.pdf"}) {
            auto attaching = Attaching::begin(folder.path() / name, "").value();
            while (incident->attach(attaching).value()) {
            }
            refs.push_back(attaching.ref());
            perform(*incident, intent::SetAdd{means, Field::Attachments, refs.back().text()});
        }
        perform(*incident, intent::SetRemove{means, Field::Attachments, refs[2].text()});
    }
    std::string bytes = readFile(file);
    const auto inHurt = bytes.find(hurt.substr(3 * 65'536 + 8000, 500)); // in the middle of its fourth chunk
    ASSERT_NE(inHurt, std::string::npos);
    bytes[inHurt] = static_cast<char>(bytes[inHurt] ^ 1);
    std::fill_n(bytes.begin(), 4096, '\0'); // and no schema

    const auto found = salvage(bytes);
    ASSERT_TRUE(found) << found.error().message;
    const auto saved = found->save(to, pcc.random);
    ASSERT_TRUE(saved) << saved.error().message;
    EXPECT_EQ(saved->whole, 2U);
    EXPECT_EQ(saved->inPart, 1U);
    const auto incident = pcc.open(to);
    EXPECT_TRUE(incident->verify());
    const auto out = folder.path() / "out";
    ASSERT_TRUE(incident->attachments().extract(refs[0], out));
    EXPECT_EQ(readFile(out), good);
    ASSERT_TRUE(incident->attachments().extract(refs[2], out)) << "the past shows it";
    EXPECT_EQ(readFile(out), detached);
    EXPECT_FALSE(incident->attachments().extract(refs[1], out));
    const auto missing = incident->attachments().missing(10).value();
    ASSERT_EQ(missing.size(), 1U);
    EXPECT_EQ(missing.front().chunks, std::vector<std::uint32_t>{3});
}

// The Nth operation on the disk fails while the new file is made: there is all of it or nothing.
TEST_F(SalvageTest, SavesAllOrNothingOnAFailingDisk) {
    writeFile(folder.path() / "photo", std::string(40 * 65'536, 'p'));
    {
        auto incident = pcc.create(file);
        const EntityId means = addMeans(*incident, "FPT");
        auto attaching = Attaching::begin(folder.path() / "photo", "").value();
        while (incident->attach(attaching).value()) {
        }
        perform(*incident, intent::SetAdd{means, Field::Attachments, attaching.ref().text()});
    }
    const auto found = Salvage::read(file, pcc.environment());
    ASSERT_TRUE(found) << found.error().message;
    FaultVfs disk;
    long refused = 0;
    for (long nth = 1; nth < 2000 && !HasFailure(); nth += 1 + nth / 8) {
        SCOPED_TRACE(std::format("operation {}", nth));
        const TemporaryFolder out;
        disk.failAt(nth, true, FaultVfs::Fault::Full);
        const auto saved = found->save(out.path() / "saved.fanion", pcc.random);
        const bool failed = disk.hasFailed();
        disk.heal();
        if (!saved) {
            ++refused;
            EXPECT_EQ(saved.error().code, ErrorCode::Io) << saved.error().message;
            EXPECT_TRUE(out.contents().empty()) << out.contents().begin()->first;
            continue;
        }
        EXPECT_EQ(saved->whole, 1U);
        if (!failed) break;
    }
    EXPECT_GT(refused, 10) << "the sweep did not reach the disk";
}

// Two incidents' rows in one file, as a disk that mixes up its blocks may leave them: the one with more is saved, and
// nothing of the other.
TEST_F(SalvageTest, KeepsIncidentsApart) {
    {
        auto incident = pcc.create(file);
        for (int i = 0; i < 30; ++i)
            addMeans(*incident, "VSAV");
        auto strange = cdc.create(folder.path() / "b.fanion");
        addMeans(*strange, "étranger");
    }
    const auto found = salvage(readFile(folder.path() / "b.fanion") + readFile(file));
    ASSERT_TRUE(found) << found.error().message;
    EXPECT_EQ(found->report().changes, 31U);
    EXPECT_EQ(found->incident(), std::optional(pcc.open(file)->id()));
}

} // namespace fanion::test
