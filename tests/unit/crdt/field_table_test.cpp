// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/field_table.h"

#include <gtest/gtest.h>

namespace fanion {
namespace {

TEST(FieldTable, KeepsOneEntryAKeyInTheOrderOfFirstUse) {
    FieldTable<int, int> table;
    EXPECT_EQ(table.find(3), nullptr);
    table[3] = 30;
    table[1] = 10;
    table[3] += 1;
    ASSERT_NE(table.find(3), nullptr);
    EXPECT_EQ(*table.find(3), 31);
    EXPECT_EQ(*std::as_const(table).find(1), 10);
    EXPECT_EQ(std::as_const(table).find(2), nullptr);
    std::vector<int> keys;
    for (const auto &[key, value] : table)
        keys.push_back(key);
    EXPECT_EQ(keys, (std::vector{3, 1}));
}

} // namespace
} // namespace fanion
