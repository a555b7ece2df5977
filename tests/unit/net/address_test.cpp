// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/types.h"

#include <gtest/gtest.h>

using namespace fanion;
using net::Address;

TEST(Address, ReadsWhatItWrites) {
    for (const auto *text : {"192.168.1.4:47800", "[fe80::1%eth0]:47800", "[::1]:1", "[2001:db8::7]:65535"}) {
        const auto address = Address::parse(text);
        ASSERT_TRUE(address.has_value()) << text;
        EXPECT_EQ(address->text(), text);
    }
}

TEST(Address, TakesTheDefaultPortWhenNoneIsTyped) {
    EXPECT_EQ(Address::parse("10.0.0.1"), (Address{"10.0.0.1", net::kDefaultPort}));
    EXPECT_EQ(Address::parse("fe80::1%wlan0"), (Address{"fe80::1%wlan0", net::kDefaultPort}));
    EXPECT_EQ(Address::parse("[::1]"), (Address{"::1", net::kDefaultPort}));
}

TEST(Address, RefusesEverythingElse) {
    for (const auto *text : {"", ":", "localhost", "pc-site:47800", "10.0.0.1:", "10.0.0.1:65536", "10.0.0.1:-1",
                             "10.0.0.1:4 7", "10.0.0", "1.2.3.4.5", "[10.0.0.1]:5", "[::1", "[::1]x",
                             "[::1]:", "fe80::1%", "fe80::1%a/b", "256.1.1.1", "::g", "10.0.0.1:47800 "}) {
        EXPECT_FALSE(Address::parse(text).has_value()) << text;
    }
    EXPECT_FALSE(Address::parse(std::string(1'000'000, '1')).has_value());
}
