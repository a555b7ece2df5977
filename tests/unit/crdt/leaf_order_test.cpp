// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/leaf_order.h"

#include "tests/support/test_environment.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace fanion::text {
namespace {

/** Leaves as they should stand, beside those of a LeafOrder. */
struct Plain {
    struct Leaf {
        std::uint32_t number;
        std::uint32_t visible;
    };
    std::vector<Leaf> leaves;

    void check(const LeafOrder &order) const {
        std::uint32_t before = 0;
        for (const auto &leaf : leaves) {
            ASSERT_EQ(order.before(leaf.number), before);
            for (const auto at : {before, before + leaf.visible - 1}) {
                if (leaf.visible == 0) continue;
                ASSERT_EQ(order.find(at).leaf, leaf.number);
                ASSERT_EQ(order.find(at).before, before);
            }
            before += leaf.visible;
        }
        ASSERT_EQ(order.visible(), before);
    }
};

void grow(LeafOrder &order, Plain &plain, std::size_t leaves, test::SeededRandom &random) {
    while (plain.leaves.size() < leaves) {
        const auto place = random.below(plain.leaves.size());
        auto &leaf = plain.leaves[place];
        const auto more = static_cast<std::uint32_t>(random.below(50));
        order.add(leaf.number, more);
        leaf.visible += more;
        const auto moved = static_cast<std::uint32_t>(random.below(leaf.visible + 1));
        const auto fresh = static_cast<std::uint32_t>(plain.leaves.size());
        order.insertAfter(leaf.number, fresh, moved);
        leaf.visible -= moved;
        plain.leaves.insert(plain.leaves.begin() + static_cast<std::ptrdiff_t>(place) + 1, {fresh, moved});
    }
}

TEST(LeafOrder, GrowsAnywhere) {
    test::SeededRandom random(1);
    LeafOrder order;
    Plain plain{{{0, 0}}};
    for (const std::size_t leaves : {1U, 2U, 32U, 33U, 600U, 3000U}) {
        grow(order, plain, leaves, random);
        ASSERT_NO_FATAL_FAILURE(plain.check(order)) << leaves;
    }
}

TEST(LeafOrder, GrowsFromWhatWasLoaded) {
    for (const std::uint32_t leaves : {1U, 24U, 25U, 700U}) {
        test::SeededRandom random(leaves);
        Plain plain;
        std::vector<std::uint32_t> visible;
        for (std::uint32_t i = 0; i < leaves; ++i) {
            visible.push_back(static_cast<std::uint32_t>(random.below(9)));
            plain.leaves.push_back({i, visible.back()});
        }
        LeafOrder order(visible);
        ASSERT_NO_FATAL_FAILURE(plain.check(order)) << leaves;
        grow(order, plain, leaves * 3, random);
        ASSERT_NO_FATAL_FAILURE(plain.check(order)) << leaves;
    }
}

} // namespace
} // namespace fanion::text
