// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <array>
#include <sodium.h>
#include <string_view>

namespace fanion {

/**
 * BLAKE2b-256 (libsodium crypto_generichash) of a stream of bytes. Each use has its own domain text, hashed first with
 * a zero byte after it, so that no hash made for one purpose can stand for another.
 */
class Hasher {
public:
    explicit Hasher(std::string_view domain);

    Hasher &add(ByteView bytes);
    /** The hash; the hasher is spent afterwards. */
    [[nodiscard]] std::array<std::uint8_t, 32> finish();

private:
    crypto_generichash_state m_state;
};

/**
 * BLAKE2b-256 of \p first and \p second in a row, personalised with a domain of at most 16 characters. Quicker than a
 * Hasher for short input: one compression up to 128 bytes.
 */
[[nodiscard]] std::array<std::uint8_t, 32> hashTogether(std::string_view domain, ByteView first, ByteView second);

} // namespace fanion
