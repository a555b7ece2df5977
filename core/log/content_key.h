// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/base/ids.h"

#include <array>
#include <optional>

namespace fanion {

class Identity;

/** Which content key: a hash of it, so that none can be passed off as another. */
using EpochId = FixedBytes<struct EpochTag, 16>;

/** A secret that what is said is sealed with, so that only those to whom it was handed can read it. */
class ContentKey {
public:
    static constexpr std::size_t kEnvelopeSize = 80;
    static constexpr std::size_t kSealOverhead = 16;

    [[nodiscard]] static ContentKey draw(Random &random);

    [[nodiscard]] EpochId epoch() const;
    /**
     * The key for one post alone: a sealed box (libsodium crypto_box_seal, X25519 of the post's Ed25519 key), of
     * kEnvelopeSize bytes. Nothing when the post's id is no point of the curve (canBeHandedTo()): then nobody holds its
     * key either.
     */
    [[nodiscard]] std::optional<Bytes> envelopeFor(const PostId &post, Random &random) const;
    [[nodiscard]] static bool canBeHandedTo(const PostId &post);
    /** Nothing: it is for somebody else, or damaged. */
    [[nodiscard]] static std::optional<ContentKey> fromEnvelope(ByteView envelope, const Identity &identity);

    /** Another key, for one use in one place: nobody learns this one from it. */
    [[nodiscard]] ContentKey derive(ByteView place) const;
    /** XChaCha20-Poly1305. Of each key, each number seals once: it is the nonce. */
    [[nodiscard]] Bytes seal(ByteView plain, std::uint64_t number) const;
    /** Nothing: another key, another number, or damaged. */
    [[nodiscard]] std::optional<Bytes> open(ByteView sealed, std::uint64_t number) const;

    [[nodiscard]] ByteView view() const { return m_bytes; }
    bool operator==(const ContentKey &) const = default;

private:
    std::array<std::uint8_t, 32> m_bytes{};
};

} // namespace fanion
