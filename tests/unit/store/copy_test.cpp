// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/store/fault_vfs.h"
#include "tests/unit/store/store_fixture.h"

#include <format>

namespace fanion::test {

namespace {

std::vector<ChangeHash> hashes(const IncidentStore &store) {
    std::vector<ChangeHash> result;
    for (const ChangeRun &change : rowsOf(store))
        result.push_back(change.hash);
    return result;
}

} // namespace

class CopyTest : public StoreTest {
protected:
    Result<std::size_t> copy(const IncidentStore &store) { return store.saveCopy(to, source.random()); }
    /** The one file in `copies`, checked and read. */
    std::vector<ChangeHash> copied() {
        const auto there = copies.contents();
        EXPECT_EQ(there.size(), 1U) << "left beside the copy: " << there.begin()->first;
        auto store = IncidentStore::open(to, IncidentStore::Access::Read);
        EXPECT_TRUE(store) << store.error().message;
        if (!store) return {};
        EXPECT_TRUE((*store)->checkIntegrity());
        return hashes(**store);
    }

    TemporaryFolder copies;
    std::filesystem::path to = copies.path() / "copie à emporter.fanion";
};

TEST_F(CopyTest, HasWhatIsDurableWhileTheFileIsWritten) {
    auto store = makeStore(3);
    ASSERT_TRUE(store->append({{source.next(log, 20'000)}, {}, {}, {}}));
    const auto before = hashes(*store);
    const auto taken = copy(*store);
    ASSERT_TRUE(taken) << taken.error().message;
    EXPECT_EQ(*taken, 4U);
    ASSERT_TRUE(store->append({{source.next(log)}, {}, {}, {}}));
    EXPECT_EQ(copied(), before);
    store.reset();
    EXPECT_EQ(copied(), before);
}

TEST_F(CopyTest, IsTakenBesideTheWriter) {
    auto store = makeStore(3);
    ASSERT_TRUE(store->append({{source.next(log)}, {}, {}, {}}));
    auto reader = IncidentStore::open(file, IncidentStore::Access::Read);
    ASSERT_TRUE(reader) << reader.error().message;
    ASSERT_TRUE(store->append({{source.next(log)}, {}, {}, {}}));
    const auto taken = copy(**reader);
    ASSERT_TRUE(taken) << taken.error().message;
    EXPECT_EQ(copied(), hashes(*store));
}

TEST_F(CopyTest, CanBeWrittenOn) {
    auto store = makeStore(2);
    ASSERT_TRUE(store->append({{}, {{log.post, {7}}}, {{"key", Bytes{8}}}, {}}));
    ASSERT_TRUE(copy(*store));
    auto second = IncidentStore::open(to, IncidentStore::Access::Write);
    ASSERT_TRUE(second) << second.error().message;
    ASSERT_TRUE(loadAll(**second));
    EXPECT_EQ((*second)->incident(), store->incident());
    EXPECT_EQ((*second)->undoRecords(log.post).value(), (std::vector<Bytes>{{7}}));
    EXPECT_EQ((*second)->local("key").value(), Bytes{8});
    ASSERT_TRUE((*second)->append({{source.next(source.newLog())}, {}, {}, {}}));
    EXPECT_EQ((*second)->changeCount(), 3U);
    EXPECT_EQ(store->changeCount(), 2U);
}

TEST_F(CopyTest, NeverReplacesAFile) {
    auto store = makeStore(2);
    writeFile(to, "something else");
    const auto before = copies.contents();
    const auto taken = copy(*store);
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().code, ErrorCode::InvalidArgument);
    EXPECT_EQ(copies.contents(), before);
    EXPECT_EQ(store->saveCopy(file, source.random()).error().code, ErrorCode::InvalidArgument) << "onto itself";
    to = copies.path() / "nowhere" / "x.fanion";
    EXPECT_EQ(copy(*store).error().code, ErrorCode::NotFound);
}

TEST_F(CopyTest, StopsWhenAsked) {
    auto store = makeStore(2);
    for (int i = 0; i < 4; ++i)
        ASSERT_TRUE(store->append({{source.next(log, 500'000)}, {}, {}, {}}));
    std::stop_source stop;
    stop.request_stop();
    const auto taken = store->saveCopy(to, source.random(), stop.get_token());
    ASSERT_FALSE(taken);
    EXPECT_NE(taken.error().message.find("stopped"), std::string::npos) << taken.error().message;
    EXPECT_TRUE(copies.contents().empty());
}

// The Nth operation on the disk of the copy fails, for every N: there is the whole copy or nothing, and the incident
// itself has not noticed.
TEST_F(CopyTest, IsWholeOrNothingOnAFailingDisk) {
    for (const auto fault : {FaultVfs::Fault::Io, FaultVfs::Fault::Full}) {
        FaultVfs disk;
        file = folder.path() / (fault == FaultVfs::Fault::Io ? "io.fanion" : "full.fanion");
        log = source.newLog();
        auto store = makeStore(3);
        ASSERT_TRUE(store->append({{source.next(log, 50'000)}, {}, {}, {}}));
        long nth = 1;
        long refused = 0;
        for (; nth < 500; ++nth) {
            SCOPED_TRACE(std::format("operation {}", nth));
            disk.failAt(nth, true, fault, ".part-");
            const auto taken = copy(*store);
            const bool failed = disk.hasFailed();
            disk.heal();
            if (taken) { // what failed, if anything, came after the last byte: tidying up
                EXPECT_EQ(copied(), hashes(*store));
                std::filesystem::remove(to);
                if (!failed) break;
                continue;
            }
            ++refused;
            EXPECT_EQ(taken.error().code, ErrorCode::Io);
            EXPECT_EQ(taken.error().subject, to.string()) << taken.error().message;
            EXPECT_EQ(taken.error().message.find(".part-"), std::string::npos) << taken.error().message;
            ASSERT_TRUE(copies.contents().empty()) << copies.contents().begin()->first;
        }
        EXPECT_GT(refused, 20) << "the sweep did not reach the disk";
        EXPECT_LE(nth - refused, 2) << "a write or sync that failed was passed over";
        ASSERT_TRUE(store->append({{source.next(log)}, {}, {}, {}}));
    }
}

} // namespace fanion::test
