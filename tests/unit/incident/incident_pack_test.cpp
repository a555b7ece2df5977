// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/stored_changes.h"
#include "core/store/sqlite_database.h"
#include "tests/unit/incident/incident_fixture.h"

#include <algorithm>

namespace fanion::test {

namespace {

/** Two posts that work on the same objects in turns, until there is something to pack. */
class PackTest : public IncidentTest {
protected:
    std::unique_ptr<Incident> a = pcc.create(file);
    std::unique_ptr<Incident> b;
    std::vector<EntityId> objects;

    void SetUp() override {
        const Intent admit = intent::Admit{cdc.identity.post(), Role::Editor, "CDC", ""};
        ASSERT_TRUE(a->perform({&admit, 1}));
        ASSERT_TRUE(a->commit());
        b = cdc.pending(folder.path() / "b.fanion", a->id());
        copy(*a, *b);
        for (int i = 0; i < 20; ++i)
            objects.push_back(addMeans(*a, "FPT " + std::to_string(i)));
    }

    void work(Incident &writer, Incident &reader, int changes) {
        for (int i = 0; i < changes; ++i) {
            const Intent move = intent::Set{objects[static_cast<std::size_t>(i) % objects.size()], Field::Position,
                                            Position{480'000'000 + i, 20'000'000 - 3 * i}};
            ASSERT_TRUE(writer.perform({&move, 1}));
        }
        ASSERT_TRUE(writer.commit());
        copy(writer, reader);
    }

    /** Blocks in the file: what is sent may be packed for the way. */
    static std::int64_t blocksIn(const std::filesystem::path &path) {
        const auto database = SqliteDatabase::open(path, SqliteDatabase::Mode::Read);
        EXPECT_TRUE(database) << database.error().message;
        return database ? database->integer("SELECT count(*) FROM block").value_or(-1) : -1;
    }
};

} // namespace

TEST_F(PackTest, KeepsEveryChangeAndServesThemPacked) {
    copy(*a, *b);
    for (int turn = 0; turn < 12; ++turn)
        work(turn % 2 == 0 ? *a : *b, turn % 2 == 0 ? *b : *a, 500);
    const auto digest = digestText(*a);
    EXPECT_EQ(blocksIn(file), 6) << "what came was packed for the way, a turn each";
    a->idle();
    EXPECT_EQ(blocksIn(file), 1);
    EXPECT_EQ(digestText(*a), digest);
    EXPECT_TRUE(a->verify()) << a->verify().error().message;

    // A third post takes it all from either, and from both half.
    const auto c = cdc.pending(folder.path() / "c.fanion", a->id());
    const auto report = copy(*a, *c);
    EXPECT_EQ(report.acceptedChanges(), a->replica().changeCount());
    EXPECT_TRUE(report.refused.empty());
    EXPECT_EQ(digestText(*c), digest);
    EXPECT_TRUE(c->verify());
    copy(*c, *b);
    EXPECT_EQ(digestText(*b), digest);

    a.reset();
    a = pcc.open(file);
    EXPECT_EQ(digestText(*a), digest);
    EXPECT_TRUE(a->verify());
    work(*a, *b, 10);
    EXPECT_EQ(digestText(*a), digestText(*b));
}

TEST_F(PackTest, PacksManyRunsForTheWay) {
    copy(*a, *b);
    std::size_t plain = 0;
    for (int i = 0; i < 200; ++i) {
        const Intent move = intent::Set{objects.front(), Field::Label, "FPT " + std::to_string(i)};
        ASSERT_TRUE(a->perform({&move, 1}));
        plain += a->seal()->bytes.size();
        ASSERT_TRUE(a->commit());
        if (i == 20) {
            EXPECT_EQ(a->changesAfter(b->durableFrontier(), 1 << 30)->size(), 21U) << "not worth it yet";
        }
    }
    const auto sent = a->changesAfter(b->durableFrontier(), 1 << 30).value();
    ASSERT_EQ(sent.size(), 1U);
    EXPECT_LT(sent.front().bytes.size(), plain / 5);
    EXPECT_EQ(sent.front().countAll(), 200U);
    EXPECT_GT(a->changesAfter(b->durableFrontier(), 4096)->size(), 1U) << "in parts where the line is narrow";
    copy(*a, *b);
    EXPECT_EQ(digestText(*a), digestText(*b));
    EXPECT_EQ(blocksIn(file), 0);
    EXPECT_TRUE(b->verify());
}

TEST_F(PackTest, SendsOfABlockOnlyWhatIsLacking) {
    copy(*a, *b);
    const auto c = cdc.pending(folder.path() / "c.fanion", a->id());
    for (int turn = 0; turn < 4; ++turn)
        work(turn % 2 == 0 ? *a : *b, turn % 2 == 0 ? *b : *a, 500);
    copy(*a, *c);
    const auto before = c->replica().changeCount();
    for (int turn = 0; turn < 6; ++turn)
        work(turn % 2 == 0 ? *a : *b, turn % 2 == 0 ? *b : *a, 500);
    a->idle();
    const auto rest = a->changesAfter(c->durableFrontier(), 1 << 30).value();
    ASSERT_EQ(blocksIn(file), 1);
    ASSERT_EQ(rest.size(), 1U);
    EXPECT_EQ(rest.front().countAll(), 3000U);
    const auto report = copy(*a, *c);
    EXPECT_EQ(report.duplicates, 0U);
    EXPECT_EQ(c->replica().changeCount(), before + 3000);
    EXPECT_EQ(digestText(*c), digestText(*a));
}

// A block may bring again what came in runs before: nobody did it twice.
TEST_F(PackTest, HistoryTellsEveryActOnce) {
    copy(*a, *b);
    const auto c = cdc.pending(folder.path() / "c.fanion", a->id());
    work(*a, *b, 300);
    copy(*a, *c);
    for (int turn = 0; turn < 10; ++turn)
        work(turn % 2 == 0 ? *b : *a, turn % 2 == 0 ? *a : *b, 500);
    a->idle();
    const auto all = a->changesAfter({}, 1 << 30).value();
    ASSERT_EQ(blocksIn(file), 1);
    const auto report = c->receive(std::vector<Bytes>{all.front().bytes});
    EXPECT_GT(report.duplicates, 300U);
    ASSERT_TRUE(c->commit());
    EXPECT_EQ(digestText(*c), digestText(*a));
    const auto ours = a->history(objects.front()).value();
    const auto theirs = c->history(objects.front()).value();
    EXPECT_EQ(theirs.size(), ours.size());
    EXPECT_EQ(ours.size(), 2 + (300 + 5000) / objects.size()) << "created, with a label; then moved";
}

TEST_F(PackTest, ClosingPacksIntoOneSmallFile) {
    copy(*a, *b);
    for (int turn = 0; turn < 30; ++turn)
        work(turn % 2 == 0 ? *a : *b, turn % 2 == 0 ? *b : *a, 300);
    const auto digest = digestText(*a);
    std::size_t plain = 0;
    const auto parcels = a->changesAfter({}, 1 << 30).value();
    for (const auto &parcel : parcels) {
        const auto read = visitChanges(parcel.bytes, parcel.upTo(), [&](const StoredChange &change) -> Result<void> {
            plain += change.body.size();
            return {};
        });
        ASSERT_TRUE(read);
    }
    a.reset();
    EXPECT_LT(std::filesystem::file_size(file), plain / 2);
    EXPECT_EQ(folder.contents().count("a.fanion-wal"), 0U);
    a = pcc.open(file, Incident::Access::Read);
    EXPECT_EQ(digestText(*a), digest);
    EXPECT_EQ(blocksIn(file), 1);
}

TEST_F(PackTest, ARevocationCountsInBlocksToo) {
    copy(*a, *b);
    work(*b, *a, 50);
    const auto frontier = a->durableFrontier();
    for (int turn = 0; turn < 9; ++turn)
        work(*b, *a, 500);
    a->idle();
    const auto before = digestText(*a);
    // What CDC did after its first fifty changes is not to count.
    const Intent revoke = intent::Revoke{cdc.identity.post()};
    ASSERT_TRUE(a->perform({&revoke, 1}));
    ASSERT_TRUE(a->commit());
    const auto after = digestText(*a);
    EXPECT_NE(before, after);
    a.reset();
    a = pcc.open(file);
    EXPECT_EQ(digestText(*a), after);
    EXPECT_TRUE(a->verify()) << a->verify().error().message;
}

TEST_F(IncidentTest, OpensAndContinuesAFileOfFormat2) {
    const auto kept = std::filesystem::path(FANION_SOURCE_DIR) / "tests/data/incident/format2.fanion";
    std::filesystem::copy_file(kept, file);
    const auto before = folder.contents();
    std::string digest;
    {
        const auto looked = pcc.open(file, Incident::Access::Read);
        ASSERT_TRUE(looked);
        digest = digestText(*looked);
        EXPECT_EQ(looked->digest().state.hex(), "ba1ee67934fb15174e099626f96f7e380f5a0a7ba4d3a7eb84dcaa4dee9a6a8a");
        EXPECT_EQ(looked->digest().changes, 4U);
        EXPECT_TRUE(looked->verify());
    }
    EXPECT_EQ(folder.contents(), before) << "looking at an old file changed it";
    {
        const auto opened = pcc.open(file);
        ASSERT_TRUE(opened);
        EXPECT_EQ(digestText(*opened), digest);
        EXPECT_TRUE(opened->verify());
    }
    EXPECT_NE(folder.contents(), before) << "it was brought to today's format";
    EXPECT_EQ(digestText(*pcc.open(file, Incident::Access::Read)), digest);
}

TEST_F(IncidentTest, OpensAndContinuesAFileOfFormat3) {
    std::filesystem::copy_file(std::filesystem::path(FANION_SOURCE_DIR) / "tests/data/incident/format3.fanion", file);
    const auto before = folder.contents();
    std::string digest;
    {
        const auto looked = pcc.open(file, Incident::Access::Read);
        digest = digestText(*looked);
        EXPECT_EQ(looked->digest().state.hex(), "8229a6adc2dcabe101ebfbe36326e2c2e6c45cf28cdaf8d87a37d36ad06fc4d1");
        EXPECT_EQ(looked->digest().changes, 4244U);
        EXPECT_EQ(looked->replayedAtOpening(), 4244U) << "its pages of the board are of another version";
        EXPECT_TRUE(looked->attachments().held().value().empty()) << "there is no table for them";
        EXPECT_TRUE(looked->verify());
        EXPECT_TRUE(looked->saveCopy(folder.path() / "copy.fanion"));
    }
    EXPECT_EQ(digestText(*pcc.open(folder.path() / "copy.fanion", Incident::Access::Read)), digest);
    std::filesystem::remove(folder.path() / "copy.fanion");
    EXPECT_EQ(folder.contents(), before) << "looking at an old file changed it";
    {
        const auto opened = pcc.open(file);
        EXPECT_EQ(digestText(*opened), digest);
        EXPECT_TRUE(opened->attachments().held().value().empty());
        EXPECT_TRUE(opened->verify());
    }
    EXPECT_NE(folder.contents(), before) << "it was brought to today's format";
    EXPECT_EQ(digestText(*pcc.open(file, Incident::Access::Read)), digest);
}

} // namespace fanion::test
