// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace fanion {

/** Appends a number, seven bits a byte, the low ones first (LEB128). */
inline void putVarint(std::string &out, std::uint64_t value) {
    for (; value >= 0x80; value >>= 7)
        out.push_back(static_cast<char>(value | 0x80));
    out.push_back(static_cast<char>(value));
}

/** Appends a number in eight bytes, the low ones first. */
inline void putFixed64(std::string &out, std::uint64_t value) {
    for (int i = 0; i < 8; ++i)
        out.push_back(static_cast<char>(value >> (8 * i)));
}

/** Differences, small ones of either sign as small numbers. */
[[nodiscard]] constexpr std::uint64_t zigzag(std::uint64_t difference) {
    return (difference << 1) ^ (0ULL - (difference >> 63));
}
[[nodiscard]] constexpr std::uint64_t unzigzag(std::uint64_t packed) {
    return (packed >> 1) ^ (0ULL - (packed & 1));
}

/** Reads numbers off the front of some bytes. After a failure everything fails. */
class VarintReader {
public:
    explicit VarintReader(std::string_view bytes) : m_rest(bytes) {}

    /** The next number; 0 (and failed()) when there is none of at most 35 bits. */
    std::uint64_t next() {
        if (!m_rest.empty() && static_cast<std::uint8_t>(m_rest.front()) < 0x80) { // most are this short
            const auto value = static_cast<std::uint8_t>(m_rest.front());
            m_rest.remove_prefix(1);
            return value;
        }
        return nextLong();
    }
    /** The next number of up to 64 bits, if it is written in the fewest bytes: the only form that putVarint() gives. */
    std::uint64_t nextMinimal() {
        if (!m_rest.empty() && static_cast<std::uint8_t>(m_rest.front()) < 0x80) {
            const auto value = static_cast<std::uint8_t>(m_rest.front());
            m_rest.remove_prefix(1);
            return value;
        }
        return nextLongMinimal();
    }

    /** The next number of eight bytes; 0 (and failed()) when there are fewer. */
    std::uint64_t fixed64() {
        std::uint64_t value = 0;
        const auto bytes = take(8);
        for (std::size_t i = 0; i < bytes.size(); ++i)
            value |= std::uint64_t{static_cast<std::uint8_t>(bytes[i])} << (8 * i);
        return value;
    }
    /** The next bytes; none of them when there are fewer. */
    std::string_view take(std::uint64_t count) {
        if (count > m_rest.size()) {
            fail();
            return {};
        }
        const auto taken = m_rest.substr(0, count);
        m_rest.remove_prefix(count);
        return taken;
    }
    [[nodiscard]] bool isAtEnd() const { return m_rest.empty(); }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] std::string_view rest() const { return m_rest; }

private:
    static constexpr std::size_t kMostBytes = 5;

    std::uint64_t nextLong() {
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < kMostBytes && i < m_rest.size(); ++i) {
            const auto byte = static_cast<std::uint8_t>(m_rest[i]);
            value |= std::uint64_t{byte & 0x7FU} << (7 * i);
            if (byte >= 0x80) continue;
            m_rest.remove_prefix(i + 1);
            return value;
        }
        fail();
        return 0;
    }
    std::uint64_t nextLongMinimal() {
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < 10 && i < m_rest.size(); ++i) {
            const auto byte = static_cast<std::uint8_t>(m_rest[i]);
            if (i == 9 && byte > 1) break;
            value |= std::uint64_t{byte & 0x7FU} << (7 * i);
            if (byte >= 0x80) continue;
            if (byte == 0 && i > 0) break;
            m_rest.remove_prefix(i + 1);
            return value;
        }
        fail();
        return 0;
    }
    void fail() {
        m_rest = {};
        m_failed = true;
    }

    std::string_view m_rest;
    bool m_failed = false;
};

} // namespace fanion
