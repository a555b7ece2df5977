// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hasher.h"

#include "core/base/sodium.h"

namespace fanion {

Hasher::Hasher(std::string_view domain) {
    requireSodium();
    crypto_generichash_init(&m_state, nullptr, 0, 32);
    static constexpr std::uint8_t kEnd = 0;
    add(asBytes(domain)).add({&kEnd, 1});
}

Hasher &Hasher::add(ByteView bytes) {
    crypto_generichash_update(&m_state, bytes.data(), bytes.size());
    return *this;
}

std::array<std::uint8_t, 32> Hasher::finish() {
    std::array<std::uint8_t, 32> hash{};
    crypto_generichash_final(&m_state, hash.data(), hash.size());
    return hash;
}

} // namespace fanion
