// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/content_key.h"

#include "core/base/hasher.h"
#include "core/base/sodium.h"
#include "core/log/identity.h"

#include <algorithm>
#include <sodium.h>

namespace fanion {

namespace {

using Agreement = std::array<std::uint8_t, crypto_box_PUBLICKEYBYTES>;

static_assert(ContentKey::kEnvelopeSize == 32 + crypto_box_SEALBYTES);
static_assert(ContentKey::kSealOverhead == crypto_aead_xchacha20poly1305_ietf_ABYTES);

std::array<std::uint8_t, crypto_aead_xchacha20poly1305_ietf_NPUBBYTES> nonceOf(std::uint64_t number) {
    std::array<std::uint8_t, crypto_aead_xchacha20poly1305_ietf_NPUBBYTES> nonce{};
    for (std::size_t i = 0; i < 8; ++i)
        nonce[i] = static_cast<std::uint8_t>(number >> (8 * i));
    return nonce;
}

std::optional<Agreement> agreementKeyOf(const PostId &post) {
    requireSodium();
    Agreement key{};
    if (crypto_sign_ed25519_pk_to_curve25519(key.data(), post.bytes.data()) != 0) return std::nullopt;
    return key;
}

} // namespace

ContentKey ContentKey::draw(Random &random) {
    ContentKey key;
    random.fill(key.m_bytes);
    return key;
}

EpochId ContentKey::epoch() const {
    const auto hash = Hasher("fanion-epoch-1").add(m_bytes).finish();
    return *EpochId::fromBytes(ByteView(hash).first(EpochId::size()));
}

std::optional<Bytes> ContentKey::envelopeFor(const PostId &post, Random &random) const {
    const auto theirs = agreementKeyOf(post);
    if (!theirs) return std::nullopt;
    // As crypto_box_seal() does it, but with randomness that was passed in, so that a seed replays a cluster.
    std::array<std::uint8_t, crypto_box_SEEDBYTES> seed{};
    random.fill(seed);
    Agreement once{};
    std::array<std::uint8_t, crypto_box_SECRETKEYBYTES> secret{};
    crypto_box_seed_keypair(once.data(), secret.data(), seed.data());
    std::array<std::uint8_t, crypto_box_NONCEBYTES> nonce{};
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, nonce.size());
    crypto_generichash_update(&state, once.data(), once.size());
    crypto_generichash_update(&state, theirs->data(), theirs->size());
    crypto_generichash_final(&state, nonce.data(), nonce.size());
    Bytes envelope(kEnvelopeSize);
    std::ranges::copy(once, envelope.begin());
    const auto sealed = crypto_box_easy(envelope.data() + once.size(), m_bytes.data(), m_bytes.size(), nonce.data(),
                                        theirs->data(), secret.data());
    sodium_memzero(secret.data(), secret.size());
    sodium_memzero(seed.data(), seed.size());
    if (sealed != 0) return std::nullopt;
    return envelope;
}

bool ContentKey::canBeHandedTo(const PostId &post) {
    return agreementKeyOf(post).has_value();
}

std::optional<ContentKey> ContentKey::fromEnvelope(ByteView envelope, const Identity &identity) {
    const auto mine = agreementKeyOf(identity.post());
    if (!mine || envelope.size() != kEnvelopeSize) return std::nullopt;
    PostId post;
    std::array<std::uint8_t, crypto_sign_SECRETKEYBYTES> signing{};
    crypto_sign_seed_keypair(post.bytes.data(), signing.data(), identity.seed().data());
    std::array<std::uint8_t, crypto_box_SECRETKEYBYTES> secret{};
    crypto_sign_ed25519_sk_to_curve25519(secret.data(), signing.data());
    ContentKey key;
    const auto opened =
        crypto_box_seal_open(key.m_bytes.data(), envelope.data(), envelope.size(), mine->data(), secret.data());
    sodium_memzero(signing.data(), signing.size());
    sodium_memzero(secret.data(), secret.size());
    if (opened != 0) return std::nullopt;
    return key;
}

ContentKey ContentKey::derive(ByteView place) const {
    ContentKey key;
    key.m_bytes = Hasher("fanion-derived-key-1").add(m_bytes).add(place).finish();
    return key;
}

Bytes ContentKey::seal(ByteView plain, std::uint64_t number) const {
    requireSodium();
    const auto nonce = nonceOf(number);
    Bytes sealed(plain.size() + kSealOverhead);
    crypto_aead_xchacha20poly1305_ietf_encrypt(sealed.data(), nullptr, plain.data(), plain.size(), nullptr, 0, nullptr,
                                               nonce.data(), m_bytes.data());
    return sealed;
}

std::optional<Bytes> ContentKey::open(ByteView sealed, std::uint64_t number) const {
    requireSodium();
    if (sealed.size() < kSealOverhead) return std::nullopt;
    const auto nonce = nonceOf(number);
    Bytes plain(sealed.size() - kSealOverhead);
    const auto opened = crypto_aead_xchacha20poly1305_ietf_decrypt(
        plain.data(), nullptr, nullptr, sealed.data(), sealed.size(), nullptr, 0, nonce.data(), m_bytes.data());
    if (opened != 0) return std::nullopt;
    return plain;
}

} // namespace fanion
