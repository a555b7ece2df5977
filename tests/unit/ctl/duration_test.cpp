// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/base/duration.h"

#include <gtest/gtest.h>

namespace fanion::ctl::test {

TEST(Duration, ReadsUnits) {
    EXPECT_EQ(parseDuration("90"), 90'000);
    EXPECT_EQ(parseDuration("90s"), 90'000);
    EXPECT_EQ(parseDuration("15m"), 900'000);
    EXPECT_EQ(parseDuration("1h"), 3'600'000);
    EXPECT_EQ(parseDuration("2d"), 172'800'000);
    EXPECT_EQ(parseDuration("366d"), WallTime{366} * 86'400'000);
}

TEST(Duration, RefusesTheRest) {
    for (const char *text :
         {"", "h", "0", "0h", "-1h", "1.5h", "1 h", "1w", "367d", "9223372036854775807d", "1hh", "+1h"})
        EXPECT_EQ(parseDuration(text), std::nullopt) << text;
}

} // namespace fanion::ctl::test
