// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <deque>
#include <future>
#include <thread>
#include <utility>

namespace fanion {

/**
 * Works things out ahead of their use, on the processor's other cores, and hands them over in the order in which they
 * were asked for. So that threads change nothing but the time it takes, each piece of work must depend on nothing that
 * is written meanwhile. Where there is little to do, or one core, a piece is worked out when it is taken.
 */
template <typename Out>
class Ahead {
public:
    /** \p bytes: roughly how much is to be worked on in all. */
    explicit Ahead(std::size_t bytes) : m_depth(bytes < kWorthwhile ? 1 : depth()) {}

    /** Whether work runs on other threads. */
    [[nodiscard]] bool isThreaded() const { return m_depth > 1; }
    /** Whether more may be asked for: what waits to be taken is bounded. */
    [[nodiscard]] bool hasRoom() const { return m_waiting.size() < m_depth; }
    [[nodiscard]] bool isEmpty() const { return m_waiting.empty(); }

    template <typename Work>
    void add(Work work) {
        // With both, what no thread can be had for is worked out when it is taken.
        const auto how = isThreaded() ? std::launch::async | std::launch::deferred : std::launch::deferred;
        m_waiting.push_back(std::async(how, std::move(work)));
    }
    /** The oldest; waits for it. What its work throws, this throws. */
    Out take() {
        auto oldest = std::move(m_waiting.front());
        m_waiting.pop_front();
        return oldest.get();
    }

private:
    /** Less is done before threads would have started. */
    static constexpr std::size_t kWorthwhile = 64 << 10;
    static constexpr std::size_t kMostThreads = 4;

    static std::size_t depth() {
        // Asked once: glibc opens a file each time.
        static const auto cores = std::thread::hardware_concurrency();
        return std::clamp<std::size_t>(cores, 1, kMostThreads);
    }

    std::size_t m_depth;
    std::deque<std::future<Out>> m_waiting; ///< goes, with what still runs, before what the work looks at
};

} // namespace fanion
