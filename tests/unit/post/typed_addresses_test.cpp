// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/post/typed_addresses.h"

#include "tests/unit/post/temporary_folder.h"

#include <format>
#include <fstream>
#include <gtest/gtest.h>

namespace fanion::app {
namespace {

using fanion::testing::TemporaryFolder;

net::PublicTag tagOf(std::uint8_t number) {
    net::PublicTag tag;
    tag.bytes.fill(number);
    return tag;
}

TEST(TypedAddresses, AreKeptForTheirIncident) {
    const TemporaryFolder folder;
    const net::Address first{"192.168.1.4", 47800};
    const net::Address second{"fe80::1%eth0", 47801};
    {
        TypedAddresses typed(folder.path());
        EXPECT_TRUE(typed.of(tagOf(1)).empty());
        ASSERT_TRUE(typed.add(tagOf(1), first).has_value());
        ASSERT_TRUE(typed.add(tagOf(1), second).has_value());
        ASSERT_TRUE(typed.add(tagOf(1), first).has_value()) << "twice is once";
        ASSERT_TRUE(typed.add(tagOf(2), first).has_value());
    }
    TypedAddresses again(folder.path());
    EXPECT_EQ(again.of(tagOf(1)), (std::vector{first, second}));
    ASSERT_TRUE(again.remove(tagOf(1), first).has_value());
    EXPECT_EQ(TypedAddresses(folder.path()).of(tagOf(1)), std::vector{second});
    EXPECT_EQ(TypedAddresses(folder.path()).of(tagOf(2)), std::vector{first});
}

TEST(TypedAddresses, HaveABound) {
    const TemporaryFolder folder;
    TypedAddresses typed(folder.path());
    for (std::size_t i = 0; i < TypedAddresses::kMost; ++i)
        ASSERT_TRUE(typed.add(tagOf(1), {std::format("10.0.0.{}", i), 47800}).has_value());
    EXPECT_EQ(typed.add(tagOf(1), {"10.0.1.1", 47800}).error().code, ErrorCode::Refused);
    // The incident used longest ago is forgotten first.
    for (std::uint8_t i = 2; i < 2 + TypedAddresses::kMostIncidents - 1; ++i)
        ASSERT_TRUE(typed.add(tagOf(i), {"10.0.0.1", 47800}).has_value());
    ASSERT_FALSE(typed.of(tagOf(1)).empty());
    ASSERT_TRUE(typed.add(tagOf(200), {"10.0.0.1", 47800}).has_value());
    EXPECT_TRUE(typed.of(tagOf(1)).empty());
}

TEST(TypedAddresses, WhatCantBeReadIsNothing) {
    const TemporaryFolder folder;
    for (const char *text : {"", "{", "[1, {\"incident\": 3}, {\"incident\": \"zz\", \"addresses\": []}]",
                             "[{\"incident\": \"0101010101010101\", \"addresses\": [1, \"no\", \"10.0.0.1:5\"]}]"}) {
        std::ofstream(folder / "addresses.json") << text;
        TypedAddresses typed(folder.path());
        EXPECT_EQ(typed.of(tagOf(1)).size(), std::string_view(text).contains("10.0.0.1") ? 1u : 0u) << text;
        ASSERT_TRUE(typed.add(tagOf(3), {"10.0.0.1", 47800}).has_value());
    }
}

} // namespace
} // namespace fanion::app
