// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/store/store_fixture.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace fanion::test {

using ::testing::ElementsAre;
using ::testing::Key;

namespace {

bool sameChange(const ChangeRun &a, const ChangeRun &b) {
    return a.log == b.log && a.sequence == b.sequence && a.hash == b.hash && a.bytes == b.bytes;
}

void expectSame(const std::vector<ChangeRun> &found, const std::vector<ChangeRun> &expected) {
    ASSERT_EQ(found.size(), expected.size());
    for (std::size_t i = 0; i < found.size(); ++i)
        EXPECT_TRUE(sameChange(found[i], expected[i])) << "change " << i;
}

Frontier frontierOf(const std::vector<ChangeRun> &changes) {
    Frontier frontier;
    for (const ChangeRun &change : changes)
        frontier[change.log] = {change.sequence, change.hash};
    return frontier;
}

} // namespace

TEST_F(StoreTest, KeepsChangesInTheOrderTheyWereAccepted) {
    const LogId other = source.newLog();
    {
        auto store = makeStore(2);
        StoreBatch batch;
        batch.runs = {source.next(other), source.next(log), source.next(other)};
        ASSERT_TRUE(store->append(batch));
        written.insert(written.end(), batch.runs.begin(), batch.runs.end());
        EXPECT_EQ(store->frontier(), frontierOf(written));
        expectSame(rowsOf(*store), written);
    }
    auto again = IncidentStore::open(file, IncidentStore::Access::Write);
    ASSERT_TRUE(again) << again.error().message;
    ASSERT_TRUE(loadAll(**again));
    expectSame(rowsOf(**again), written);
    EXPECT_EQ((*again)->frontier(), frontierOf(written));
    EXPECT_EQ((*again)->changeCount(), 5U);
}

TEST_F(StoreTest, LeavesOneFileWhenClosed) {
    makeStore();
    EXPECT_THAT(folder.contents(), ElementsAre(Key(file.filename().string())));
    for (const auto access : {IncidentStore::Access::Read, IncidentStore::Access::Write}) {
        ASSERT_TRUE(IncidentStore::open(file, access));
        EXPECT_THAT(folder.contents(), ElementsAre(Key(file.filename().string())));
    }
}

TEST_F(StoreTest, ReadingChangesNothing) {
    makeStore();
    const auto before = folder.contents();
    {
        auto reader = IncidentStore::open(file, IncidentStore::Access::Read);
        ASSERT_TRUE(reader);
        ASSERT_TRUE(loadAll(**reader));
        expectSame(rowsOf(**reader), written);
        const Result<void> refused = (*reader)->append({{source.next(log)}, {}, {}, {}});
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, ErrorCode::ReadOnly);
        EXPECT_EQ(folder.contents(), before);
    }
    EXPECT_EQ(folder.contents(), before);
}

TEST_F(StoreTest, GivesAPeerWhatItLacks) {
    auto store = makeStore(3);
    const LogId other = source.newLog();
    StoreBatch batch;
    batch.runs = {source.next(other, 1000), source.next(log, 1000), source.next(other, 1000)};
    ASSERT_TRUE(store->append(batch));
    written.insert(written.end(), batch.runs.begin(), batch.runs.end());

    auto all = store->changesAfter({}, 1 << 20);
    ASSERT_TRUE(all);
    expectSame(*all, written);

    auto none = store->changesAfter(store->frontier(), 1 << 20);
    ASSERT_TRUE(none);
    EXPECT_TRUE(none->empty());

    auto rest = store->changesAfter({{log, {3, written[2].hash}}}, 1 << 20);
    ASSERT_TRUE(rest);
    expectSame(*rest, batch.runs);

    auto two = store->changesAfter({{log, {3, written[2].hash}}}, 2500);
    ASSERT_TRUE(two);
    expectSame(*two, {batch.runs[0], batch.runs[1]});

    auto atLeastOne = store->changesAfter({}, 1);
    ASSERT_TRUE(atLeastOne);
    expectSame(*atLeastOne, {written[0]});

    // A peer may know more of a log than we do.
    auto ahead = store->changesAfter({{log, {99, {}}}, {other, {99, {}}}}, 1 << 20);
    ASSERT_TRUE(ahead);
    EXPECT_TRUE(ahead->empty());
}

TEST_F(StoreTest, OneWriterAtATimeAndReadersBesideIt) {
    auto writer = makeStore();
    auto second = IncidentStore::open(file, IncidentStore::Access::Write);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::Busy);

    auto reader = IncidentStore::open(file, IncidentStore::Access::Read);
    ASSERT_TRUE(reader) << reader.error().message;
    ASSERT_TRUE(loadAll(**reader));
    for (int i = 0; i < 20; ++i) {
        StoreBatch batch{{source.next(log)}, {}, {}, {}};
        ASSERT_TRUE(writer->append(batch));
        written.push_back(batch.runs.front());
        expectSame(rowsOf(**reader), written);
        if (i == 10) writer->idle();
    }
    // Closing while a reader is there must not disturb it.
    writer.reset();
    expectSame(rowsOf(**reader), written);
    auto next = IncidentStore::open(file, IncidentStore::Access::Write);
    ASSERT_TRUE(next) << next.error().message;
    reader->reset();
    ASSERT_TRUE((*next)->startWriting());
    next->reset();
    EXPECT_THAT(folder.contents(), ElementsAre(Key(file.filename().string())));
}

TEST_F(StoreTest, AKilledProgramLosesNothing) {
    auto store = makeStore();
    for (int i = 0; i < 50; ++i) {
        StoreBatch batch{{source.next(log)}, {}, {}, {}};
        ASSERT_TRUE(store->append(batch));
        written.push_back(batch.runs.front());
        if (i == 25) store->idle(); // half of it is in the file, half in the log
    }
    TemporaryFolder elsewhere;
    const auto killed = elsewhere.path() / "killed.fanion";
    copyAsKilled(*store, killed);

    const auto before = elsewhere.contents();
    {
        auto reader = IncidentStore::open(killed, IncidentStore::Access::Read);
        ASSERT_TRUE(reader) << reader.error().message;
        expectSame(rowsOf(**reader), written);
    }
    EXPECT_EQ(elsewhere.contents(), before) << "reading a killed program's file touched it";
    {
        auto writer = IncidentStore::open(killed, IncidentStore::Access::Write);
        ASSERT_TRUE(writer) << writer.error().message;
        ASSERT_TRUE(loadAll(**writer));
        expectSame(rowsOf(**writer), written);
        ASSERT_TRUE((*writer)->append({{source.next(log)}, {}, {}, {}}));
    }
    EXPECT_THAT(elsewhere.contents(), ElementsAre(Key("killed.fanion")));
}

TEST_F(StoreTest, KeepsWhatBelongsToThisCopy) {
    const PostId self = source.newLog().post;
    const PostId other = source.newLog().post;
    {
        auto store = makeStore();
        StoreBatch batch;
        batch.undo = {{self, {1, 2}}, {other, {3}}, {self, {4}}};
        batch.local["invitation"] = Bytes{9, 9};
        batch.local["gone"] = Bytes{1};
        batch.peers[other] = {other, "192.168.1.4:47800", 1234};
        ASSERT_TRUE(store->append(batch));
        StoreBatch later;
        later.undo = {{self, {5}}};
        later.local["gone"] = std::nullopt;
        later.peers[other] = {other, "192.168.1.5:47800", 5678};
        ASSERT_TRUE(store->append(later));
    }
    auto store = IncidentStore::open(file, IncidentStore::Access::Read);
    ASSERT_TRUE(store);
    EXPECT_EQ((*store)->undoRecords(self).value(), (std::vector<Bytes>{{1, 2}, {4}, {5}}));
    EXPECT_EQ((*store)->undoRecords(other).value(), (std::vector<Bytes>{{3}}));
    EXPECT_EQ((*store)->local("invitation").value(), Bytes({9, 9}));
    EXPECT_EQ((*store)->local("gone").value(), std::nullopt);
    EXPECT_EQ((*store)->peers().value(), (std::vector<KnownPeer>{{other, "192.168.1.5:47800", 5678}}));
}

TEST_F(StoreTest, MovesALongLogIntoTheFile) {
    auto store = makeStore();
    const auto log8 = std::filesystem::path(store->file().string() + "-wal");
    StoreBatch batch;
    for (int i = 0; i < 100; ++i)
        batch.runs.push_back(source.next(log, 100'000));
    ASSERT_TRUE(store->append(batch)); // 10 MB
    const auto fileSize = std::filesystem::file_size(file);
    EXPECT_GT(fileSize, 9'000'000U) << "the checkpoint at 8 MB did not happen";
    const auto logSize = std::filesystem::file_size(log8);
    for (int round = 0; round < 3; ++round) {
        StoreBatch more{{source.next(log, 100'000)}, {}, {}, {}};
        ASSERT_TRUE(store->append(more));
    }
    EXPECT_LE(std::filesystem::file_size(log8), logSize) << "the log was not used from its start again";
}

TEST_F(StoreTest, CreatesWholeOrNotAtAll) {
    makeStore();
    const auto before = folder.contents();
    auto again = IncidentStore::create(file, {}, {}, source.random());
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(folder.contents(), before);

    auto nowhere = IncidentStore::create(folder.path() / "missing" / "x.fanion", {}, {}, source.random());
    ASSERT_FALSE(nowhere);
    EXPECT_EQ(nowhere.error().code, ErrorCode::NotFound);

    // A first change that can't be stored leaves nothing behind.
    StoreBatch bad;
    bad.runs = {source.next(log), written.front(), written.front()};
    auto impossible = IncidentStore::create(folder.path() / "bad.fanion", {}, bad, source.random());
    EXPECT_FALSE(impossible);
    EXPECT_EQ(folder.contents(), before);
}

TEST_F(StoreTest, NoticesThatItsFileWasTakenAway) {
    auto store = makeStore();
    const auto moved = folder.path() / "moved.fanion";
    std::filesystem::rename(file, moved);
    StoreBatch batch{{source.next(log)}, {}, {}, {}};
    const Result<void> refused = store->append(batch);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Io);
    writeFile(file, "another file of that name");
    EXPECT_FALSE(store->append(batch));
    std::filesystem::rename(moved, file);
    EXPECT_TRUE(store->append(batch)) << "putting the file back mends it";
}

} // namespace fanion::test
