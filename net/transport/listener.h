// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "net/types.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace fanion::net {

/** The listening sockets: IPv4 and IPv6 on one port, or one address. */
class Listener {
public:
    using OnAccept = std::function<void(boost::asio::ip::tcp::socket, const Address &remote)>;

    Listener(boost::asio::io_context &io, OnAccept onAccept);
    ~Listener();
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    /** Nothing: every interface, kDefaultPort or one of the fifteen after it. Errors: Busy, InvalidArgument, Io. */
    [[nodiscard]] Result<Address> open(const std::optional<Address> &where);
    void close();

private:
    struct Door;
    [[nodiscard]] Result<std::uint16_t> openEverywhere(std::uint16_t port);
    [[nodiscard]] Result<std::uint16_t> openOne(const boost::asio::ip::tcp::endpoint &endpoint);
    static void accept(std::shared_ptr<Door> door);

    boost::asio::io_context &m_io;
    OnAccept m_onAccept;
    std::vector<std::shared_ptr<Door>> m_doors;
};

} // namespace fanion::net
