// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "net/session/line_pace.h"
#include "net/sync_target.h"
#include "net/wire/messages.h"

#include <deque>
#include <limits>
#include <optional>
#include <string>

namespace fanion::net {

/**
 * The pieces that one peer asked for, in turn, as much at a time as there is room on the line: those of attached files
 * first, those of packs behind them. Unless the line is known to be quick, packs rest three times as long as what was
 * sent of them took to arrive: they get a quarter of it.
 */
class PieceQueue {
public:
    explicit PieceQueue(Clock &clock) : m_clock(clock) {}

    /** What it wants from here on; what it wanted before, it has, or no longer wants, or it is on its way. */
    void take(const wire::Want &want, const SyncTarget &target, const LinePace &pace);
    /** Appends to the body of a frame that is to stay below about \p limit bytes. */
    void produce(std::string &frame, std::size_t limit, const SyncTarget &target, const LinePace &pace);
    /** When there is something to produce again, if only a pack's pieces wait (monotonic ms). */
    [[nodiscard]] std::int64_t wakeAt() const;

private:
    [[nodiscard]] static bool isOfPack(const Piece &piece, const SyncTarget &target);
    [[nodiscard]] bool mustWait(const SyncTarget &target, const LinePace &pace);
    void noteBurst(std::size_t bytes, const LinePace &pace);
    void read(const SyncTarget &target);
    void next();

    Clock &m_clock;
    std::deque<wire::Wanted> m_wanted; ///< at most limits::kPiecesAsked
    std::optional<Bytes> m_bytes;      ///< of the first
    struct UnderWay {
        Piece piece;
        std::uint64_t end; ///< position of the pace that is behind it
    };
    std::deque<UnderWay> m_underWay; ///< sent whole, and not known to have arrived
    // Of packs, on a line that isn't known to be quick:
    std::size_t m_burst = 0;      ///< bytes sent since it rested
    std::int64_t m_burstAt = 0;   ///< when the first of them were
    std::uint64_t m_burstEnd = 0; ///< position behind them, when they are to arrive before more is sent; 0: none are
    std::int64_t m_packsAt = 0;   ///< not before
};

} // namespace fanion::net
