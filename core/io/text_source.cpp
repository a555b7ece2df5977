// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/text_source.h"

#include "core/io/utf8.h"

#include <algorithm>
#include <array>

namespace fanion {

namespace {

constexpr std::size_t kChunk = 64 << 10;
constexpr std::string_view kReplacement = "\uFFFD";

// Windows-1252, 0x80 to 0x9F; the five unassigned bytes are replaced.
constexpr std::array<char32_t, 32> kWindows1252 = {0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                   0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                                   0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                   0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

/** ASCII as it goes into a cell. */
char cleaned(std::uint8_t byte) {
    const bool isText = byte >= 0x20 ? byte != 0x7F : byte == '\t' || byte == '\n' || byte == '\r';
    return isText ? static_cast<char>(byte) : ' ';
}

} // namespace

TextSource::TextSource(ByteSource &source, TextEncoding encoding, ImportProgress progress)
    : m_source(source), m_encoding(encoding), m_progress(std::move(progress)) {}

Result<void> TextSource::rewind() {
    m_raw.clear();
    m_isStart = true;
    return m_source.rewind();
}

Result<std::string_view> TextSource::next() {
    if (m_isStart) {
        if (auto done = rewind(); !done) return std::unexpected(done.error());
    }
    m_text.clear();
    while (m_text.empty()) {
        const std::size_t kept = m_raw.size();
        m_raw.resize(kept + std::min<std::uint64_t>(kChunk, m_source.size() - m_source.position()));
        const auto got = m_source.read(std::span(m_raw).subspan(kept));
        if (!got) return std::unexpected(got.error());
        m_raw.resize(kept + *got);
        if (m_progress && !m_progress(m_source.size() / 4 + m_source.position() / 4 * 3, m_source.size()))
            return fail(ErrorCode::Refused, "The import was stopped.", m_source.name());
        const bool isLast = *got == 0;
        if (isLast && m_raw.empty()) break;
        switch (m_encoding) {
        case TextEncoding::Utf8:
            decodeUtf8(isLast);
            break;
        case TextEncoding::Windows1252:
            decodeWindows1252();
            break;
        case TextEncoding::Utf16LittleEndian:
        case TextEncoding::Utf16BigEndian:
            decodeUtf16(isLast);
            break;
        }
        if (isLast) break;
    }
    constexpr std::string_view kByteOrderMark = "\uFEFF";
    std::string_view text = m_text;
    if (m_isStart && text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
    m_isStart = false;
    return text;
}

void TextSource::decodeUtf8(bool isLast) {
    std::size_t at = 0;
    while (at < m_raw.size()) {
        if (m_raw[at] < 0x80) {
            m_text += cleaned(m_raw[at++]);
            continue;
        }
        const int length = utf8Length(m_raw.data() + at, m_raw.size() - at);
        if (length == 0 && !isLast) break;
        if (length > 0) {
            m_text.append(reinterpret_cast<const char *>(m_raw.data() + at), static_cast<std::size_t>(length));
            at += static_cast<std::size_t>(length);
        } else {
            m_text += kReplacement;
            ++at;
        }
    }
    m_raw.erase(m_raw.begin(), m_raw.begin() + static_cast<std::ptrdiff_t>(at));
}

void TextSource::decodeWindows1252() {
    for (const std::uint8_t byte : m_raw) {
        if (byte < 0x80)
            m_text += cleaned(byte);
        else
            appendUtf8(m_text, byte < 0xA0 ? kWindows1252[byte - 0x80U] : byte);
    }
    m_raw.clear();
}

void TextSource::decodeUtf16(bool isLast) {
    const bool little = m_encoding == TextEncoding::Utf16LittleEndian;
    const auto unit = [&](std::size_t at) {
        const char32_t first = m_raw[at];
        const char32_t second = m_raw[at + 1];
        return little ? first | second << 8 : first << 8 | second;
    };
    std::size_t at = 0;
    while (at + 2 <= m_raw.size()) {
        char32_t character = unit(at);
        const bool isHigh = character >= 0xD800 && character < 0xDC00;
        if (isHigh && at + 4 > m_raw.size() && !isLast) break;
        at += 2;
        if (isHigh && at + 2 <= m_raw.size() && unit(at) >= 0xDC00 && unit(at) < 0xE000) {
            character = 0x10000 + ((character - 0xD800) << 10) + (unit(at) - 0xDC00);
            at += 2;
        }
        const bool isLone = character >= 0xD800 && character < 0xE000; // half of a pair without the other
        if (character < 0x80)
            m_text += cleaned(static_cast<std::uint8_t>(character));
        else
            appendUtf8(m_text, isLone ? U'\uFFFD' : character);
    }
    if (isLast && at < m_raw.size()) m_text += kReplacement; // half a character at the end
    m_raw.erase(m_raw.begin(), isLast ? m_raw.end() : m_raw.begin() + static_cast<std::ptrdiff_t>(at));
}

} // namespace fanion
