// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/coordinate_tokens.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

namespace fanion {

namespace {

using Kind = CoordinateToken::Kind;

struct Sign {
    std::string_view text;
    char replacement;
};

// Marks become control characters so that the rest of the work is on ASCII. Two apostrophes are seconds.
constexpr char kDegree = '\1';
constexpr char kMinute = '\2';
constexpr char kSecond = '\3';
constexpr std::array<Sign, 18> kSigns = {{{"''", kSecond},
                                          {"°", kDegree},
                                          {"º", kDegree},
                                          {"˚", kDegree},
                                          {"′", kMinute},
                                          {"’", kMinute},
                                          {"‘", kMinute},
                                          {"´", kMinute},
                                          {"'", kMinute},
                                          {"″", kSecond},
                                          {"”", kSecond},
                                          {"“", kSecond},
                                          {"\"", kSecond},
                                          {"−", '-'},
                                          {"\u00A0", ' '},
                                          {"\u202F", ' '},
                                          {"\u2009", ' '},
                                          {"\uFEFF", ' '}}};

struct Word {
    std::string_view text;
    Kind kind;
    char letter;
};
constexpr std::array<Word, 21> kWords = {
    {{"N", Kind::Hemisphere, 'N'},       {"NORD", Kind::Hemisphere, 'N'},  {"NORTH", Kind::Hemisphere, 'N'},
     {"S", Kind::Hemisphere, 'S'},       {"SUD", Kind::Hemisphere, 'S'},   {"SOUTH", Kind::Hemisphere, 'S'},
     {"E", Kind::Hemisphere, 'E'},       {"EST", Kind::Hemisphere, 'E'},   {"EAST", Kind::Hemisphere, 'E'},
     {"O", Kind::Hemisphere, 'W'},       {"OUEST", Kind::Hemisphere, 'W'}, {"W", Kind::Hemisphere, 'W'},
     {"WEST", Kind::Hemisphere, 'W'},    {"LAT", Kind::AxisName, 'l'},     {"LATITUDE", Kind::AxisName, 'l'},
     {"LON", Kind::AxisName, 'L'},       {"LONG", Kind::AxisName, 'L'},    {"LNG", Kind::AxisName, 'L'},
     {"LONGITUDE", Kind::AxisName, 'L'}, {"GEO", Kind::Separator, 0},      {"WGS", Kind::Separator, 0}}};

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}
char upper(char c) {
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

std::string plainSigns(std::string_view text) {
    std::string plain;
    while (!text.empty()) {
        const bool isSign = text.front() == '\'' || text.front() == '"' || (text.front() & 0x80) != 0;
        if (!isSign) {
            plain += text.front();
            text.remove_prefix(1);
            continue;
        }
        const auto sign = std::ranges::find_if(kSigns, [&](const Sign &s) { return text.starts_with(s.text); });
        plain += sign != kSigns.end() ? sign->replacement : text.front();
        text.remove_prefix(sign != kSigns.end() ? sign->text.size() : 1);
    }
    return plain;
}

bool hasDecimalPoint(std::string_view text) {
    for (std::size_t i = 1; i + 1 < text.size(); ++i)
        if (text[i] == '.' && isDigit(text[i - 1]) && isDigit(text[i + 1])) return true;
    return false;
}

/** Reads the number at `at` and moves past it. */
std::optional<CoordinateToken> readNumber(std::string_view text, std::size_t &at, char decimal) {
    CoordinateToken token;
    if (text[at] == '-' || text[at] == '+') {
        token.isSigned = true;
        token.isNegative = text[at++] == '-';
    }
    std::string digits;
    while (at < text.size() && isDigit(text[at]))
        digits += text[at++];
    if (digits.empty()) return std::nullopt;
    if (at + 1 < text.size() && text[at] == decimal && isDigit(text[at + 1])) {
        token.hasFraction = true;
        digits += '.';
        for (++at; at < text.size() && isDigit(text[at]); ++at)
            digits += text[at];
    }
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), token.value);
    if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
    return token;
}

/** Reads the word at `at` and moves past it; a Separator stands for a word that means nothing here ("geo:", "WGS84").
 */
std::optional<CoordinateToken> readWord(std::string_view text, std::size_t &at) {
    std::string word;
    while (at < text.size() && isLetter(text[at]))
        word += upper(text[at++]);
    const auto known = std::ranges::find(kWords, word, &Word::text);
    if (known == kWords.end()) return std::nullopt;
    if (word == "WGS")
        while (at < text.size() && isDigit(text[at]))
            ++at;
    CoordinateToken token;
    token.kind = known->kind;
    token.letter = known->letter;
    return token;
}

} // namespace

std::optional<std::vector<CoordinateToken>> tokeniseCoordinates(std::string_view source) {
    const std::string text = plainSigns(source);
    const char decimal = hasDecimalPoint(text) ? '.' : ',';
    std::vector<CoordinateToken> tokens;
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (isDigit(c) || ((c == '-' || c == '+') && at + 1 < text.size() && isDigit(text[at + 1]))) {
            const auto number = readNumber(text, at, decimal);
            if (!number) return std::nullopt;
            tokens.push_back(*number);
        } else if (isLetter(c)) {
            const auto word = readWord(text, at);
            if (!word) return std::nullopt;
            if (word->kind != Kind::Separator) tokens.push_back(*word);
        } else if (c >= kDegree && c <= kSecond) {
            CoordinateToken mark;
            mark.kind = Kind::Mark;
            mark.markRank = static_cast<std::size_t>(c - kDegree);
            tokens.push_back(mark);
            ++at;
        } else if (c == ',' || c == ';' || c == '/') {
            CoordinateToken separator;
            separator.kind = Kind::Separator;
            tokens.push_back(separator);
            ++at;
        } else if (std::string_view(" \t\r\n:=()[]@").contains(c)) {
            ++at;
        } else {
            return std::nullopt;
        }
    }
    return tokens;
}

} // namespace fanion
