// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace fanion::net {

/**
 * How much a session may have on its line at a time, so that what is urgent waits behind about a second of it and no
 * more, however slow the line is and however much the kernel and the modem would take in advance. What arrived is known
 * from the answers to pings; the window grows while they come soon, and shrinks to what the line carried in a second
 * when they come late (docs/adr/0014-slow-lines.md).
 */
class LinePace {
public:
    explicit LinePace(Clock &clock) : m_clock(clock) {}

    /** How large a frame may be now, in bytes; 0: the line has enough, wait for answered(). */
    [[nodiscard]] std::size_t room() const;
    /** How long to wait, in ms, after \p bytes of what only is as fresh as the line allows, to leave it three quarters.
     */
    [[nodiscard]] std::int64_t restAfter(std::size_t bytes) const;
    void sent(std::size_t bytes);
    /** All that was sent has arrived. */
    [[nodiscard]] bool isIdle() const { return m_sent == m_arrived; }
    /** The window is what the line carries in a second, and what it is now shows in each answer. */
    [[nodiscard]] bool isSlow() const { return m_isSlow; }
    /** So much was sent since the peer was asked last that it should be asked again. */
    [[nodiscard]] bool wantsPing() const { return m_sent - m_asked >= m_window / 4; }
    /** A ping follows what was sent so far: the position to know it by. */
    [[nodiscard]] std::uint64_t asked() { return m_asked = m_sent; }
    /** All before \p position has arrived, \p took ms after the ping was made. */
    void answered(std::uint64_t position, std::int64_t took);
    /** So has what was sent before \p position, as a receipt says, which tells nothing of the line's speed. */
    void arrived(std::uint64_t position);
    /** All before \p position is known to have arrived. */
    [[nodiscard]] bool hasArrived(std::uint64_t position) const { return m_arrived >= position; }
    /** The last answers say that the line carries so much that nothing need be spared on it. */
    [[nodiscard]] bool isQuick() const;
    /** Of what is sent next. */
    [[nodiscard]] std::uint64_t position() const { return m_sent; }
    /** In bytes. */
    [[nodiscard]] std::size_t window() const { return m_window; }

private:
    [[nodiscard]] std::size_t frame() const;
    /** The most that the last answers say, in bytes a second: one late answer is a lost segment, not a slow line. */
    [[nodiscard]] std::size_t rate() const;

    static constexpr std::size_t kRates = 8;

    Clock &m_clock;
    std::size_t m_window = 2 * 1024; ///< the first frames are on the line before anything is known of it
    std::uint64_t m_sent = 0;
    std::uint64_t m_asked = 0;
    std::uint64_t m_arrived = 0;
    std::int64_t m_busySince = 0; ///< something is under way without a break, or was answered
    std::int64_t m_quickest = -1; ///< answer on an idle line, in ms
    bool m_isSlow = false;
    std::array<std::size_t, kRates> m_rates{};
    std::size_t m_nextRate = 0;
};

} // namespace fanion::net
