// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/environment.h"
#include "net/discovery/system_bus.h"

#include <boost/asio/steady_timer.hpp>

#include <functional>
#include <map>
#include <memory>
#include <string>

namespace fanion::net {

/**
 * The posts that Avahi knows of on the local networks. Each is told when it comes, and again every ten seconds for as
 * long as Avahi can say where it is (from its memory: that asks nobody), as if it had announced itself then.
 */
class AvahiBrowser {
public:
    using OnDatagram = std::function<void(ByteView datagram, const std::string &host)>;

    AvahiBrowser(boost::asio::io_context &io, SystemBus &bus, Environment environment, OnDatagram onDatagram);

    /** Avahi is there, at this address of the bus. */
    void start(const std::string &owner);
    /** It is gone, and what it said. */
    void stop();

private:
    /** One post may be there several times: on each interface, by IPv4 and by IPv6. */
    struct Key {
        std::int32_t interface = 0;
        std::int32_t protocol = 0;
        std::string name;
        auto operator<=>(const Key &) const = default;
    };
    struct Service {
        std::int64_t askAt = 0;
        int failures = 0; ///< one after the other
        BusSlot asking;   ///< empty unless an answer is awaited
    };
    void come(sd_bus_message *signal);
    void gone(sd_bus_message *signal);
    void ask(const Key &key, Service &service);
    void answered(const Key &key, sd_bus_message *answer);
    void askDue();
    void plan();
    [[nodiscard]] std::int64_t now() const { return m_environment.clock.monotonicNow(); }

    SystemBus &m_bus;
    Environment m_environment;
    OnDatagram m_onDatagram;
    boost::asio::steady_timer m_timer;
    std::string m_owner;
    std::string m_path; ///< of the browser in Avahi
    std::map<Key, Service> m_services;
    BusSlot m_making, m_coming, m_going;
    std::shared_ptr<bool> m_alive; ///< for handlers that come after stop()
};

} // namespace fanion::net
