// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "net/diagnosis/facts.h"
#include "net/discovery/announcement.h"
#include "net/discovery/multicast_socket.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include <functional>
#include <map>
#include <memory>

namespace fanion::net {

/**
 * Asks on every interface, as a post without an incident does: the others speak up, and the system hands each of our
 * own questions back to us. What comes back has passed this machine's firewall in both directions.
 */
class EchoProbe {
public:
    using OnHeard = std::function<void(const Announcement &, const std::string &host)>;

    /** \p onHeard is told of the announcements of posts that have an incident open, this machine's own included. */
    EchoProbe(boost::asio::io_context &io, Environment environment, OnHeard onHeard);
    ~EchoProbe();
    EchoProbe(const EchoProbe &) = delete;
    EchoProbe &operator=(const EchoProbe &) = delete;

    /** Asks three times within a second. False when \p port can't be had. */
    [[nodiscard]] bool start(std::vector<Interface> interfaces, std::uint16_t port);
    [[nodiscard]] Echo echo(unsigned interface, bool six) const;

private:
    struct Tried {
        bool sent = false;
        bool refused = false;
        bool back = false;
    };
    void ask(int times);
    void listen(const std::shared_ptr<MulticastSocket> &socket);
    void take(bool six, ByteView datagram, const MulticastSocket::Arrival &arrival);

    boost::asio::io_context &m_io;
    Environment m_environment;
    OnHeard m_onHeard;
    boost::asio::steady_timer m_again;
    std::vector<std::shared_ptr<MulticastSocket>> m_sockets;
    std::vector<Interface> m_interfaces;
    std::uint16_t m_port = 0;
    std::uint64_t m_instance = 0;
    std::map<std::pair<unsigned, bool>, Tried> m_tried; ///< by interface and family
};

} // namespace fanion::net
