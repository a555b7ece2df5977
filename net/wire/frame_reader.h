// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <optional>

namespace fanion::net::wire {

inline constexpr std::size_t kLengthSize = 4;

/** Writes a frame: its length (32 bits, big-endian) and its body. */
[[nodiscard]] Bytes frame(std::string_view body);

/**
 * Cuts a stream into frames. Holds what has arrived of the frame under way and no more: a claimed length allocates
 * nothing, and one over the limit is refused before its body is read.
 */
class FrameReader {
public:
    void feed(ByteView bytes);
    /** The next frame's body (valid until the next call), nothing when more bytes are needed, TooLarge over \p limit.
     */
    [[nodiscard]] Result<std::optional<ByteView>> next(std::size_t limit);
    [[nodiscard]] std::size_t held() const { return m_bytes.size() - m_start; }

private:
    Bytes m_bytes;
    std::size_t m_start = 0; ///< before it: already given out
};

} // namespace fanion::net::wire
