// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/labelled_hash.h"

#include "core/base/sodium.h"

#include <sodium.h>

namespace fanion::net {

namespace {

void absorb(crypto_generichash_state &state, ByteView part) {
    std::array<std::uint8_t, 8> length{};
    std::uint64_t rest = part.size();
    for (auto byte = length.rbegin(); byte != length.rend(); ++byte, rest >>= 8) {
        *byte = static_cast<std::uint8_t>(rest & 0xff);
    }
    crypto_generichash_update(&state, length.data(), length.size());
    crypto_generichash_update(&state, part.data(), part.size());
}

} // namespace

Hash32 labelledHash(std::string_view label, std::initializer_list<ByteView> parts, ByteView key) {
    requireSodium();
    crypto_generichash_state state;
    Hash32 out{};
    crypto_generichash_init(&state, key.data(), key.size(), out.size());
    absorb(state, asBytes(label));
    for (const auto &part : parts)
        absorb(state, part);
    crypto_generichash_final(&state, out.data(), out.size());
    return out;
}

bool sameSecret(ByteView a, ByteView b) {
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

} // namespace fanion::net
