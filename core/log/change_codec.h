// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/log/change.h"

#include <string>

/** The bytes of one change (change.proto: Change) and its hash. */
namespace fanion::change_codec {

/** What the bytes leave out, because the chain they hang in says it. */
struct Place {
    LogId log;
    std::uint32_t sequence = 1;
    HybridTime before; ///< time of the log's change before
};

/**
 * Decodes a change into \p change (whose memory is used again), checking everything that can be checked of a change
 * alone: structure, lengths, counts (limits.h), UTF-8, which fields must be there. Error: Corrupt, one sentence; then
 * \p change is of no use.
 */
[[nodiscard]] Result<void> decode(ByteView body, const Place &place, Change &change);

/** The time a body says, without a check of anything: for changes that have been decoded before. */
[[nodiscard]] HybridTime timeOf(ByteView body, HybridTime before);

/** What the first act of a change is about. */
struct Target {
    EntityId entity;
    Field field{}; ///< of an act that is about one; else any
};
/** Read without a check of anything, to fetch what is known of it into the processor's caches. */
[[nodiscard]] Target targetOf(ByteView body);

/** Appends the bytes of a change; \p before: time of the log's change before. */
void encode(const Change &change, HybridTime before, std::string &out);

/** The identity of a change: \p previous is the hash of the one before, null for the first. */
[[nodiscard]] ChangeHash hashOf(const ChangeHash &previous, ByteView body);

} // namespace fanion::change_codec
