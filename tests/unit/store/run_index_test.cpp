// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/run_index.h"
#include "tests/unit/store/store_fixture.h"

namespace fanion::test {

TEST(RunIndex, RefusesGapsAndRepeats) {
    ChangeSource source(1);
    const LogId log = source.newLog();
    RunIndex index;
    const auto add = [&](std::uint32_t first, std::uint32_t last) { return index.add({{log, first, last, {}}, {}}); };
    EXPECT_FALSE(add(2, 2));
    ASSERT_TRUE(add(1, 1));
    EXPECT_FALSE(add(1, 1));
    EXPECT_FALSE(add(3, 3));
    EXPECT_FALSE(add(0, 0));
    ASSERT_TRUE(add(2, 2));
    EXPECT_FALSE(add(3, 2)) << "a run without changes";
    ASSERT_TRUE(add(3, 7));
    EXPECT_EQ(index.rows().size(), 3U);
    EXPECT_EQ(index.changes(), 7U);
    EXPECT_EQ(index.missing({{log, {6, {}}}}, 10), std::vector<std::int64_t>{3}) << "a run of which a part is held";
    EXPECT_TRUE(index.missing({{log, {7, {}}}}, 10).empty());
}

// Against a plain list: whatever a peer holds, it gets exactly the rest, in the order of acceptance.
TEST(RunIndex, FindsWhatIsMissing) {
    constexpr std::uint64_t kSeed = 20260714;
    SCOPED_TRACE(kSeed);
    ChangeSource source(kSeed);
    std::vector<LogId> logs;
    for (int i = 0; i < 5; ++i)
        logs.push_back(source.newLog());
    RunIndex index;
    std::vector<ChangeRun> all;
    for (int i = 0; i < 500; ++i) {
        all.push_back(source.next(logs[source.random().next() % logs.size()], 1));
        ASSERT_TRUE(index.add(all.back()));
    }
    for (int round = 0; round < 100; ++round) {
        Frontier theirs;
        for (const LogId &log : logs)
            if (source.random().next() % 3 != 0) theirs[log].sequence = source.random().next() % 130;
        const std::size_t limit = 1 + source.random().next() % 600;
        std::vector<std::int64_t> expected;
        for (std::size_t i = 0; i < all.size() && expected.size() < limit; ++i) {
            const auto known = theirs.find(all[i].log);
            if (known == theirs.end() || known->second.sequence < all[i].sequence)
                expected.push_back(static_cast<std::int64_t>(i) + 1);
        }
        EXPECT_EQ(index.missing(theirs, limit), expected);
    }
}

} // namespace fanion::test
