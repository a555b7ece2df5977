// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/session/liveness.h"

#include "net/wire/limits.h"

#include <algorithm>

namespace fanion::net {

Liveness::Liveness(Clock &clock) : m_clock(clock), m_heard(clock.monotonicNow()), m_nextPing(m_heard) {}

void Liveness::heard() {
    m_heard = m_clock.monotonicNow();
}

wire::Ping Liveness::ping(const Marks &marks) {
    const auto now = m_clock.monotonicNow();
    m_nextPing = now + limits::kHeartbeat;
    m_lastPing = now;
    m_sent.push_back({++m_token, marks, now});
    constexpr std::size_t kept = 64; // a slow link can have many under way
    if (m_sent.size() > kept) m_sent.pop_front();
    return wire::Ping{m_token};
}

void Liveness::wasPinged() {
    if (m_lastPing < 0) return;
    const auto now = m_clock.monotonicNow();
    m_nextPing = std::max(m_nextPing, std::min(now + limits::kHeartbeat * 3 / 2, m_lastPing + limits::kMeasured));
}

std::optional<Liveness::Answer> Liveness::onPong(const wire::Pong &pong) {
    const auto found = std::ranges::find(m_sent, pong.token, &Sent::token);
    if (found == m_sent.end()) return std::nullopt;
    const Answer answer{found->marks, std::max<std::int64_t>(0, m_clock.monotonicNow() - found->at)};
    m_roundTrip = answer.took;
    // A wall clock may hold any 64-bit number: keep the subtraction defined and the figure sensible.
    constexpr WallTime farAway = WallTime{1} << 50;
    m_skew = std::clamp(pong.wall, -farAway, farAway) + m_roundTrip / 2 - m_clock.wallNow();
    m_sent.erase(m_sent.begin(), found + 1);
    return answer;
}

std::int64_t Liveness::silentFor() const {
    return m_clock.monotonicNow() - m_heard;
}

} // namespace fanion::net
