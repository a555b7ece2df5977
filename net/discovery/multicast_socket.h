// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "net/discovery/interfaces.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/udp.hpp>

#include <functional>
#include <string>
#include <system_error>

namespace fanion::net {

/** One family's socket for announcements: the groups, the TTL of 255, and by which interface a datagram came. */
class MulticastSocket {
public:
    /** What came with a datagram. */
    struct Arrival {
        std::string host;       ///< the sender's; link-local with "%name"
        unsigned interface = 0; ///< index
        int hops = -1;
        bool toGroup = false;
        /** Sent to the group, and touched by no router (RFC 5082). */
        [[nodiscard]] bool isNear() const;
    };

    MulticastSocket(boost::asio::io_context &io, bool six) : m_six(six), m_socket(io) {}

    /** False when the port can't be had. */
    [[nodiscard]] bool open(std::uint16_t port);
    void close();
    [[nodiscard]] bool isSix() const { return m_six; }
    [[nodiscard]] boost::asio::ip::udp::socket &socket() { return m_socket; }
    /** The interface has an address of this family to send from. */
    [[nodiscard]] bool fits(const Interface &interface) const;

    /** Joining twice is refused by the system and does no harm; an interface that went left by itself. */
    void join(const Interface &interface) const;
    /** Leaves and joins, so that a switch that forgot us while the cable was out is told again. */
    void rejoin(const Interface &interface) const;
    /** No error: it was handed to the interface. */
    std::error_code send(ByteView datagram, const Interface &interface, std::uint16_t port) const;
    /** Calls \p take for each datagram that waits, at most \p most; those too long for an announcement are dropped. */
    void receive(int most, const std::function<bool(ByteView, const Arrival &)> &take) const;

private:
    void member(const Interface &interface, bool joins) const;

    bool m_six;
    boost::asio::ip::udp::socket m_socket;
    int m_fd = -1;
};

} // namespace fanion::net
