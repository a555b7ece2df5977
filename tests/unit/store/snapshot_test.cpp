// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/store/store_fixture.h"

namespace fanion::test {

// A reader takes the file as of one moment, though its writer goes on: here between one row and the next.
TEST_F(StoreTest, ReaderSeesOneMoment) {
    const auto writer = makeStore(3);
    ASSERT_TRUE(writer);
    // So that the writer's log exists and holds something.
    const ChangeRun before = source.next(log);
    ASSERT_TRUE(writer->append({{before}, {}, {}, {}}));

    auto reader = IncidentStore::open(file, IncidentStore::Access::Read);
    ASSERT_TRUE(reader);
    std::size_t rows = 0;
    const Result<void> loaded = (*reader)->load([&](const StoredRow &) -> Result<void> {
        ++rows;
        return writer->append({{source.next(log)}, {}, {}, {}});
    });
    EXPECT_TRUE(loaded) << loaded.error().message;
    EXPECT_EQ(rows, 4U);
    EXPECT_EQ((*reader)->changeCount(), 4U);
    EXPECT_EQ(writer->changeCount(), 8U);

    auto later = IncidentStore::open(file, IncidentStore::Access::Read);
    ASSERT_TRUE(later);
    ASSERT_TRUE(loadAll(**later));
    EXPECT_EQ((*later)->changeCount(), 8U);
}

} // namespace fanion::test
