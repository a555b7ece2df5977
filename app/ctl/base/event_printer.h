// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <string>
#include <thread>

namespace fanion::ctl {

/**
 * Standard output of a post that must not stop because nobody reads it: a thread writes, a bounded queue holds what
 * waits. Answers are always kept; events beyond kMaxWaiting are counted and told as {"event":"dropped","count":n}.
 */
class EventPrinter {
public:
    static constexpr std::size_t kMaxWaiting = 20'000;

    EventPrinter();
    /** Waits a moment for the reader; whoever has stopped reading doesn't keep the program from ending. */
    ~EventPrinter();
    EventPrinter(const EventPrinter &) = delete;
    EventPrinter &operator=(const EventPrinter &) = delete;

    void event(const nlohmann::json &event);
    void answer(const nlohmann::json &answer);

private:
    void put(std::string line);
    void run();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::string> m_lines;
    std::size_t m_dropped = 0;
    bool m_ending = false;
    bool m_ended = false;
    std::thread m_thread;
};

} // namespace fanion::ctl
