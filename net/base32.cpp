// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/base32.h"

namespace fanion::net {

namespace {

constexpr std::string_view kAlphabet = "abcdefghijklmnopqrstuvwxyz234567";

int valueOf(char c) {
    if (c >= 'A' && c <= 'Z') return c - 'A';
    if (c >= 'a' && c <= 'z') return c - 'a';
    if (c >= '2' && c <= '7') return c - '2' + 26;
    return -1;
}

} // namespace

std::string toBase32(ByteView bytes) {
    std::string out;
    out.reserve((bytes.size() * 8 + 4) / 5);
    std::uint32_t held = 0;
    int bits = 0;
    for (const auto byte : bytes) {
        held = (held << 8 | byte) & 0xffff;
        for (bits += 8; bits >= 5; bits -= 5)
            out += kAlphabet[held >> (bits - 5) & 31];
    }
    if (bits > 0) out += kAlphabet[held << (5 - bits) & 31];
    return out;
}

std::optional<Bytes> fromBase32(std::string_view text) {
    Bytes out;
    out.reserve(text.size() * 5 / 8);
    std::uint32_t held = 0;
    int bits = 0;
    for (const char c : text) {
        const int value = valueOf(c);
        if (value < 0) return std::nullopt;
        held = (held << 5 | static_cast<std::uint32_t>(value)) & 0xffff;
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            out.push_back(static_cast<std::uint8_t>(held >> bits & 0xff));
        }
    }
    return out;
}

} // namespace fanion::net
