// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/order_key.h"

#include "core/model/limits.h"
#include "tests/support/test_environment.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace fanion {
namespace {

TEST(OrderKey, LiesStrictlyBetween) {
    test::SeededRandom random(1);
    std::vector<OrderKey> keys;
    for (int i = 0; i < 3000; ++i) {
        const auto at = random.below(keys.size() + 1);
        const auto key = orderKeyBetween(at == 0 ? ByteView() : ByteView(keys[at - 1]),
                                         at == keys.size() ? ByteView() : ByteView(keys[at]), random);
        ASSERT_TRUE(key);
        ASSERT_NE(key->back(), 0);
        ASSERT_TRUE(at == 0 || keys[at - 1] < *key);
        ASSERT_TRUE(at == keys.size() || *key < keys[at]);
        keys.insert(keys.begin() + static_cast<std::ptrdiff_t>(at), *key);
    }
    EXPECT_LT(std::ranges::max(keys, {}, &OrderKey::size).size(), 16u);
}

TEST(OrderKey, AppendsGrowSlowly) {
    test::SeededRandom random(2);
    OrderKey last;
    for (int i = 0; i < 500; ++i)
        last = *orderKeyBetween(last, {}, random);
    EXPECT_LE(last.size(), kLongOrderKey);
}

TEST(OrderKey, StandsNeighboursThatTouch) {
    test::SeededRandom random(3);
    const OrderKey low{5};
    const OrderKey high{5, 0, 0, 1};
    const auto key = orderKeyBetween(low, high, random);
    ASSERT_TRUE(key);
    EXPECT_LT(low, *key);
    EXPECT_LT(*key, high);
    EXPECT_FALSE(orderKeyBetween(low, low, random));
    EXPECT_FALSE(orderKeyBetween(high, low, random));
    EXPECT_FALSE(orderKeyBetween(low, OrderKey{5, 0}, random)) << "nothing lies between 0.5 and 0.50";
    const OrderKey top(40, 255);
    EXPECT_GT(*orderKeyBetween(top, {}, random), top);
}

TEST(OrderKey, SpreadsEvenly) {
    test::SeededRandom random(4);
    const auto keys = spreadOrderKeys(10'000, random);
    EXPECT_TRUE(std::ranges::is_sorted(keys));
    EXPECT_EQ(std::ranges::adjacent_find(keys), keys.end());
    EXPECT_EQ(keys[0].size(), 7u);
}

} // namespace
} // namespace fanion
