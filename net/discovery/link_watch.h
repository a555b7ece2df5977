// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/steady_timer.hpp>

#include <functional>
#include <memory>

namespace fanion::net {

/**
 * The kernel's word (rtnetlink) that a cable was pulled or put back, an interface or an address came or went. What
 * happens within 200 ms is told once. It says that something changed, not what: whoever is told looks himself.
 */
class LinkWatch {
public:
    LinkWatch(boost::asio::io_context &io, std::function<void()> onChange);
    ~LinkWatch();
    LinkWatch(const LinkWatch &) = delete;
    LinkWatch &operator=(const LinkWatch &) = delete;

    /** False where the system doesn't allow it. */
    bool open();
    void close();

private:
    void wait();
    void drain();

    boost::asio::posix::stream_descriptor m_socket;
    boost::asio::steady_timer m_soon;
    std::function<void()> m_onChange;
    bool m_planned = false;
    std::shared_ptr<bool> m_alive; ///< for handlers that come after close()
};

} // namespace fanion::net
