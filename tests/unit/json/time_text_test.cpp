// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/time_text.h"

#include <gtest/gtest.h>

namespace fanion::test {

TEST(TimeText, WritesAndReadsTheSame) {
    for (const WallTime time : {WallTime{0}, WallTime{1'751'364'000'123}, WallTime{-1}, WallTime{-62'135'596'800'000},
                                WallTime{253'402'300'799'999}, WallTime{951'782'399'999}})
        EXPECT_EQ(parseIsoTime(isoTime(time)), time) << isoTime(time);
    EXPECT_EQ(isoTime(1'751'364'000'123), "2025-07-01T10:00:00.123Z");
    EXPECT_EQ(isoTime(0), "1970-01-01T00:00:00.000Z");
}

TEST(TimeText, ReadsTheUsualForms) {
    const WallTime ten = 1'751'364'000'000;
    for (const char *text :
         {"2025-07-01T10:00:00Z", "2025-07-01T10:00Z", "2025-07-01T12:00:00+02:00", "2025-07-01T12:00+0200",
          "2025-07-01 12:00:00.000+02", "2025-07-01T05:30:00-04:30", "2025-07-01t10:00:00,0z"})
        EXPECT_EQ(parseIsoTime(text), ten) << text;
    EXPECT_EQ(parseIsoTime("2025-07-01T10:00:00.1239Z"), ten + 123);
    EXPECT_EQ(parseIsoTime("2024-02-29T00:00Z"), 1'709'164'800'000);
}

TEST(TimeText, RefusesTheRest) {
    for (const char *text :
         {"", "2025-07-01", "2025-07-01T10:00:00", "2025-07-01T10:00", "2025-13-01T10:00Z", "2025-02-29T10:00Z",
          "2025-07-01T24:00Z", "2025-07-01T10:60Z", "2025-07-01T10:00:60Z", "2025-07-01T10:00:00.Z",
          "2025-07-01T10:00:00Zx", "2025-07-01T10:00:00+19:00", "2025-07-01T10:00:00+02:0", "1/7/2025 10:00",
          "25-07-01T10:00Z", "0000-01-01T00:00Z", "2025-07-01T10:00:00.1234567890Z", "+2025-07-01T10:00Z"})
        EXPECT_EQ(parseIsoTime(text), std::nullopt) << text;
}

} // namespace fanion::test
