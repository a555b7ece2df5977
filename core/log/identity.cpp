// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/identity.h"

#include "core/base/sodium.h"

#include <sodium.h>

namespace fanion {

Identity Identity::generate(Random &random) {
    std::array<std::uint8_t, 32> seed{};
    random.fill(seed);
    return fromSeed(seed);
}

Identity Identity::fromSeed(const std::array<std::uint8_t, 32> &seed) {
    requireSodium();
    Identity identity;
    identity.m_seed = seed;
    crypto_sign_seed_keypair(identity.m_post.bytes.data(), identity.m_secret.data(), seed.data());
    return identity;
}

std::array<std::uint8_t, 64> Identity::sign(ByteView message) const {
    std::array<std::uint8_t, 64> signature{};
    crypto_sign_detached(signature.data(), nullptr, message.data(), message.size(), m_secret.data());
    return signature;
}

bool Identity::verify(const PostId &post, ByteView message, ByteView signature) {
    requireSodium();
    return signature.size() == crypto_sign_BYTES &&
           crypto_sign_verify_detached(signature.data(), message.data(), message.size(), post.bytes.data()) == 0;
}

} // namespace fanion
