// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What SQLite calls an I/O error sweep (sqlite.org/testing.html, 3.2): the Nth operation on the disk fails, for every
// N, once and for good, as an I/O error and as a full disk.
#include "tests/unit/store/fault_vfs.h"
#include "tests/unit/store/store_fixture.h"

#include <format>

namespace fanion::test {

namespace {

std::vector<ChangeHash> hashes(const std::vector<ChangeRun> &changes) {
    std::vector<ChangeHash> result;
    for (const ChangeRun &change : changes)
        result.push_back(change.hash);
    return result;
}

} // namespace

class FailingDisk : public StoreTest,
                    public ::testing::WithParamInterface<std::tuple<bool, FaultVfs::Fault, const char *>> {
protected:
    /** Writes five batches while the disk fails from its \p nth operation on. False when that was never reached. */
    bool run(long nth) {
        const auto [sticky, fault, only] = GetParam();
        FaultVfs disk;
        auto store = makeStore(2);
        if (!store) return false;
        disk.failAt(nth, sticky, fault, only);
        std::vector<ChangeRun> staged;
        for (int round = 0; round < 5; ++round) {
            staged.push_back(source.next(log, 3000));
            if (round == 3) store->idle();
            attempt(*store, staged);
        }
        const bool reached = disk.hasFailed();
        disk.heal();
        // The disk is well again: what was refused goes in now.
        staged.push_back(source.next(log));
        const std::size_t before = written.size();
        attempt(*store, staged);
        EXPECT_TRUE(staged.empty()) << "did not recover by itself";
        EXPECT_GT(written.size(), before);
        EXPECT_EQ(hashes(rowsOf(*store)), hashes(written));
        store.reset();

        auto again = IncidentStore::open(file, IncidentStore::Access::Write);
        EXPECT_TRUE(again) << again.error().message;
        if (again) {
            EXPECT_TRUE(loadAll(**again));
            EXPECT_EQ(hashes(rowsOf(**again)), hashes(written)) << "acknowledged, and not there after reopening";
            EXPECT_TRUE((*again)->checkIntegrity());
        }
        return reached;
    }

    /** As Incident::commit() does: what fails stays staged. */
    void attempt(IncidentStore &store, std::vector<ChangeRun> &staged) {
        StoreBatch batch;
        batch.runs = staged;
        batch.undo = {{log.post, Bytes{1}}};
        if (!store.append(batch)) return;
        written.insert(written.end(), staged.begin(), staged.end());
        staged.clear();
    }
};

TEST_P(FailingDisk, LosesNothingAndRecovers) {
    long nth = 1;
    while (!HasFailure()) {
        SCOPED_TRACE(std::format("operation {}", nth));
        TemporaryFolder fresh;
        file = fresh.path() / "x.fanion";
        log = source.newLog();
        if (!run(nth)) break;
        ++nth;
    }
    EXPECT_GT(nth, 5) << "the sweep did not reach the disk";
}

INSTANTIATE_TEST_SUITE_P(Sweep, FailingDisk,
                         ::testing::Combine(::testing::Bool(),
                                            ::testing::Values(FaultVfs::Fault::Io, FaultVfs::Fault::Full),
                                            ::testing::Values("-wal", "")));

// Where the commit itself got through but the sync after it failed, the transaction comes back with the log when the
// file is opened again. Nobody was told of it, so it must be stored once, not twice.
TEST_F(StoreTest, AFailedSyncDoesNotStoreTwice) {
    bool cameBack = false;
    for (long step = 1; step < 30; ++step) {
        SCOPED_TRACE(std::format("operation {}", step));
        TemporaryFolder fresh;
        file = fresh.path() / "x.fanion";
        log = source.newLog();
        FaultVfs disk;
        auto store = makeStore(1);
        ASSERT_TRUE(store->append({{source.next(log)}, {{log.post, {6}}}, {}, {}}));
        const StoreBatch batch{{source.next(log)}, {{log.post, {7}}}, {}, {}};
        disk.failAt(step, false, FaultVfs::Fault::Io, "-wal");
        if (store->append(batch)) break; // the sweep is past the commit
        EXPECT_EQ(store->changeCount(), 2U) << "not durable, so not counted";
        cameBack = cameBack || rowsOf(*store).size() == 3;
        ASSERT_TRUE(store->append(batch));
        EXPECT_EQ(store->changeCount(), 3U);
        EXPECT_EQ(rowsOf(*store).size(), 3U);
        EXPECT_EQ(store->undoRecords(log.post).value(), (std::vector<Bytes>{{6}, {7}}));
    }
    EXPECT_TRUE(cameBack) << "the case was never met, so this test tests nothing";
}

// A post that only listens has nothing to store: it must be able to tell others what it has while its disk fails and
// once that is well, by itself. Found by the cluster simulation, seed 2971809862.
TEST_F(StoreTest, TellsOthersAfterAFailedCheckpointWithoutAnythingToStore) {
    FaultVfs disk;
    auto store = makeStore(1);
    ASSERT_TRUE(store->append({{source.next(log)}, {}, {}, {}}));
    disk.failAt(1, true, FaultVfs::Fault::Io);
    store->idle();
    ASSERT_TRUE(disk.hasFailed());
    EXPECT_TRUE(store->changesAfter({}, 1000)) << "what is durable can be read on a disk that takes no writes";
    store->idle();
    disk.heal();
    store->idle();
    const auto all = store->changesAfter({}, 1000);
    ASSERT_TRUE(all) << all.error().message;
    EXPECT_EQ(all->size(), 2U);
}

} // namespace fanion::test
