// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hybrid_clock.h"

#include "core/base/hasher.h"
#include "tests/support/test_environment.h"

#include <gtest/gtest.h>

namespace fanion {
namespace {

TEST(HybridClock, NeverGoesBack) {
    test::ManualClock wall;
    HybridClock clock(wall);
    const auto first = clock.tick();
    EXPECT_EQ(first.milliseconds(), wall.wall);
    EXPECT_GT(clock.tick(), first);
    wall.wall -= 1'000'000;
    EXPECT_GT(clock.tick(), first);
    wall.wall += 2'000'000;
    EXPECT_EQ(clock.tick().milliseconds(), wall.wall);
}

TEST(HybridClock, FollowsOthersAsFarAsTheLeash) {
    test::ManualClock wall;
    HybridClock clock(wall);
    clock.observe(HybridTime::fromMilliseconds(wall.wall + 5'000));
    EXPECT_EQ(clock.tick().milliseconds(), wall.wall + 5'000);
    clock.observe(HybridTime::fromMilliseconds(wall.wall + 86'400'000));
    EXPECT_EQ(clock.tick().milliseconds(), wall.wall + HybridClock::kMaxLead);
    clock.observe(HybridTime{UINT64_MAX});
    EXPECT_LE(clock.tick().milliseconds(), wall.wall + HybridClock::kMaxLead);
}

TEST(HybridClock, StandsClocksOfAnyYear) {
    test::ManualClock wall;
    for (const WallTime now : {WallTime{0}, WallTime{-5}, WallTime{4'300'000'000'000}, WallTime{1} << 46}) {
        wall.wall = now;
        HybridClock clock(wall);
        const auto first = clock.tick();
        EXPECT_GT(clock.tick(), first);
        EXPECT_LE(clock.tick(), HybridClock::kCeiling);
    }
}

TEST(Hasher, KeepsDomainsApart) {
    const auto hash = [](std::string_view domain, std::string_view text) {
        return Hasher(domain).add(asBytes(text)).finish();
    };
    EXPECT_NE(hash("a", "b"), hash("b", "b"));
    EXPECT_NE(hash("a", "bc"), hash("ab", "c"));
    EXPECT_EQ(hash("a", "bc"), Hasher("a").add(asBytes("b")).add(asBytes("c")).finish());
    // BLAKE2b-256 of "fanion-change-v1\0abc", from python3 hashlib.blake2b(digest_size=32).
    EXPECT_EQ(toHex(hash("fanion-change-v1", "abc")),
              "4d6e4912c3ea65244490493546bf5b1b093c6947d472821ccd88b8e7457f4bea");
}

} // namespace
} // namespace fanion
