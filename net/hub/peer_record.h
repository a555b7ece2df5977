// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/frontier.h"
#include "net/types.h"

#include <optional>

namespace fanion::net {

/** What is remembered of a post between two sessions with it, so that receipts stay true while it is away. */
struct PeerRecord {
    std::optional<Frontier> frontier; ///< the last it told us
    Address address;
    WallTime lastSeen = 0;
    std::int64_t clockSkewMs = 0;
    std::int64_t roundTripMs = -1;
    Error lastError = {};
    bool wasSilent = false;             ///< as last shown
    std::int64_t refusalToldAt = 0;     ///< when the owner was last told of refused changes (monotonic ms)
    std::optional<std::int64_t> lostAt; ///< went without a goodbye (monotonic ms) and hasn't come back
};

} // namespace fanion::net
