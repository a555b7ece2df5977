// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/order_key.h"

#include "tests/support/test_environment.h"

#include <deque>
#include <format>
#include <functional>
#include <gtest/gtest.h>
#include <iostream>

namespace fanion {
namespace {

/** A list whose items get their keys as IntentWriter::keyAt gives them: spaced out anew when there is no room. */
class KeyedList {
public:
    explicit KeyedList(std::uint64_t seed = 1) : random(seed) {}

    void insert(std::size_t at) {
        auto key = orderKeyBetween(at == 0 ? ByteView() : ByteView(keys[at - 1]),
                                   at == keys.size() ? ByteView() : ByteView(keys[at]), random);
        if (!key || key->size() > kLongOrderKey) {
            auto fresh = spreadOrderKeys(keys.size() + 1, random);
            key = fresh[at];
            fresh.erase(fresh.begin() + static_cast<std::ptrdiff_t>(at));
            keys.assign(fresh.begin(), fresh.end());
            ++respacings;
        }
        longest = std::max(longest, key->size());
        ++given;
        keys.insert(keys.begin() + static_cast<std::ptrdiff_t>(at), std::move(*key));
    }
    void move(std::size_t from, std::size_t to) {
        keys.erase(keys.begin() + static_cast<std::ptrdiff_t>(from));
        insert(to);
    }
    void expectSound() const {
        EXPECT_EQ(std::ranges::adjacent_find(keys, std::greater_equal()), keys.end()) << "not strictly ascending";
        for (const auto &key : keys)
            ASSERT_NE(key.back(), 0);
    }
    void print(std::string_view how) const {
        std::cout << std::format("{:<44} {:>7} keys, longest {:>2} bytes, spaced out anew {} times\n", how, given,
                                 longest, respacings);
    }

    test::SeededRandom random;
    std::deque<OrderKey> keys;
    std::size_t longest = 0;
    std::size_t given = 0;
    std::size_t respacings = 0;
};

constexpr int kMany = 100'000;

struct Way {
    const char *name;
    std::size_t before; ///< items there already
    std::size_t longest;
    std::size_t respacings;
    std::function<void(KeyedList &, int)> step;
};

void PrintTo(const Way &way, std::ostream *out) {
    *out << way.name;
}

std::size_t half(const KeyedList &list) {
    return list.keys.size() / 2;
}

const Way kWays[] = {
    {"appended", 0, 8, 0, [](KeyedList &list, int) { list.insert(list.keys.size()); }},
    {"prepended", 0, 8, 0, [](KeyedList &list, int) { list.insert(0); }},
    {"appended and prepended in turn", 0, 8, 0,
     [](KeyedList &list, int i) { list.insert(i % 2 == 0 ? 0 : list.keys.size()); }},
    {"each right after the same item", 20, 12, 0, [](KeyedList &list, int) { list.insert(10); }},
    {"each right before the same item", 20, 12, 0, [](KeyedList &list, int) { list.insert(list.keys.size() - 10); }},
    {"two type downwards in two places", 20, 12, 0,
     [](KeyedList &list, int i) { list.insert(i % 2 == 0 ? 5 : list.keys.size() - 5); }},
    {"one puts A before B, the other B before A", 12, 12, 0, [](KeyedList &list, int) { list.move(6, 5); }},
    {"one puts A after B, the other B after A", 12, 12, 0, [](KeyedList &list, int) { list.move(5, 6); }},
    {"one lifts A over B, the other puts it back", 12, 12, 0,
     [](KeyedList &list, int i) { i % 2 == 0 ? list.move(6, 5) : list.move(5, 6); }},
    {"the last to the front, over and over", 12, 12, 0, [](KeyedList &list, int) { list.move(11, 0); }},
    {"moved anywhere at random", 100, kLongOrderKey, 20,
     [](KeyedList &list, int) {
         const auto from = list.random.below(100);
         list.move(from, list.random.below(100));
     }},
    // Each between the two given last: halving a gap must cost a bit each time, in any scheme. So it is spaced anew.
    {"always between the two given last", 12, kLongOrderKey, 700,
     [](KeyedList &list, int i) {
         i % 2 == 0 ? list.move(0, half(list)) : list.move(list.keys.size() - 1, half(list));
     }},
};

class OrderKeyGrowth : public testing::TestWithParam<Way> {};

TEST_P(OrderKeyGrowth, StaysShort) {
    const auto &way = GetParam();
    KeyedList list(1);
    for (std::size_t i = 0; i < way.before; ++i)
        list.insert(list.keys.size());
    for (int i = 0; i < kMany; ++i)
        way.step(list, i);
    list.print(way.name);
    list.expectSound();
    EXPECT_LE(list.longest, way.longest);
    EXPECT_LE(list.respacings, way.respacings);
}

INSTANTIATE_TEST_SUITE_P(Ways, OrderKeyGrowth, testing::ValuesIn(kWays));

} // namespace
} // namespace fanion
