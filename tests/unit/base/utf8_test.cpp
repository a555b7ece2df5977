// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8.h"

#include <gtest/gtest.h>

namespace fanion {
namespace {

using namespace std::string_view_literals;

TEST(Utf8, TakesWhatUnicodeAllows) {
    for (const auto text : {""sv, "PC"sv, "é"sv, "à l’est"sv, "🚒"sv, "\xEF\xBF\xBD"sv, "\xF4\x8F\xBF\xBF"sv}) {
        EXPECT_TRUE(isCleanUtf8(text)) << text;
    }
}

TEST(Utf8, RefusesTheRest) {
    for (const auto text : {"\xC3"sv, "\x80"sv, "\xC0\x80"sv, "\xE0\x80\x80"sv, "\xED\xA0\x80"sv, "\xF0\x80\x80\x80"sv,
                            "\xF4\x90\x80\x80"sv, "\xF8\x88\x80\x80\x80"sv, "a\0b"sv, "\xE2\x82"sv, "\xFF"sv}) {
        EXPECT_FALSE(isCleanUtf8(text));
    }
}

TEST(Utf8, CountsAndConvertsCodePoints) {
    const auto text = "aé€🚒"sv;
    EXPECT_EQ(codePointCount(text), 4u);
    const auto points = toCodePoints(text);
    EXPECT_EQ(points, U"aé€🚒");
    std::string back;
    for (const auto point : points)
        appendUtf8(back, point);
    EXPECT_EQ(back, text);
}

TEST(Utf8, CutsBetweenCodePoints) {
    EXPECT_EQ(cutUtf8("aé€", 3), "aé");
    EXPECT_EQ(cutUtf8("aé€", 5), "aé");
    EXPECT_EQ(cutUtf8("aé€", 2), "a");
    EXPECT_EQ(cutUtf8("é", 1), "");
    EXPECT_EQ(cutUtf8("aé€", 100), "aé€");
}

} // namespace
} // namespace fanion
