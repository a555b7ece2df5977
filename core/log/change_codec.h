// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/log/change.h"
#include "core/log/identity.h"

#include <array>

/** The one door for changes: bytes to Change and back (change.proto), hashes and signatures. */
namespace fanion::change_codec {

/** A signed change taken apart; views into the bytes it was read from. */
struct Envelope {
    ByteView body;
    ByteView signature; ///< empty or 64 bytes
    ChangeHash hash;
};

/** Checks the size and the outer structure and computes the hash. Errors: Corrupt, TooLarge. */
[[nodiscard]] Result<Envelope> open(ByteView bytes);

/**
 * Decodes a body, checking everything that can be checked of a change alone: structure, lengths, counts (limits.h),
 * UTF-8, which fields must be there. Errors: Corrupt, one sentence.
 */
[[nodiscard]] Result<Change> decode(ByteView body);

[[nodiscard]] Bytes encode(const Change &change);

[[nodiscard]] ChangeHash hashOf(ByteView body);
/** The signed bytes of a body. */
[[nodiscard]] Bytes seal(ByteView body, const ChangeHash &hash, const Identity &identity);
[[nodiscard]] bool isSignedBy(const PostId &post, const Envelope &envelope);

} // namespace fanion::change_codec
