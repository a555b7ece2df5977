// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "net/discovery/interfaces.h"
#include "net/discovery/link_watch.h"
#include "net/discovery/multicast_socket.h"
#include "net/rate_limit.h"
#include "net/types.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include <functional>
#include <memory>
#include <vector>

namespace fanion::net {

/**
 * Announcements in and out on every interface, IPv4 (239.255.70.65, administratively scoped) and IPv6
 * (ff02::4661:6e69:6f6e, link-local). Sent with TTL 255 and taken only with TTL 255: no router has touched what is
 * believed (RFC 5082). Several posts of one machine share the port. Interfaces are looked at again when the system says
 * that one changed, and every two seconds.
 */
class Multicast {
public:
    using OnDatagram = std::function<void(ByteView datagram, const std::string &sourceHost)>;
    using OnNetworkChanged = std::function<void()>;

    Multicast(boost::asio::io_context &io, OnDatagram onDatagram, OnNetworkChanged onNetworkChanged);
    ~Multicast();
    Multicast(const Multicast &) = delete;
    Multicast &operator=(const Multicast &) = delete;

    /**
     * With `onlyHost`, just the interface that has this address (a post that listens on one address announces it
     * nowhere else). Errors: Io, when neither family can be had (the post then only knows the addresses it is given).
     */
    [[nodiscard]] Result<void> open(std::uint16_t port, const std::string &onlyHost = {});
    void close();
    void send(ByteView datagram);
    [[nodiscard]] const std::vector<Interface> &interfaces() const { return m_interfaces; }

private:
    void rescan();
    [[nodiscard]] std::vector<Interface> chosenInterfaces() const;
    void planRescan();
    void listen(const std::shared_ptr<MulticastSocket> &socket);

    boost::asio::io_context &m_io;
    OnDatagram m_onDatagram;
    OnNetworkChanged m_onNetworkChanged;
    boost::asio::steady_timer m_timer;
    LinkWatch m_watch;
    std::vector<std::shared_ptr<MulticastSocket>> m_sockets;
    std::vector<Interface> m_interfaces;
    std::uint16_t m_port = 0;
    std::string m_onlyHost;
    std::shared_ptr<bool> m_alive; ///< for handlers that come after close()
};

} // namespace fanion::net
