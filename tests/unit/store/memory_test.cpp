// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite is refused memory at its Nth request, for many N, once and from then on: errors, never an end, and nothing
// that was acknowledged is lost. A program of its own: SQLite takes its allocator only before it starts.
#include "tests/unit/store/store_fixture.h"

#include <sqlite3.h>

#include <format>
#include <limits>

namespace fanion::test {

namespace {

constexpr long kNever = std::numeric_limits<long>::max();

sqlite3_mem_methods real{};
long requests = 0;
long failAt = kNever;
bool isSticky = false;
bool hasFailed = false;

/** Counts one request; true when it is to be refused. */
bool trips() {
    ++requests;
    const bool now = requests == failAt || (isSticky && requests > failAt);
    hasFailed = hasFailed || now;
    return now;
}
void *allocate(int size) {
    return trips() ? nullptr : real.xMalloc(size);
}
void *reallocate(void *old, int size) {
    return trips() ? nullptr : real.xRealloc(old, size);
}

void refuse(long nth, bool sticky) {
    requests = 0;
    failAt = nth;
    isSticky = sticky;
    hasFailed = false;
}

class MemoryTest : public StoreTest {
protected:
    static void SetUpTestSuite() {
        sqlite3_shutdown();
        ASSERT_EQ(sqlite3_config(SQLITE_CONFIG_GETMALLOC, &real), SQLITE_OK);
        sqlite3_mem_methods failing = real;
        failing.xMalloc = allocate;
        failing.xRealloc = reallocate;
        ASSERT_EQ(sqlite3_config(SQLITE_CONFIG_MALLOC, &failing), SQLITE_OK);
        ASSERT_EQ(sqlite3_initialize(), SQLITE_OK);
    }
    void TearDown() override { refuse(kNever, false); }

    static std::vector<ChangeHash> hashes(const std::vector<ChangeRun> &changes) {
        std::vector<ChangeHash> result;
        for (const ChangeRun &change : changes)
            result.push_back(change.hash);
        return result;
    }

    /** Opens and writes while memory is short. False when the \p nth request was never made. */
    bool run(long nth, bool sticky) {
        makeStore(3).reset();
        std::vector<ChangeRun> expected = written;
        std::vector<ChangeRun> staged{source.next(log, 2000)};
        refuse(nth, sticky);
        auto store = IncidentStore::open(file, IncidentStore::Access::Write);
        if (store && !loadAll(**store)) store = fail(ErrorCode::Io, "not loaded");
        if (store) {
            const auto saved = (*store)->append({staged, {}, {}, {}});
            const bool reached = hasFailed;
            refuse(kNever, false);
            if (!saved) {
                const auto again = (*store)->append({staged, {}, {}, {}}); // it stayed staged
                EXPECT_TRUE(again) << again.error().message;
            }
            expected.push_back(staged.front());
            EXPECT_EQ(hashes(rowsOf(**store)), hashes(expected));
            store->reset();
            if (!reached) return false;
        }
        refuse(kNever, false);
        const auto again = IncidentStore::open(file, IncidentStore::Access::Read);
        EXPECT_TRUE(again) << again.error().message;
        if (again) {
            EXPECT_TRUE((*again)->checkIntegrity());
            EXPECT_EQ(hashes(rowsOf(**again)), hashes(expected));
        }
        return true;
    }
};

} // namespace

TEST_F(MemoryTest, LosesNothing) {
    long swept = 0;
    for (const bool sticky : {false, true}) {
        long nth = 1;
        for (; nth < 20'000 && !HasFailure(); nth += 1 + nth / 40) {
            SCOPED_TRACE(std::format("request {}{}", nth, sticky ? " and on" : ""));
            const TemporaryFolder fresh;
            file = fresh.path() / "x.fanion";
            log = source.newLog();
            written.clear();
            if (!run(nth, sticky)) break;
            ++swept;
        }
    }
    EXPECT_GT(swept, 100) << "the sweep did not reach SQLite's allocator";
}

TEST_F(MemoryTest, IsToldAsWhatItIs) {
    makeStore(1).reset();
    refuse(1, true);
    const auto store = IncidentStore::open(file, IncidentStore::Access::Read);
    refuse(kNever, false);
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().code, ErrorCode::Io);
    EXPECT_NE(store.error().message.find("memory"), std::string::npos) << store.error().message;
}

} // namespace fanion::test
