// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/number_text.h"

#include "core/geo/coordinate_tokens.h"
#include "core/io/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>

namespace fanion {

namespace {

constexpr std::size_t kMaxNumber = 64;
constexpr std::array<std::string_view, 5> kSpaces = {" ", "\u00A0", "\u202F", "\u2009", "'"};

bool isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}
bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/** The text with every kind of thousands space as one ' '; empty when it is too long for a number. */
std::string withPlainSpaces(std::string_view text) {
    std::string plain;
    if (text.size() > kMaxNumber) return plain;
    if (std::ranges::none_of(text, [](char c) { return c == '\'' || (c & 0x80) != 0; })) return std::string(text);
    while (!text.empty()) {
        const auto space = std::ranges::find_if(kSpaces, [&](std::string_view s) { return text.starts_with(s); });
        plain += space != kSpaces.end() ? ' ' : text.front();
        text.remove_prefix(space != kSpaces.end() ? space->size() : 1);
    }
    return plain;
}

/** Takes the thousands signs out of digits; false when they don't stand before groups of three. */
bool ungroup(std::string &digits, char sign) {
    std::string plain;
    std::size_t inGroup = 0;
    bool grouped = false;
    for (const char c : digits) {
        if (c != sign) {
            ++inGroup;
            plain += c;
            continue;
        }
        if (inGroup == 0 || inGroup > 3 || (grouped && inGroup != 3)) return false;
        grouped = true;
        inGroup = 0;
    }
    if (grouped && inGroup != 3) return false;
    digits = std::move(plain);
    return true;
}

/** Which of the two signs is the decimal one in this number; 0 for none. */
char decimalSign(std::string_view body, std::optional<bool> decimalComma) {
    const auto commas = std::ranges::count(body, ',');
    const auto dots = std::ranges::count(body, '.');
    if (decimalComma) return *decimalComma ? (commas == 1 ? ',' : '\0') : (dots == 1 ? '.' : '\0');
    if (commas != 0 && dots != 0) return body.rfind(',') > body.rfind('.') ? ',' : '.';
    if (commas == 1) return ',';
    return dots == 1 ? '.' : '\0';
}

/** Cuts "e+06" off the end; false when there is an e that isn't an exponent. */
bool takeExponent(std::string &body, std::string &exponent) {
    const auto at = body.find_first_of("eE");
    if (at == std::string::npos) return true;
    exponent = body.substr(at);
    body.resize(at);
    std::size_t digits = 1;
    if (exponent.size() > 1 && (exponent[1] == '+' || exponent[1] == '-')) ++digits;
    if (exponent.size() <= digits || exponent.size() > digits + 3) return false;
    if (!std::all_of(exponent.begin() + static_cast<std::ptrdiff_t>(digits), exponent.end(), isDigit)) return false;
    std::erase(exponent, '+');
    return true;
}

} // namespace

std::optional<ParsedNumber> parseNumber(std::string_view text, std::optional<bool> decimalComma) {
    text = trimmed(text);
    if (text.empty() || isLetter(text.front())) return std::nullopt; // most cells of most tables
    std::string body = withPlainSpaces(text);
    bool negative = false;
    if (body.starts_with("\u2212")) body.replace(0, 3, "-");
    if (!body.empty() && (body[0] == '-' || body[0] == '+')) {
        negative = body[0] == '-';
        body.erase(0, 1);
    }
    std::string exponent;
    if (!takeExponent(body, exponent)) return std::nullopt;

    ParsedNumber number;
    std::string fraction;
    if (const char sign = decimalSign(body, decimalComma)) {
        const auto at = body.rfind(sign);
        fraction = body.substr(at + 1);
        body.resize(at);
        number.hasComma = sign == ',';
        number.fractionDigits = static_cast<int>(fraction.size());
    }
    // What is left of signs groups thousands, and of one kind only.
    const auto sign = std::ranges::find_if(body, [](char c) { return c == ' ' || c == '.' || c == ','; });
    if (sign != body.end() && !ungroup(body, *sign)) return std::nullopt;
    if (body.empty() && fraction.empty()) return std::nullopt;
    if (!std::ranges::all_of(body, isDigit) || !std::ranges::all_of(fraction, isDigit)) return std::nullopt;

    const std::string plain = (body.empty() ? "0" : body) + '.' + (fraction.empty() ? "0" : fraction) + exponent;
    const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), number.value);
    if (error != std::errc() || end != plain.data() + plain.size() || !std::isfinite(number.value)) return std::nullopt;
    if (negative) number.value = -number.value;
    return number;
}

std::optional<NumberPair> parseNumberPair(std::string_view text) {
    NumberPair pair;
    text = trimmed(text);
    if (text.size() > 2 * kMaxNumber) return std::nullopt;
    for (const std::string_view word : {"POINT", "Point", "point"}) {
        if (!text.starts_with(word)) continue;
        text = trimmed(text.substr(word.size()));
        pair.isWellKnownText = true;
        break;
    }
    if (text.empty() || isLetter(text.front())) return std::nullopt;
    const auto tokens = tokeniseCoordinates(text);
    if (!tokens || tokens->size() < 2 || tokens->size() > 3) return std::nullopt;
    using Kind = CoordinateToken::Kind;
    const CoordinateToken &first = tokens->front();
    const CoordinateToken &second = tokens->back();
    if (first.kind != Kind::Number || second.kind != Kind::Number) return std::nullopt;
    if (tokens->size() == 3 && (*tokens)[1].kind != Kind::Separator) return std::nullopt;
    pair.first = first.isNegative ? -first.value : first.value;
    pair.second = second.isNegative ? -second.value : second.value;
    pair.hasFractions = first.hasFraction && second.hasFraction;
    return pair;
}

bool isEmptyText(std::string_view text) {
    return text.empty() || text == "-";
}

bool isNullText(std::string_view text) {
    constexpr std::array<std::string_view, 8> kNulls = {"null", "NULL", "Null", "NaN", "nan", "N/A", "#N/A", "NA"};
    return isEmptyText(text) || std::ranges::find(kNulls, text) != kNulls.end();
}

} // namespace fanion
