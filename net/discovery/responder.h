// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/discovery/avahi_browser.h"
#include "net/discovery/avahi_publisher.h"
#include "net/discovery/system_bus.h"

#include <boost/asio/steady_timer.hpp>

#include <chrono>
#include <memory>
#include <string>

namespace fanion::net {

/**
 * Announcements in and out by mDNS, through the system's responder (Avahi), beside our own multicast: it gets through
 * where firewalls and access points know mDNS and nothing of us. Where there is no responder nothing happens; one that
 * comes later is used then. Never starts one.
 */
class Responder {
public:
    using OnDatagram = AvahiBrowser::OnDatagram;

    Responder(boost::asio::io_context &io, Environment environment, OnDatagram onDatagram);
    ~Responder();
    Responder(const Responder &) = delete;
    Responder &operator=(const Responder &) = delete;

    void open();
    /** Withdraws what is published. */
    void close();
    /** The network changed: looks at once where it would have waited. */
    void retry();
    void announce(ByteView datagram) { m_publisher.announce(datagram); }

private:
    static constexpr std::chrono::seconds kFirstWait{1}; ///< for the bus; then twice as long, to half a minute

    void connect();
    void planRetry();
    void setOwner(const std::string &owner);

    SystemBus m_bus;
    AvahiPublisher m_publisher;
    AvahiBrowser m_browser;
    boost::asio::steady_timer m_timer;
    std::chrono::seconds m_wait = kFirstWait; ///< until the next look for the bus
    std::string m_owner;                      ///< Avahi's address on the bus; empty: it isn't there
    BusSlot m_owners, m_asking;
    std::shared_ptr<bool> m_alive; ///< for handlers that come after close()
};

} // namespace fanion::net
