// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/transport/listener.h"

#include <boost/asio/ip/v6_only.hpp>

#include <format>

namespace fanion::net {

namespace asio = boost::asio;
using asio::ip::tcp;
using ErrorText = boost::system::error_code;

namespace {
constexpr std::uint16_t kPortsTried = 16;
constexpr auto kPauseAfterError = std::chrono::milliseconds(100); // out of descriptors: others must close first

/** The address as we write it: IPv4 that came over an IPv6 socket is IPv4. */
Address toAddress(const tcp::endpoint &endpoint) {
    auto ip = endpoint.address();
    if (ip.is_v6() && ip.to_v6().is_v4_mapped()) ip = asio::ip::make_address_v4(asio::ip::v4_mapped, ip.to_v6());
    return {ip.to_string(), endpoint.port()};
}
} // namespace

struct Listener::Door {
    Door(asio::io_context &io, OnAccept callback) : acceptor(io), pause(io), onAccept(std::move(callback)) {}
    tcp::acceptor acceptor;
    asio::steady_timer pause;
    OnAccept onAccept;
};

Listener::Listener(asio::io_context &io, OnAccept onAccept) : m_io(io), m_onAccept(std::move(onAccept)) {}

Listener::~Listener() {
    close();
}

void Listener::close() {
    for (auto &door : m_doors) {
        ErrorText ignored;
        door->acceptor.close(ignored);
        door->pause.cancel();
        door->onAccept = nullptr;
    }
    m_doors.clear();
}

Result<std::uint16_t> Listener::openOne(const tcp::endpoint &endpoint) {
    auto door = std::make_shared<Door>(m_io, m_onAccept);
    ErrorText error;
    auto &acceptor = door->acceptor;
    acceptor.open(endpoint.protocol(), error);
    if (!error && endpoint.address().is_v6()) acceptor.set_option(asio::ip::v6_only(true), error);
    if (!error) acceptor.set_option(asio::socket_base::reuse_address(true), error);
    if (!error) acceptor.bind(endpoint, error);
    if (!error) acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error) {
        const auto code = error == asio::error::address_in_use ? ErrorCode::Busy : ErrorCode::Io;
        return fail(code, std::format("Can't listen on {}: {}.", toAddress(endpoint).text(), error.message()),
                    toAddress(endpoint).text());
    }
    const auto port = acceptor.local_endpoint(error).port();
    m_doors.push_back(door);
    accept(std::move(door));
    return port;
}

Result<std::uint16_t> Listener::openEverywhere(std::uint16_t port) {
    auto four = openOne({asio::ip::address_v4::any(), port});
    if (!four) return four;
    const auto six = openOne({asio::ip::address_v6::any(), *four});
    // A machine without IPv6 is fine; another program on the same IPv6 port isn't: half of the peers would reach it.
    if (!six && six.error().code == ErrorCode::Busy) {
        close();
        return six;
    }
    return four;
}

Result<Address> Listener::open(const std::optional<Address> &where) {
    close();
    if (where) {
        ErrorText error;
        const auto ip = asio::ip::make_address(where->host, error);
        if (error) {
            return fail(ErrorCode::InvalidArgument,
                        std::format("\"{}\" isn't an IP address to listen on.", where->host), where->host);
        }
        const bool any = ip.is_v4() && ip.is_unspecified();
        const auto port = any ? openEverywhere(where->port) : openOne({ip, where->port});
        if (!port) return std::unexpected(port.error());
        return Address{where->host, *port};
    }
    Result<std::uint16_t> port = fail(ErrorCode::Busy, "No port to listen on is free.");
    for (std::uint16_t i = 0; i < kPortsTried; ++i) {
        port = openEverywhere(static_cast<std::uint16_t>(kDefaultPort + i));
        if (port) return Address{"0.0.0.0", *port};
        if (port.error().code != ErrorCode::Busy) break;
    }
    return std::unexpected(port.error());
}

void Listener::accept(std::shared_ptr<Door> door) {
    auto &acceptor = door->acceptor;
    acceptor.async_accept([door = std::move(door)](const ErrorText &error, tcp::socket socket) mutable {
        if (!door->acceptor.is_open() || !door->onAccept) return;
        if (error) {
            door->pause.expires_after(kPauseAfterError);
            door->pause.async_wait([door](const ErrorText &cancelled) {
                if (!cancelled && door->acceptor.is_open()) accept(door);
            });
            return;
        }
        ErrorText gone;
        const auto remote = socket.remote_endpoint(gone);
        if (!gone) {
            const auto callback = door->onAccept; // the owner may close us from inside
            callback(std::move(socket), toAddress(remote));
        }
        if (door->acceptor.is_open()) accept(std::move(door));
    });
}

} // namespace fanion::net
