// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/session/line_pace.h"

#include "net/wire/limits.h"

#include <algorithm>

namespace fanion::net {

namespace {
constexpr std::size_t kWindowLeast = 1024; // 0.85 s of 9.6 kbit/s
constexpr std::size_t kSealing = 64;       // at most, what a frame is more than it was to hold
constexpr std::size_t kWindowMost = 512 * 1024;
constexpr std::int64_t kSoon = 300; // ms more than the quickest: the line can take more
constexpr std::int64_t kLate = 1'000;
constexpr std::size_t kSecond = 1'000;
constexpr std::size_t kSlow = 64 * 1024; // a second; a line that carries more needs no care
} // namespace

std::size_t LinePace::frame() const {
    return std::min(m_window / 2 - kSealing, limits::kFrameSent);
}

std::size_t LinePace::room() const {
    const auto under = static_cast<std::size_t>(m_sent - m_arrived);
    return under + frame() + kSealing <= m_window ? frame() : 0;
}

std::int64_t LinePace::restAfter(std::size_t bytes) const {
    constexpr std::size_t quarters = 4;
    return m_isSlow ? static_cast<std::int64_t>(bytes * quarters * kSecond / m_window) : 0;
}

std::size_t LinePace::rate() const {
    return *std::ranges::max_element(m_rates);
}

bool LinePace::isQuick() const {
    return rate() >= kSlow;
}

void LinePace::sent(std::size_t bytes) {
    if (isIdle()) m_busySince = m_clock.monotonicNow();
    m_sent += bytes;
}

void LinePace::arrived(std::uint64_t position) {
    if (position <= m_arrived) return;
    m_arrived = position;
    m_asked = std::max(m_asked, position);
    m_busySince = m_clock.monotonicNow();
}

void LinePace::answered(std::uint64_t position, std::int64_t took) {
    if (position <= m_arrived) { // a heartbeat with nothing before it
        if (isIdle() && (m_quickest < 0 || took < m_quickest)) m_quickest = took;
        return;
    }
    const auto now = m_clock.monotonicNow();
    const auto bytes = static_cast<std::size_t>(position - m_arrived);
    const auto span = static_cast<std::size_t>(std::max<std::int64_t>(1, now - m_busySince));
    const bool wasFilled = room() == 0;
    m_arrived = position;
    m_busySince = now;
    m_rates[m_nextRate++ % kRates] = bytes * kSecond / span;
    const auto delay = took - std::max<std::int64_t>(0, m_quickest);
    if (delay > kLate) {
        m_window = std::clamp(std::min(m_window, rate()), kWindowLeast, kWindowMost);
        m_isSlow = true;
    } else if (wasFilled && delay < kSoon) {
        m_window = std::min(m_window * 2, kWindowMost);
    }
    if (m_window >= kSlow) m_isSlow = false;
}

} // namespace fanion::net
