// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/sync_target.h"
#include "net/wire/messages.h"

#include <deque>
#include <optional>
#include <string>

namespace fanion::net {

/** The pieces of attached files that one peer asked for, in turn, as much at a time as there is room on the line. */
class PieceQueue {
public:
    /** What it wants from here on; what it wanted before, it has or no longer wants. */
    void take(const wire::Want &want);
    /** Appends to the body of a frame that is to stay below about \p limit bytes. */
    void produce(std::string &frame, std::size_t limit, const SyncTarget &target);

private:
    void next();

    std::deque<wire::Wanted> m_wanted; ///< at most limits::kPiecesAsked
    std::optional<Bytes> m_bytes;      ///< of the first
};

} // namespace fanion::net
