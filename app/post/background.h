// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/post/post.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>

#include <functional>
#include <stop_token>
#include <utility>

namespace fanion::app {

/**
 * A thread for what takes long on a slow disk and touches nothing of the engine's, one thing after another. The answer
 * comes on the engine's thread.
 */
class Background {
public:
    explicit Background(boost::asio::io_context &io) : m_io(io) {}
    ~Background() { stop(); }
    Background(const Background &) = delete;
    Background &operator=(const Background &) = delete;

    template <typename T>
    void run(std::function<Result<T>(const std::stop_token &)> work, Done<T> done) {
        // Who runs the engine only as long as it has something to do must wait for this.
        auto waits = boost::asio::make_work_guard(m_io);
        boost::asio::post(
            m_thread, [this, waits, work = std::move(work), done = std::move(done), stop = m_stop.get_token()] {
                boost::asio::post(m_io, [done, result = work(stop)]() mutable { done(std::move(result)); });
            });
    }
    /** Asks what runs to stop and waits for it; nothing new may follow. */
    void stop() {
        m_stop.request_stop();
        m_thread.join();
    }

private:
    boost::asio::io_context &m_io;
    std::stop_source m_stop;
    boost::asio::thread_pool m_thread{1};
};

} // namespace fanion::app
