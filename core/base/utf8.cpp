// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8.h"

#include <bit>
#include <cstdint>
#include <cstring>

namespace fanion {

namespace {

std::uint8_t byteAt(std::string_view text, std::size_t at) {
    return static_cast<std::uint8_t>(text[at]);
}

/** Length in bytes of the code point a lead byte announces; 0 when it can't lead. */
std::size_t leadLength(std::uint8_t lead) {
    if (lead < 0x80) return 1;
    if (lead >= 0xC2 && lead <= 0xDF) return 2;
    if (lead >= 0xE0 && lead <= 0xEF) return 3;
    if (lead >= 0xF0 && lead <= 0xF4) return 4;
    return 0;
}

bool isTail(std::uint8_t byte) {
    return (byte & 0xC0) == 0x80;
}

bool isGoodSecond(std::uint8_t lead, std::uint8_t second) {
    switch (lead) {
    case 0xE0:
        return second >= 0xA0;
    case 0xED:
        return second <= 0x9F;
    case 0xF0:
        return second >= 0x90;
    case 0xF4:
        return second <= 0x8F;
    default:
        return true;
    }
}

std::uint64_t wordAt(std::string_view text, std::size_t at) {
    std::uint64_t word = 0;
    std::memcpy(&word, text.data() + at, sizeof word);
    return word;
}

/** True when the eight bytes at \p at are ASCII without U+0000. */
bool isPlain(std::string_view text, std::size_t at) {
    const auto word = wordAt(text, at);
    return ((word | (word - 0x0101'0101'0101'0101)) & 0x8080'8080'8080'8080) == 0;
}

/** How many of the eight bytes at \p at begin a code point. */
std::size_t leadsIn(std::string_view text, std::size_t at) {
    const auto word = wordAt(text, at);
    const auto tails = word >> 7 & ~(word >> 6) & 0x0101'0101'0101'0101; // 10xxxxxx
    return 8 - static_cast<std::size_t>(std::popcount(tails));
}

} // namespace

bool isCleanUtf8(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        if (at + 8 <= text.size() && isPlain(text, at)) {
            at += 8;
            continue;
        }
        const auto lead = byteAt(text, at);
        const auto length = leadLength(lead);
        if (lead == 0 || length == 0 || at + length > text.size()) return false;
        for (std::size_t i = 1; i < length; ++i) {
            if (!isTail(byteAt(text, at + i))) return false;
        }
        if (length > 1 && !isGoodSecond(lead, byteAt(text, at + 1))) return false;
        at += length;
    }
    return true;
}

std::size_t codePointCount(std::string_view text) {
    std::size_t count = 0;
    std::size_t at = 0;
    for (; at + 8 <= text.size(); at += 8)
        count += leadsIn(text, at);
    for (; at < text.size(); ++at)
        count += !isTail(byteAt(text, at));
    return count;
}

std::size_t codePointOffset(std::string_view text, std::size_t number) {
    std::size_t at = 0;
    for (; at + 8 <= text.size(); at += 8) {
        const auto leads = leadsIn(text, at);
        if (leads > number) break;
        number -= leads;
    }
    for (; at < text.size(); ++at) {
        if (isTail(byteAt(text, at))) continue;
        if (number == 0) break;
        --number;
    }
    return at;
}

std::u32string toCodePoints(std::string_view text) {
    std::u32string points;
    points.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = byteAt(text, at);
        if (isTail(byte) && !points.empty()) {
            points.back() = points.back() << 6 | (byte & 0x3F);
            continue;
        }
        const auto length = leadLength(byte);
        points.push_back(length <= 1 ? byte : byte & (0xFFu >> (length + 1)));
    }
    return points;
}

void appendUtf8(std::string &out, char32_t codePoint) {
    const auto push = [&out](char32_t byte) { out.push_back(static_cast<char>(byte)); };
    if (codePoint < 0x80) {
        push(codePoint);
    } else if (codePoint < 0x800) {
        push(0xC0 | codePoint >> 6);
        push(0x80 | (codePoint & 0x3F));
    } else if (codePoint < 0x10000) {
        push(0xE0 | codePoint >> 12);
        push(0x80 | (codePoint >> 6 & 0x3F));
        push(0x80 | (codePoint & 0x3F));
    } else {
        push(0xF0 | codePoint >> 18);
        push(0x80 | (codePoint >> 12 & 0x3F));
        push(0x80 | (codePoint >> 6 & 0x3F));
        push(0x80 | (codePoint & 0x3F));
    }
}

std::string_view cutUtf8(std::string_view text, std::size_t maxBytes) {
    if (text.size() <= maxBytes) return text;
    while (maxBytes > 0 && isTail(byteAt(text, maxBytes)))
        --maxBytes;
    return text.substr(0, maxBytes);
}

} // namespace fanion
