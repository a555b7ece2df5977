// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/model/intent.h"
#include "net/types.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace fanion::net {

/**
 * What an invitation text carries. The secret is all a guest needs to be let in, so the text is to be handed over like
 * a key. From the secret derives an Ed25519 key pair: its public half (`key()`) is what the log publishes
 * (intent::Invite), its private half signs the guest's proof.
 */
struct Invitation {
    static constexpr std::size_t kMaxAddresses = 8;

    IncidentId incident;
    std::array<std::uint8_t, 16> secret{};
    Role role = Role::Observer; ///< for the guest to read; what counts is what the log published
    WallTime expiresAt = 0;     ///< rounded down to a second in the text
    PostId inviter;
    std::vector<Address> addresses; ///< where a member can be found, best first; at most kMaxAddresses

    bool operator==(const Invitation &) const = default;

    /** Draws the secret. */
    [[nodiscard]] static Invitation create(Random &random, const IncidentId &incident, Role role, WallTime expiresAt,
                                           const PostId &inviter, std::vector<Address> addresses);
    /** The public key to publish with intent::Invite (32 bytes). */
    [[nodiscard]] Bytes key() const;
    /** The signature over ("fanion-invite", incident, guest) that shows the guest holds the secret (64 bytes). */
    [[nodiscard]] Bytes proof(const PostId &guest) const;

    /** Whether \p guest showed that it holds the secret of which \p key is the public half. */
    [[nodiscard]] static bool isProof(ByteView key, const IncidentId &incident, const PostId &guest, ByteView proof);

    /** "fanion:" and lower-case base32; about 200 characters, fits a QR code (upper-case reads the same). */
    [[nodiscard]] std::string text() const;
    /**
     * Reads a text as people paste it: any case, with spaces and line breaks. Errors: InvalidArgument (not an
     * invitation), Corrupt (truncated, or a character is wrong), TooNew, Refused (expired by this post's clock).
     */
    [[nodiscard]] static Result<Invitation> parse(std::string_view text, WallTime now);
};

} // namespace fanion::net
