// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <queue>
#include <utility>
#include <vector>

namespace fanion::cluster {

/** Virtual time in milliseconds, and what is to happen when; at one moment in the order it was asked for. */
class Timeline {
public:
    using Act = std::function<void()>;

    [[nodiscard]] std::int64_t now() const { return m_now; }
    [[nodiscard]] const std::int64_t &clock() const { return m_now; }
    [[nodiscard]] std::uint64_t eventsRun() const { return m_run; }
    void after(std::int64_t delay, Act act) { m_events.push({m_now + delay, m_asked++, std::move(act)}); }
    void runUntil(std::int64_t end) {
        while (!m_events.empty() && m_events.top().at <= end) {
            Act act = std::move(const_cast<Event &>(m_events.top()).act);
            m_now = m_events.top().at;
            m_events.pop();
            ++m_run;
            act();
        }
        m_now = end;
    }

private:
    struct Event {
        std::int64_t at;
        std::uint64_t asked;
        Act act;
        bool operator<(const Event &other) const {
            return std::pair(at, asked) > std::pair(other.at, other.asked); // the earliest on top
        }
    };
    std::int64_t m_now = 0;
    std::uint64_t m_asked = 0;
    std::uint64_t m_run = 0;
    std::priority_queue<Event> m_events;
};

} // namespace fanion::cluster
