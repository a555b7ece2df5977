// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "net/wire/messages.h"

#include <deque>
#include <optional>

namespace fanion::net {

/** The pulse of one session: when the peer was last heard, round trip, and how far its wall clock is off. */
class Liveness {
public:
    explicit Liveness(Clock &clock);

    void heard();
    /** What had been said when a ping was made; it comes back with the answer. */
    struct Marks {
        std::uint64_t changes = 0; ///< ChangeFlow::mark()
        std::uint64_t bytes = 0;   ///< LinePace::asked()
    };
    struct Answer {
        Marks marks;
        std::int64_t took; ///< ms
    };
    [[nodiscard]] bool isPingDue() const { return m_clock.monotonicNow() >= m_nextPing; }
    /** The peer asks, so both hear each other as long as it does: our own can wait, but for the clock's sake. */
    void wasPinged();
    /** The next is due kHeartbeat later. */
    [[nodiscard]] wire::Ping ping(const Marks &marks);
    /** Nothing for an answer to nothing. */
    [[nodiscard]] std::optional<Answer> onPong(const wire::Pong &pong);

    [[nodiscard]] std::int64_t silentFor() const;
    [[nodiscard]] std::int64_t roundTripMs() const { return m_roundTrip; } ///< -1: not known yet
    [[nodiscard]] std::int64_t clockSkewMs() const { return m_skew; }      ///< theirs minus ours
    [[nodiscard]] std::int64_t nextPingAt() const { return m_nextPing; }
    [[nodiscard]] std::int64_t lastHeardAt() const { return m_heard; }

private:
    struct Sent {
        std::uint64_t token;
        Marks marks;
        std::int64_t at;
    };
    Clock &m_clock;
    std::int64_t m_heard;
    std::int64_t m_nextPing;
    std::int64_t m_lastPing = -1;
    std::uint64_t m_token = 0;
    std::deque<Sent> m_sent; ///< unanswered
    std::int64_t m_roundTrip = -1;
    std::int64_t m_skew = 0;
};

} // namespace fanion::net
