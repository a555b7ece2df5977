// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"

#include <gtest/gtest.h>

namespace fanion {
namespace {

TEST(Hex, GoesThereAndBack) {
    const Bytes bytes{0x00, 0x7F, 0xAB, 0xFF};
    EXPECT_EQ(toHex(bytes), "007fabff");
    std::array<std::uint8_t, 4> back{};
    ASSERT_TRUE(fromHex("007FabFF", back));
    EXPECT_TRUE(std::ranges::equal(bytes, back));
    EXPECT_FALSE(fromHex("007fab", back));
    EXPECT_FALSE(fromHex("007fabfff", back));
    EXPECT_FALSE(fromHex("007fabfg", back));
    EXPECT_FALSE(fromHex("007fab f", back));
}

TEST(EntityId, HasSixteenDigits) {
    EXPECT_EQ((EntityId{0x1234}).hex(), "0000000000001234");
    EXPECT_EQ(EntityId::fromHex("00000000DeadBeef"), (EntityId{0xDEADBEEF}));
    EXPECT_FALSE(EntityId::fromHex("1234"));
    EXPECT_FALSE(EntityId::fromHex(""));
    EXPECT_TRUE(EntityId{}.isNull());
}

TEST(FixedBytes, KeepsItsLength) {
    const auto id = PostId::fromHex(std::string(64, 'a'));
    ASSERT_TRUE(id);
    EXPECT_EQ(id->hex(), std::string(64, 'a'));
    EXPECT_FALSE(PostId::fromHex(std::string(62, 'a')));
    EXPECT_FALSE(PostId::fromBytes(Bytes(31)));
    EXPECT_TRUE(PostId::fromBytes(Bytes(32))->isNull());
}

} // namespace
} // namespace fanion
