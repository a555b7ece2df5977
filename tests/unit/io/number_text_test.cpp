// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/number_text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <format>

namespace fanion {
namespace {

TEST(NumberText, readsBothDecimalSignsAndThousands) {
    struct Case {
        const char *text;
        double value;
    };
    for (const Case &c :
         {Case{"48.85", 48.85}, Case{"48,85", 48.85}, Case{"-1,0012", -1.0012}, Case{"+7", 7}, Case{" 12 ", 12},
          Case{"649047,12", 649047.12}, Case{"6 844 751,07", 6844751.07}, Case{"6\u00A0844\u00A0751,07", 6844751.07},
          Case{"6\u202F844\u202F751", 6844751}, Case{"6.844.751,07", 6844751.07}, Case{"6,844,751.07", 6844751.07},
          Case{"6'844'751.07", 6844751.07}, Case{"1e3", 1000}, Case{"6,84E+06", 6840000}, Case{"2.5e-1", 0.25},
          Case{".5", 0.5}, Case{"5.", 5}, Case{"\u221212,5", -12.5}, Case{"007", 7}}) {
        const auto number = parseNumber(c.text);
        ASSERT_TRUE(number) << c.text;
        EXPECT_DOUBLE_EQ(number->value, c.value) << c.text;
    }
}

TEST(NumberText, refusesTheRest) {
    for (const char *text :
         {"",    "-",  "+",   ".",      ",",   "abc", "12a",  "1 2", "12 34 567",  "1.2.3", "1,2,3",
          "--1", "1e", "1e+", "1e9999", "nan", "inf", "0x10", "1-2", "01/02/2023", "48° N", "1 234 56"})
        EXPECT_FALSE(parseNumber(text)) << text;
    EXPECT_FALSE(parseNumber(std::string(1000, '1')));
}

TEST(NumberText, obeysTheGivenSign) {
    EXPECT_EQ(parseNumber("1.234", true)->value, 1234);
    EXPECT_EQ(parseNumber("1.234", false)->value, 1.234);
    EXPECT_EQ(parseNumber("1,234", false)->value, 1234);
    EXPECT_EQ(parseNumber("1,234", true)->value, 1.234);
    EXPECT_FALSE(parseNumber("48.85", true));
    EXPECT_FALSE(parseNumber("48,85", false));
}

TEST(NumberText, readsPairs) {
    for (const char *text : {"46.15,5.60", "46.15, 5.60", "46,15 5,60", "46,15;5,60", "[46.15;5.60]", "(46.15 5.60)",
                             "46.15 / 5.60", "POINT (46.15 5.60)", "46.15\u00A05.60"}) {
        const auto pair = parseNumberPair(text);
        ASSERT_TRUE(pair) << text;
        EXPECT_EQ(pair->first, 46.15) << text;
        EXPECT_EQ(pair->second, 5.6) << text;
        EXPECT_TRUE(pair->hasFractions);
    }
    EXPECT_TRUE(parseNumberPair("POINT(1.5 2.5)")->isWellKnownText);
    for (const char *text : {"", "46.15", "46,15", "1.0 2.0 3.0", "46.15 N 5.60 E", "a, b", "LINESTRING (1 2)"})
        EXPECT_FALSE(parseNumberPair(text)) << text;
}

TEST(NumberText, knowsWhatStandsForNothing) {
    for (const char *text : {"", "-", "null", "NULL", "NaN", "N/A", "#N/A"})
        EXPECT_TRUE(isNullText(text)) << text;
    EXPECT_FALSE(isNullText("0"));
    EXPECT_FALSE(isEmptyText("NULL")); // a word a table may mean
}

RC_GTEST_PROP(NumberTextProperty, whatIsWrittenIsRead, (std::int32_t whole, std::uint16_t fraction)) {
    const double value = whole + (whole < 0 ? -1.0 : 1.0) * fraction / 65536.0;
    const std::string dotted = std::format("{:.6f}", value);
    std::string comma = dotted;
    comma[comma.find('.')] = ',';
    RC_ASSERT(std::abs(parseNumber(dotted).value().value - value) < 1e-6);
    RC_ASSERT(parseNumber(comma).value().value == parseNumber(dotted).value().value);
    RC_ASSERT(parseNumber(comma).value().hasComma);
}

} // namespace
} // namespace fanion
