// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/wire/frame_reader.h"

#include <format>

namespace fanion::net::wire {

Bytes frame(std::string_view body) {
    Bytes out;
    out.reserve(kLengthSize + body.size());
    for (int shift = 24; shift >= 0; shift -= 8)
        out.push_back(static_cast<std::uint8_t>(body.size() >> shift & 0xff));
    out.insert(out.end(), body.begin(), body.end());
    return out;
}

void FrameReader::feed(ByteView bytes) {
    if (m_start > 0) {
        m_bytes.erase(m_bytes.begin(), m_bytes.begin() + static_cast<std::ptrdiff_t>(m_start));
        m_start = 0;
    }
    m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
}

Result<std::optional<ByteView>> FrameReader::next(std::size_t limit) {
    const auto rest = ByteView(m_bytes).subspan(m_start);
    if (rest.size() < kLengthSize) return std::nullopt;
    std::size_t length = 0;
    for (std::size_t i = 0; i < kLengthSize; ++i)
        length = length << 8 | rest[i];
    if (length > limit) {
        return fail(ErrorCode::TooLarge, std::format("A frame claims {} bytes; {} are allowed here.", length, limit));
    }
    if (rest.size() < kLengthSize + length) return std::nullopt;
    m_start += kLengthSize + length;
    return rest.subspan(kLengthSize, length);
}

} // namespace fanion::net::wire
