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

/** Draws sevens. */
class Sevens final : public Random {
public:
    void fill(std::span<std::uint8_t> out) override { std::ranges::fill(out, std::uint8_t{7}); }
};

TEST(OrderKey, CountsInARunAndTakesTheMiddleElse) {
    Sevens sevens;
    const auto between = [&](const OrderKey &low, const OrderKey &high) {
        auto key = orderKeyBetween(low, high, sevens).value_or(OrderKey());
        EXPECT_GE(key.size(), 4u);
        if (key.size() >= 4) key.resize(key.size() - 4);
        return key;
    };
    EXPECT_EQ(between({}, {}), (OrderKey{128}));
    EXPECT_EQ(between({128, 7, 7, 7, 7}, {}), (OrderKey{128, 8})) << "append: one more";
    EXPECT_EQ(between({}, {128, 7, 7, 7, 7}), (OrderKey{128, 6})) << "prepend: one less";
    EXPECT_EQ(between({10, 1}, {20, 1}), (OrderKey{15})) << "nothing was put here before: the middle";
    EXPECT_EQ(between({10, 1, 1}, {20, 1}), (OrderKey{15})) << "one digit more is no run yet";
    EXPECT_EQ(between({10, 1}, {20, 1, 1}), (OrderKey{15}));
    EXPECT_EQ(between({10, 1, 1, 1}, {20, 1}), (OrderKey{10, 2})) << "a run after the low one";
    EXPECT_EQ(between({10, 1}, {20, 1, 1, 1}), (OrderKey{20, 0})) << "a run before the high one";
    EXPECT_EQ(between({10, 255, 9, 9}, {200, 1}), (OrderKey{11, 0})) << "with a carry";
    EXPECT_EQ(between({10, 5, 9, 9}, {10, 8}), (OrderKey{10, 5, 9, 10}))
        << "3 x 256 numbers are too few: one digit more";
    EXPECT_EQ(between({255, 254, 9}, {}), (OrderKey{255, 254, 9, 1}));
    EXPECT_EQ(between({255, 255}, {}), (OrderKey{255, 255, 0, 1}));
    EXPECT_EQ(between({10, 200}, {11, 100}), (OrderKey{11, 22})) << "the middle of 10.200 and 11.100";
    EXPECT_EQ(between({10}, {12}), (OrderKey{11})) << "just room";
    EXPECT_EQ(between({10}, {11}), (OrderKey{10, 128}));
}

TEST(OrderKey, NeverEndsInZeroWhateverIsDrawn) {
    class Zeros final : public Random {
    public:
        void fill(std::span<std::uint8_t> out) override { std::ranges::fill(out, std::uint8_t{0}); }
    } zeros;
    EXPECT_EQ(orderKeyBetween({}, {}, zeros), (OrderKey{128, 0, 0, 0, 1}));
}

TEST(OrderKey, NothingLiesBetweenWhatIsEqualOrTheWrongWayRound) {
    Sevens sevens;
    EXPECT_FALSE(orderKeyBetween({}, OrderKey{0}, sevens));
    EXPECT_FALSE(orderKeyBetween(OrderKey{5, 0, 0}, OrderKey{5}, sevens));
    EXPECT_FALSE(orderKeyBetween(OrderKey{5, 1}, OrderKey{5}, sevens));
    EXPECT_FALSE(orderKeyBetween(OrderKey{6}, OrderKey{5, 200}, sevens));
    EXPECT_TRUE(orderKeyBetween({}, OrderKey{1}, sevens));
}

TEST(OrderKey, SpreadsToTheDigit) {
    Sevens sevens;
    const std::vector<OrderKey> expected{
        {0x3F, 0xFF, 0xFF, 7, 7, 7, 7}, {0x7F, 0xFF, 0xFF, 7, 7, 7, 7}, {0xBF, 0xFF, 0xFF, 7, 7, 7, 7}};
    EXPECT_EQ(spreadOrderKeys(3, sevens), expected);
    EXPECT_TRUE(spreadOrderKeys(0, sevens).empty());
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
