// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/char_index.h"

#include "tests/support/test_environment.h"

#include <gtest/gtest.h>

#include <map>

namespace fanion::text {
namespace {

void check(const CharIndex &index, const std::map<CharId, std::uint32_t> &leaves) {
    for (const auto &[id, leaf] : leaves) {
        const auto answer = index.lookUp(id);
        ASSERT_EQ(answer.leaf, leaf) << id.log << ":" << id.number;
        ASSERT_GT(answer.end, id.number);
        const auto next = leaves.find({id.log, answer.end - 1}); // the answer holds up to there
        if (next != leaves.end()) {
            ASSERT_EQ(next->second, leaf);
        }
    }
}

TEST(CharIndex, KnowsTheLeafWhateverOrderRangesComeIn) {
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        SCOPED_TRACE(seed);
        test::SeededRandom random(seed);
        CharIndex index;
        std::map<CharId, std::uint32_t> leaves;
        const auto numbers = seed % 2 == 0 ? 3000U : 60U;
        for (int i = 0; i < 1200; ++i) {
            const CharRange range{
                {static_cast<LogIndex>(random.below(3)), static_cast<std::uint32_t>(random.below(numbers))},
                static_cast<std::uint32_t>(1 + random.below(6))};
            const auto leaf = static_cast<std::uint32_t>(random.below(5));
            index.assign(range, leaf);
            for (std::uint32_t n = 0; n < range.count; ++n)
                leaves[{range.first.log, range.first.number + n}] = leaf;
        }
        ASSERT_NO_FATAL_FAILURE(check(index, leaves));
        EXPECT_FALSE(index.lookUp({9, 0}).leaf);
        EXPECT_FALSE(index.lookUp({0, numbers + 10}).leaf);
    }
}

TEST(CharIndex, IsTheSameMadeAtOnce) {
    std::map<CharId, std::uint32_t> leaves;
    std::vector<CharIndex::Run> runs;
    for (std::uint32_t i = 0; i < 2000; ++i) {
        const CharRange range{{i % 2, (i * 7 % 2000) * 5 + 3}, 5};
        runs.push_back({range, i / 40});
        for (std::uint32_t n = 0; n < range.count; ++n)
            leaves[{range.first.log, range.first.number + n}] = i / 40;
    }
    const auto index = CharIndex::of(runs);
    ASSERT_TRUE(index);
    ASSERT_NO_FATAL_FAILURE(check(*index, leaves));
    EXPECT_FALSE(index->lookUp({0, 0}).leaf) << "before the first";
    runs.push_back({{{0, 12}, 2}, 1});
    EXPECT_FALSE(CharIndex::of(runs)) << "a character twice";
}

} // namespace
} // namespace fanion::text
