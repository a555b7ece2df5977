// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/diagnosis/echo_probe.h"

namespace fanion::net {

namespace asio = boost::asio;
using asio::ip::udp;
using ErrorText = boost::system::error_code;

namespace {
constexpr int kTimes = 3;
constexpr auto kEvery = std::chrono::milliseconds(400);
constexpr int kDatagramsAtOnce = 64;
} // namespace

EchoProbe::EchoProbe(asio::io_context &io, Environment environment, OnHeard onHeard)
    : m_io(io), m_environment(environment), m_onHeard(std::move(onHeard)), m_again(io) {}

EchoProbe::~EchoProbe() {
    for (const auto &socket : m_sockets)
        socket->close();
}

bool EchoProbe::start(std::vector<Interface> interfaces, std::uint16_t port) {
    m_interfaces = std::move(interfaces);
    m_port = port;
    m_instance = m_environment.random.next() | 1;
    for (const bool six : {false, true}) {
        auto socket = std::make_shared<MulticastSocket>(m_io, six);
        if (socket->open(port)) m_sockets.push_back(std::move(socket));
    }
    for (const auto &socket : m_sockets) {
        for (const auto &interface : m_interfaces)
            socket->join(interface);
        listen(socket);
    }
    ask(kTimes);
    return !m_sockets.empty();
}

void EchoProbe::ask(int times) {
    Announcement question;
    question.instance = m_instance;
    question.nonce = m_environment.random.next();
    const auto datagram = question.encode();
    for (const auto &socket : m_sockets) {
        for (const auto &interface : m_interfaces) {
            if (!socket->fits(interface)) continue;
            auto &tried = m_tried[{interface.index, socket->isSix()}];
            const auto error = socket->send(datagram, interface, m_port);
            tried.sent |= !error;
            tried.refused |= error == std::errc::operation_not_permitted || error == std::errc::permission_denied;
        }
    }
    if (times <= 1) return;
    m_again.expires_after(kEvery);
    m_again.async_wait([this, times](const ErrorText &error) {
        if (!error) ask(times - 1);
    });
}

void EchoProbe::listen(const std::shared_ptr<MulticastSocket> &socket) {
    socket->socket().async_wait(udp::socket::wait_read, [this, socket](const ErrorText &error) {
        if (error) return;
        socket->receive(kDatagramsAtOnce, [&](ByteView datagram, const auto &arrival) {
            take(socket->isSix(), datagram, arrival);
            return true;
        });
        listen(socket);
    });
}

void EchoProbe::take(bool six, ByteView datagram, const MulticastSocket::Arrival &arrival) {
    const auto announcement = arrival.isNear() ? Announcement::decode(datagram) : std::nullopt;
    if (!announcement) return;
    if (announcement->instance == m_instance)
        m_tried[{arrival.interface, six}].back = true;
    else if (announcement->port != 0 && announcement->tag && !announcement->goodbye)
        m_onHeard(*announcement, arrival.host);
}

Echo EchoProbe::echo(unsigned interface, bool six) const {
    const auto found = m_tried.find({interface, six});
    if (found == m_tried.end()) return Echo::Untried;
    if (found->second.back) return Echo::CameBack;
    if (found->second.refused) return Echo::Refused;
    return found->second.sent ? Echo::Lost : Echo::Untried;
}

} // namespace fanion::net
