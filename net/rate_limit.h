// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>

namespace fanion::net {

/** A token bucket: `perSecond` on average, as many at once after a pause. Times are monotonic milliseconds. */
class RateLimit {
public:
    explicit RateLimit(int perSecond) : m_perSecond(perSecond), m_milliTokens(perSecond * 1000) {}

    [[nodiscard]] bool take(std::int64_t now) {
        refill(now);
        if (m_milliTokens < 1000) return false;
        m_milliTokens -= 1000;
        return true;
    }
    /** When take() will next succeed. */
    [[nodiscard]] std::int64_t nextAt(std::int64_t now) {
        refill(now);
        return m_milliTokens >= 1000 ? now : now + (1000 - m_milliTokens + m_perSecond - 1) / m_perSecond;
    }
    [[nodiscard]] bool isFull(std::int64_t now) {
        refill(now);
        return m_milliTokens == std::int64_t{m_perSecond} * 1000;
    }

private:
    void refill(std::int64_t now) {
        const auto passed = std::clamp<std::int64_t>(now - m_at, 0, 1000);
        m_at = now;
        m_milliTokens = std::min<std::int64_t>(m_milliTokens + passed * m_perSecond, std::int64_t{m_perSecond} * 1000);
    }

    int m_perSecond;
    std::int64_t m_milliTokens;
    std::int64_t m_at = 0;
};

} // namespace fanion::net
