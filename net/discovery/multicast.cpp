// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/discovery/multicast.h"

#include <algorithm>
#include <format>

namespace fanion::net {

namespace asio = boost::asio;
using asio::ip::udp;
using ErrorText = boost::system::error_code;

namespace {
constexpr auto kRescan = std::chrono::seconds(2);
constexpr int kDatagramsAtOnce = 64; // then others get their turn
} // namespace

Multicast::Multicast(asio::io_context &io, OnDatagram onDatagram, OnNetworkChanged onNetworkChanged)
    : m_io(io), m_onDatagram(std::move(onDatagram)), m_onNetworkChanged(std::move(onNetworkChanged)), m_timer(io),
      m_watch(io, [this] { rescan(); }) {}

Multicast::~Multicast() {
    close();
}

void Multicast::close() {
    if (m_alive) *m_alive = false;
    m_alive.reset();
    m_timer.cancel();
    m_watch.close();
    for (auto &socket : m_sockets)
        socket->close();
    m_sockets.clear();
}

std::vector<Interface> Multicast::chosenInterfaces() const {
    auto interfaces = listInterfaces();
    if (!m_onlyHost.empty()) {
        std::erase_if(interfaces, [this](const Interface &interface) {
            return std::ranges::find(interface.addresses, m_onlyHost) == interface.addresses.end();
        });
    }
    return interfaces;
}

Result<void> Multicast::open(std::uint16_t port, const std::string &onlyHost) {
    close();
    m_port = port;
    m_onlyHost = onlyHost;
    m_alive = std::make_shared<bool>(true);
    for (const bool six : {false, true}) {
        auto socket = std::make_shared<MulticastSocket>(m_io, six);
        if (socket->open(port)) m_sockets.push_back(std::move(socket));
    }
    m_interfaces = chosenInterfaces();
    if (m_sockets.empty()) {
        close();
        return fail(ErrorCode::Io,
                    std::format("Can't listen for announcements on UDP port {}: other posts are only found "
                                "by their address.",
                                port));
    }
    for (const auto &socket : m_sockets) {
        for (const auto &interface : m_interfaces)
            socket->join(interface);
        listen(socket);
    }
    m_watch.open(); // where that isn't allowed, the look every two seconds remains
    planRescan();
    return {};
}

void Multicast::planRescan() {
    m_timer.expires_after(kRescan);
    m_timer.async_wait([this, alive = std::weak_ptr(m_alive)](const ErrorText &error) {
        if (error || alive.expired()) return;
        rescan();
        planRescan();
    });
}

void Multicast::rescan() {
    auto interfaces = chosenInterfaces();
    if (interfaces == m_interfaces) return;
    const auto before = std::exchange(m_interfaces, std::move(interfaces));
    for (const auto &interface : m_interfaces) {
        const auto old = std::ranges::find(before, interface.index, &Interface::index);
        const bool isBack = old != before.end() && !old->running && interface.running;
        for (const auto &socket : m_sockets) {
            if (isBack)
                socket->rejoin(interface);
            else
                socket->join(interface);
        }
    }
    m_onNetworkChanged();
}

void Multicast::send(ByteView datagram) {
    for (const auto &socket : m_sockets) {
        for (const auto &interface : m_interfaces) {
            // A network that can't be reached now is one that will be announced to later.
            if (socket->fits(interface)) (void)socket->send(datagram, interface, m_port);
        }
    }
}

void Multicast::listen(const std::shared_ptr<MulticastSocket> &socket) {
    socket->socket().async_wait(udp::socket::wait_read,
                                [this, socket, alive = std::weak_ptr(m_alive)](const ErrorText &error) {
                                    if (error || alive.expired()) return;
                                    socket->receive(kDatagramsAtOnce, [&](ByteView datagram, const auto &arrival) {
                                        if (arrival.isNear()) m_onDatagram(datagram, arrival.host);
                                        return !alive.expired();
                                    });
                                    if (!alive.expired()) listen(socket);
                                });
}

} // namespace fanion::net
