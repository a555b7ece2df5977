// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/hub/dial_book.h"
#include "net/types.h"

#include <deque>
#include <optional>

namespace fanion::net {

/** This post's own attempt to be let in somewhere; at most one at a time. */
struct Joining {
    enum class Way : std::uint8_t { Ask, Invitation } way = Way::Ask;
    JoinProgress progress;
    std::deque<Address> candidates;         ///< still to be asked
    Address current;                        ///< being asked
    std::optional<ConnectionId> connection; ///< to `current`
    std::int64_t since = 0;
    bool reported = false; ///< told that nobody answered yet
    Error lastError = {ErrorCode::Io, "No post of the incident could be reached."};
};

} // namespace fanion::net
