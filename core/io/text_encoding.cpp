// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/text_encoding.h"

#include "core/io/utf8.h"

#include <algorithm>
#include <array>
#include <format>
#include <vector>

namespace fanion {

namespace {

constexpr std::size_t kChunk = 64 << 10;

/** Counts over the bytes so far; UTF-8 characters may be cut by the chunks. */
class Census {
public:
    /** `bytes` begins where the last call's return value left off; returns how many were used. */
    std::size_t count(std::span<const std::uint8_t> bytes, bool isLast) {
        std::size_t at = 0;
        while (at < bytes.size()) {
            const std::uint8_t byte = bytes[at];
            if (byte < 0x80) {
                m_lines += byte == '\n';
                m_nulls += byte == 0;
                m_controls += byte < 0x20 && !(byte >= '\t' && byte <= '\r') && byte != 0x1A;
                ++at;
                continue;
            }
            const int length = utf8Length(bytes.data() + at, bytes.size() - at);
            if (length == 0 && !isLast) break;
            if (length > 0) {
                ++m_multibyte;
                at += static_cast<std::size_t>(length);
            } else {
                if (m_damaged++ == 0) m_firstDamagedLine = m_lines + 1;
                ++at;
            }
        }
        m_bytes += at;
        return at;
    }
    /** Control characters are unknown to text; compressed or encrypted bytes hold a tenth of them. */
    [[nodiscard]] bool looksBinary() const { return m_controls * 200 > m_bytes + 200; }
    [[nodiscard]] bool hasNulls() const { return m_nulls != 0; }
    [[nodiscard]] EncodingScan verdict() const {
        EncodingScan scan;
        if (m_damaged == 0) return scan;
        if (m_damaged * 4 > m_multibyte) {
            scan.encoding = TextEncoding::Windows1252;
            return scan;
        }
        scan.damagedSequences = m_damaged;
        scan.firstDamagedLine = m_firstDamagedLine;
        return scan;
    }

private:
    std::uint64_t m_bytes = 0;
    std::uint64_t m_lines = 0;
    std::uint64_t m_nulls = 0;
    std::uint64_t m_controls = 0;
    std::uint64_t m_multibyte = 0;
    std::uint64_t m_damaged = 0;
    std::uint64_t m_firstDamagedLine = 0;
};

std::unexpected<Error> notText(const ByteSource &source) {
    return fail(ErrorCode::Foreign,
                std::format("\"{}\" is not a table or a text; export it as CSV or GeoJSON first.", source.name()),
                source.name());
}

bool startsWith(std::span<const std::uint8_t> bytes, std::initializer_list<std::uint8_t> mark) {
    return bytes.size() >= mark.size() && std::equal(mark.begin(), mark.end(), bytes.begin());
}

} // namespace

Result<EncodingScan> scanEncoding(ByteSource &source, const ImportProgress &progress) {
    if (auto done = source.rewind(); !done) return std::unexpected(done.error());
    std::vector<std::uint8_t> buffer(std::min<std::uint64_t>(kChunk, source.size() + 4));
    std::size_t kept = 0;
    Census census;
    EncodingScan scan;
    bool isFirst = true;
    for (;;) {
        const auto got = source.read(std::span(buffer).subspan(kept));
        if (!got) return std::unexpected(got.error());
        const std::span<const std::uint8_t> chunk = std::span(buffer).first(kept + *got);
        if (isFirst) {
            const bool little = startsWith(chunk, {0xFF, 0xFE});
            if (little || startsWith(chunk, {0xFE, 0xFF})) {
                scan.encoding = little ? TextEncoding::Utf16LittleEndian : TextEncoding::Utf16BigEndian;
                scan.hasByteOrderMark = true;
                if (auto done = source.rewind(); !done) return std::unexpected(done.error());
                return scan;
            }
            scan.hasByteOrderMark = startsWith(chunk, {0xEF, 0xBB, 0xBF});
        }
        const std::size_t used = census.count(chunk, *got == 0);
        if (isFirst && (census.hasNulls() || census.looksBinary())) return notText(source);
        isFirst = false;
        if (*got == 0) break;
        std::ranges::copy(chunk.subspan(used), buffer.begin());
        kept = chunk.size() - used;
        if (progress && !progress(source.position() / 4, source.size()))
            return fail(ErrorCode::Refused, "The import was stopped.", source.name());
    }
    if (census.looksBinary()) return notText(source);
    const bool marked = scan.hasByteOrderMark;
    scan = census.verdict();
    scan.hasByteOrderMark = marked;
    if (marked) scan.encoding = TextEncoding::Utf8;
    if (auto done = source.rewind(); !done) return std::unexpected(done.error());
    return scan;
}

} // namespace fanion
