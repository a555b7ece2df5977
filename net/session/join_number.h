// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/incident_tag.h"
#include "net/labelled_hash.h"

#include <string>

namespace fanion::net {

/** What both ends of a join request know (docs/protocol.md, "Asking"). */
struct JoinTranscript {
    Hash32 binding{}; ///< of the TLS connection
    PostId guest;
    PostId host;
    PublicTag tag;
};

/** What the guest sends first: it fixes his nonce before he sees the host's. */
[[nodiscard]] Hash32 joinCommitment(const JoinTranscript &transcript, const Hash32 &guestNonce);

/**
 * The six digits both screens show. A man in the middle has two different connections and must commit on each before he
 * learns the honest nonce, so he can't search for equal numbers: one guess in a million an attempt.
 */
[[nodiscard]] std::string joinNumber(const JoinTranscript &transcript, const Hash32 &guestNonce,
                                     const Hash32 &hostNonce);

} // namespace fanion::net
