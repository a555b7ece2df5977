// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hasher.h"

#include "core/base/sodium.h"

#include <algorithm>
#include <cassert>

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

std::array<std::uint8_t, 32> hashTogether(std::string_view domain, ByteView first, ByteView second) {
    requireSodium();
    std::array<std::uint8_t, crypto_generichash_blake2b_PERSONALBYTES> personal{};
    assert(domain.size() <= personal.size());
    std::ranges::copy(domain, personal.begin());
    std::array<std::uint8_t, 32> hash;  // NOLINT(cppcoreguidelines-pro-type-member-init): filled below
    std::array<std::uint8_t, 256> both; // NOLINT(cppcoreguidelines-pro-type-member-init): only what is copied is read
    if (const auto size = first.size() + second.size(); size <= both.size()) {
        const auto end = std::ranges::copy(first, both.begin()).out;
        std::ranges::copy(second, end);
        crypto_generichash_blake2b_salt_personal(hash.data(), hash.size(), both.data(), size, nullptr, 0, nullptr,
                                                 personal.data());
        return hash;
    }
    crypto_generichash_blake2b_state state;
    crypto_generichash_blake2b_init_salt_personal(&state, nullptr, 0, hash.size(), nullptr, personal.data());
    crypto_generichash_blake2b_update(&state, first.data(), first.size());
    crypto_generichash_blake2b_update(&state, second.data(), second.size());
    crypto_generichash_blake2b_final(&state, hash.data(), hash.size());
    return hash;
}

} // namespace fanion
