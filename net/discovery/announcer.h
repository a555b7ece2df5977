// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"

#include <limits>

namespace fanion::net {

/**
 * When to announce: every second for five seconds after something began or was lost, then every 2 to 5 s at random;
 * soon after a newcomer was heard, but never twice within a second.
 */
class Announcer {
public:
    explicit Announcer(Environment environment) : m_environment(environment) {}

    void start();
    void stop() { m_next = kNever; }
    /** Somebody new is there (or asks): speak within 200 ms, unless we just did. */
    void hurry();
    /** A peer was lost, or the network changed: back to the quick rhythm. */
    void again();
    /** True when an announcement is due; plans the next. */
    [[nodiscard]] bool take();
    [[nodiscard]] std::int64_t nextAt() const { return m_next; }

private:
    static constexpr auto kNever = std::numeric_limits<std::int64_t>::max();
    Environment m_environment;
    std::int64_t m_next = kNever;
    std::int64_t m_last = -1'000'000;
    std::int64_t m_quickUntil = 0;
};

} // namespace fanion::net
