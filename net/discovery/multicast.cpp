// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/discovery/multicast.h"

#include "net/wire/limits.h"

#include <arpa/inet.h>
#include <net/if.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <format>

namespace fanion::net {

namespace asio = boost::asio;
using asio::ip::udp;
using ErrorText = boost::system::error_code;

namespace {

constexpr const char *kGroup4 = "239.255.70.65";
constexpr const char *kGroup6 = "ff02::4661:6e69:6f6e";
constexpr int kHops = 255;
constexpr auto kRescan = std::chrono::seconds(2);
constexpr int kDatagramsAtOnce = 64; // then others get their turn

bool isFour(const std::string &address) {
    return address.find(':') == std::string::npos;
}

template <typename T>
bool setOption(int socket, int level, int option, const T &value) {
    return setsockopt(socket, level, option, &value, sizeof value) == 0;
}

/** What came with a datagram. */
struct Arrival {
    std::string host;
    int hops = -1;
    bool toGroup = false;
};

template <typename T>
T read(const cmsghdr *header) {
    T value{};
    std::memcpy(&value, CMSG_DATA(header), sizeof value);
    return value;
}

Arrival describe(const sockaddr_storage &source, msghdr &message) {
    Arrival arrival;
    unsigned index = 0;
    for (auto *header = CMSG_FIRSTHDR(&message); header != nullptr; header = CMSG_NXTHDR(&message, header)) {
        if (header->cmsg_level == IPPROTO_IP && header->cmsg_type == IP_TTL) {
            arrival.hops = read<int>(header);
        } else if (header->cmsg_level == IPPROTO_IPV6 && header->cmsg_type == IPV6_HOPLIMIT) {
            arrival.hops = read<int>(header);
        } else if (header->cmsg_level == IPPROTO_IP && header->cmsg_type == IP_PKTINFO) {
            arrival.toGroup = IN_MULTICAST(ntohl(read<in_pktinfo>(header).ipi_addr.s_addr));
        } else if (header->cmsg_level == IPPROTO_IPV6 && header->cmsg_type == IPV6_PKTINFO) {
            const auto info = read<in6_pktinfo>(header);
            arrival.toGroup = IN6_IS_ADDR_MULTICAST(&info.ipi6_addr);
            index = info.ipi6_ifindex;
        }
    }
    std::array<char, INET6_ADDRSTRLEN> text{};
    if (source.ss_family == AF_INET) {
        const auto *in = reinterpret_cast<const sockaddr_in *>(&source);
        inet_ntop(AF_INET, &in->sin_addr, text.data(), text.size());
        arrival.host = text.data();
    } else {
        const auto *in6 = reinterpret_cast<const sockaddr_in6 *>(&source);
        inet_ntop(AF_INET6, &in6->sin6_addr, text.data(), text.size());
        arrival.host = text.data();
        std::array<char, IF_NAMESIZE> name{};
        if (IN6_IS_ADDR_LINKLOCAL(&in6->sin6_addr) && if_indextoname(index, name.data()) != nullptr) {
            arrival.host += std::string("%") + name.data();
        }
    }
    return arrival;
}

} // namespace

struct Multicast::Socket {
    Socket(asio::io_context &io, bool isSix) : six(isSix), socket(io) {}

    bool open(std::uint16_t port) {
        ErrorText error;
        socket.open(six ? udp::v6() : udp::v4(), error);
        if (error) return false;
        fd = socket.native_handle();
        socket.set_option(asio::socket_base::reuse_address(true), error);
        socket.non_blocking(true, error);
        const int on = 1;
        const int off = 0;
        bool ok = true;
        if (six) {
            ok = setOption(fd, IPPROTO_IPV6, IPV6_V6ONLY, on) &&
                 setOption(fd, IPPROTO_IPV6, IPV6_MULTICAST_HOPS, kHops) &&
                 setOption(fd, IPPROTO_IPV6, IPV6_RECVHOPLIMIT, on) &&
                 setOption(fd, IPPROTO_IPV6, IPV6_RECVPKTINFO, on);
            (void)setOption(fd, IPPROTO_IPV6, IPV6_MULTICAST_LOOP, on);
            (void)setOption(fd, IPPROTO_IPV6, IPV6_MULTICAST_ALL, off);
        } else {
            ok = setOption(fd, IPPROTO_IP, IP_MULTICAST_TTL, kHops) && setOption(fd, IPPROTO_IP, IP_RECVTTL, on) &&
                 setOption(fd, IPPROTO_IP, IP_PKTINFO, on);
            (void)setOption(fd, IPPROTO_IP, IP_MULTICAST_LOOP, on);
            (void)setOption(fd, IPPROTO_IP, IP_MULTICAST_ALL, off);
        }
        if (!ok) return false;
        const auto any = six ? asio::ip::address(asio::ip::address_v6::any()) : asio::ip::address_v4::any();
        socket.bind({any, port}, error);
        return !error;
    }

    /** Joining twice is refused by the system and does no harm; an interface that went left by itself. */
    void join(const Interface &interface) const {
        if (six) {
            ipv6_mreq request{};
            inet_pton(AF_INET6, kGroup6, &request.ipv6mr_multiaddr);
            request.ipv6mr_interface = interface.index;
            (void)setOption(fd, IPPROTO_IPV6, IPV6_ADD_MEMBERSHIP, request);
        } else {
            ip_mreqn request{};
            inet_pton(AF_INET, kGroup4, &request.imr_multiaddr);
            request.imr_ifindex = static_cast<int>(interface.index);
            (void)setOption(fd, IPPROTO_IP, IP_ADD_MEMBERSHIP, request);
        }
    }

    void send(ByteView datagram, const Interface &interface, std::uint16_t port) const {
        sockaddr_storage to{};
        socklen_t size = 0;
        if (six) {
            sockaddr_in6 address{};
            address.sin6_family = AF_INET6;
            address.sin6_port = htons(port);
            address.sin6_scope_id = interface.index;
            inet_pton(AF_INET6, kGroup6, &address.sin6_addr);
            std::memcpy(&to, &address, size = sizeof address);
        } else {
            ip_mreqn out{};
            out.imr_ifindex = static_cast<int>(interface.index);
            // The interface's own address as source: where it came from is where we are dialled.
            const auto own = std::ranges::find_if(interface.addresses, isFour);
            inet_pton(AF_INET, own->c_str(), &out.imr_address);
            if (!setOption(fd, IPPROTO_IP, IP_MULTICAST_IF, out)) return;
            sockaddr_in address{};
            address.sin_family = AF_INET;
            address.sin_port = htons(port);
            inet_pton(AF_INET, kGroup4, &address.sin_addr);
            std::memcpy(&to, &address, size = sizeof address);
        }
        // A network that can't be reached now is one that will be announced to later.
        (void)sendto(fd, datagram.data(), datagram.size(), MSG_DONTWAIT, reinterpret_cast<const sockaddr *>(&to), size);
    }

    bool six;
    udp::socket socket;
    int fd = -1;
};

Multicast::Multicast(asio::io_context &io, OnDatagram onDatagram, OnNetworkChanged onNetworkChanged)
    : m_io(io), m_onDatagram(std::move(onDatagram)), m_onNetworkChanged(std::move(onNetworkChanged)), m_timer(io) {}

Multicast::~Multicast() {
    close();
}

void Multicast::close() {
    if (m_alive) *m_alive = false;
    m_alive.reset();
    m_timer.cancel();
    for (auto &socket : m_sockets) {
        ErrorText ignored;
        socket->socket.close(ignored);
    }
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
        auto socket = std::make_shared<Socket>(m_io, six);
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
    m_interfaces = std::move(interfaces);
    for (const auto &socket : m_sockets) {
        for (const auto &interface : m_interfaces)
            socket->join(interface);
    }
    m_onNetworkChanged();
}

void Multicast::send(ByteView datagram) {
    for (const auto &socket : m_sockets) {
        for (const auto &interface : m_interfaces) {
            const auto hasFamily = std::ranges::any_of(
                interface.addresses, [&](const std::string &address) { return isFour(address) != socket->six; });
            if (hasFamily) socket->send(datagram, interface, m_port);
        }
    }
}

void Multicast::listen(const std::shared_ptr<Socket> &socket) {
    socket->socket.async_wait(udp::socket::wait_read,
                              [this, socket, alive = std::weak_ptr(m_alive)](const ErrorText &error) {
                                  if (error || alive.expired()) return;
                                  receive(*socket);
                                  if (!alive.expired()) listen(socket);
                              });
}

void Multicast::receive(Socket &socket) {
    const std::weak_ptr alive = m_alive;
    for (int i = 0; i < kDatagramsAtOnce && !alive.expired(); ++i) {
        std::array<std::uint8_t, limits::kAnnouncementSize + 1> data{};
        alignas(cmsghdr) std::array<std::uint8_t, 256> control{};
        sockaddr_storage source{};
        iovec part{data.data(), data.size()};
        msghdr message{};
        message.msg_name = &source;
        message.msg_namelen = sizeof source;
        message.msg_iov = &part;
        message.msg_iovlen = 1;
        message.msg_control = control.data();
        message.msg_controllen = control.size();
        const auto size = recvmsg(socket.fd, &message, MSG_DONTWAIT);
        if (size < 0) return;
        if (static_cast<std::size_t>(size) > limits::kAnnouncementSize || (message.msg_flags & MSG_TRUNC) != 0)
            continue;
        const auto arrival = describe(source, message);
        if (!arrival.toGroup || arrival.hops != kHops) continue;
        m_onDatagram(ByteView(data).first(static_cast<std::size_t>(size)), arrival.host);
    }
}

} // namespace fanion::net
