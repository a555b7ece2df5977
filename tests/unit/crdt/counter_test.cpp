// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/counter.h"

#include "tests/unit/crdt/change_maker.h"

#include <gtest/gtest.h>
#include <limits>

namespace fanion {
namespace {

class CounterTest : public testing::Test, protected test::ChangeMaker {
protected:
    Counter counter;
};

TEST_F(CounterTest, CountsWhatAllAdd) {
    EXPECT_EQ(counter.value(), 0);
    counter.add(change({A, 1}), 3);
    counter.add(change({B, 1}), 4);
    counter.add(change({A, 2}), -5);
    EXPECT_EQ(counter.value(), 2);
    EXPECT_EQ(counter.valueOf(A), -2);
    EXPECT_EQ(counter.valueOf(B), 4);
    EXPECT_EQ(counter.valueOf(C), 0);
}

TEST_F(CounterTest, AResetTakesWhatItsAuthorHadSeenAndNoMore) {
    for (std::uint32_t i = 1; i <= 4; ++i)
        counter.add(change({A, i}), 1 << i);
    counter.add(change({B, 1}), 100);
    counter.reset(change({C, 1}, {{A, 2}}));
    EXPECT_EQ(counter.value(), 8 + 16 + 100) << "the third and fourth of A and that of B were not known to C";
    counter.reset(change({D, 1}, {{A, 3}, {B, 1}}));
    EXPECT_EQ(counter.value(), 16) << "what both resets had seen is taken once";
    EXPECT_EQ(counter.valueOf(B), 0);
    EXPECT_EQ(counter.size(), 1u);
    counter.reset(change({C, 2}, {{A, 1}}));
    EXPECT_EQ(counter.value(), 16) << "a reset that knows less than one before it takes nothing";
}

TEST_F(CounterTest, InsideOneChangeTheOrderCounts) {
    const auto first = change({A, 1});
    counter.add(first, 5);
    counter.add(first, 6);
    EXPECT_EQ(counter.size(), 1u) << "nobody can see half a change";
    counter.reset(first);
    EXPECT_EQ(counter.value(), 0);
    counter.add(first, 7);
    EXPECT_EQ(counter.value(), 7);
    counter.reset(change({B, 1}, {{A, 1}}));
    EXPECT_EQ(counter.value(), 0);
    EXPECT_EQ(counter.size(), 0u);
}

TEST_F(CounterTest, ForgetsWhatNobodyCanTellApartAnyMore) {
    for (std::uint32_t i = 1; i <= 1000; ++i) {
        counter.add(change({A, i}), 1);
        counter.add(change({B, i}), 10);
    }
    EXPECT_EQ(counter.size(), 2000u);
    VersionVector base;
    base.raise({A, 990});
    base.raise({B, 1});
    counter.forget(base);
    EXPECT_EQ(counter.size(), 11u + 1000u) << "of A the melted ones and ten; one of B alone is no gain";
    EXPECT_EQ(counter.value(), 11'000);
    counter.reset(change({C, 1}, {{A, 995}, {B, 999}}));
    EXPECT_EQ(counter.value(), 5 + 10) << "resets stay exact from the base on";
}

TEST_F(CounterTest, ForgettingTwiceOrNothingChangesNothing) {
    counter.add(change({A, 2}), 1);
    counter.add(change({A, 4}), 2);
    counter.forget({});
    EXPECT_EQ(counter.size(), 2u);
    VersionVector base;
    base.raise({A, 4});
    counter.forget(base);
    counter.forget(base);
    EXPECT_EQ(counter.size(), 1u);
    EXPECT_EQ(counter.value(), 3);
    counter.reset(change({B, 1}, {{A, 4}}));
    EXPECT_EQ(counter.value(), 0);
}

TEST_F(CounterTest, GoesRoundInsteadOfBreaking) {
    constexpr auto kMost = std::numeric_limits<std::int64_t>::max();
    counter.add(change({A, 1}), kMost);
    counter.add(change({B, 1}), 1);
    EXPECT_EQ(counter.value(), std::numeric_limits<std::int64_t>::min());
    counter.add(change({A, 2}), -1);
    EXPECT_EQ(counter.value(), kMost);
}

} // namespace
} // namespace fanion
