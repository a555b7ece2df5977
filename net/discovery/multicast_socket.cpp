// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/discovery/multicast_socket.h"

#include "net/wire/limits.h"

#include <arpa/inet.h>
#include <net/if.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace fanion::net {

namespace asio = boost::asio;
using asio::ip::udp;
using ErrorText = boost::system::error_code;

namespace {

constexpr const char *kGroup4 = "239.255.70.65";
constexpr const char *kGroup6 = "ff02::4661:6e69:6f6e";
constexpr int kHops = 255;

bool isFour(const std::string &address) {
    return address.find(':') == std::string::npos;
}

template <typename T>
bool setOption(int socket, int level, int option, const T &value) {
    return setsockopt(socket, level, option, &value, sizeof value) == 0;
}

template <typename T>
T read(const cmsghdr *header) {
    T value{};
    std::memcpy(&value, CMSG_DATA(header), sizeof value);
    return value;
}

std::string hostText(const sockaddr_storage &source, unsigned interface) {
    std::array<char, INET6_ADDRSTRLEN> text{};
    if (source.ss_family == AF_INET) {
        const auto *in = reinterpret_cast<const sockaddr_in *>(&source);
        inet_ntop(AF_INET, &in->sin_addr, text.data(), text.size());
        return text.data();
    }
    const auto *in6 = reinterpret_cast<const sockaddr_in6 *>(&source);
    inet_ntop(AF_INET6, &in6->sin6_addr, text.data(), text.size());
    std::string host = text.data();
    std::array<char, IF_NAMESIZE> name{};
    if (IN6_IS_ADDR_LINKLOCAL(&in6->sin6_addr) && if_indextoname(interface, name.data()) != nullptr) {
        host += std::string("%") + name.data();
    }
    return host;
}

MulticastSocket::Arrival describe(const sockaddr_storage &source, msghdr &message) {
    MulticastSocket::Arrival arrival;
    for (auto *header = CMSG_FIRSTHDR(&message); header != nullptr; header = CMSG_NXTHDR(&message, header)) {
        if (header->cmsg_level == IPPROTO_IP && header->cmsg_type == IP_TTL) {
            arrival.hops = read<int>(header);
        } else if (header->cmsg_level == IPPROTO_IPV6 && header->cmsg_type == IPV6_HOPLIMIT) {
            arrival.hops = read<int>(header);
        } else if (header->cmsg_level == IPPROTO_IP && header->cmsg_type == IP_PKTINFO) {
            const auto info = read<in_pktinfo>(header);
            arrival.toGroup = IN_MULTICAST(ntohl(info.ipi_addr.s_addr));
            arrival.interface = static_cast<unsigned>(info.ipi_ifindex);
        } else if (header->cmsg_level == IPPROTO_IPV6 && header->cmsg_type == IPV6_PKTINFO) {
            const auto info = read<in6_pktinfo>(header);
            arrival.toGroup = IN6_IS_ADDR_MULTICAST(&info.ipi6_addr);
            arrival.interface = info.ipi6_ifindex;
        }
    }
    arrival.host = hostText(source, arrival.interface);
    return arrival;
}

} // namespace

bool MulticastSocket::Arrival::isNear() const {
    return toGroup && hops == kHops;
}

bool MulticastSocket::open(std::uint16_t port) {
    ErrorText error;
    m_socket.open(m_six ? udp::v6() : udp::v4(), error);
    if (error) return false;
    m_fd = m_socket.native_handle();
    m_socket.set_option(asio::socket_base::reuse_address(true), error);
    m_socket.non_blocking(true, error);
    const int on = 1;
    const int off = 0;
    bool ok = true;
    if (m_six) {
        ok = setOption(m_fd, IPPROTO_IPV6, IPV6_V6ONLY, on) &&
             setOption(m_fd, IPPROTO_IPV6, IPV6_MULTICAST_HOPS, kHops) &&
             setOption(m_fd, IPPROTO_IPV6, IPV6_RECVHOPLIMIT, on) &&
             setOption(m_fd, IPPROTO_IPV6, IPV6_RECVPKTINFO, on);
        (void)setOption(m_fd, IPPROTO_IPV6, IPV6_MULTICAST_LOOP, on);
        (void)setOption(m_fd, IPPROTO_IPV6, IPV6_MULTICAST_ALL, off);
    } else {
        ok = setOption(m_fd, IPPROTO_IP, IP_MULTICAST_TTL, kHops) && setOption(m_fd, IPPROTO_IP, IP_RECVTTL, on) &&
             setOption(m_fd, IPPROTO_IP, IP_PKTINFO, on);
        (void)setOption(m_fd, IPPROTO_IP, IP_MULTICAST_LOOP, on);
        (void)setOption(m_fd, IPPROTO_IP, IP_MULTICAST_ALL, off);
    }
    if (!ok) return false;
    const auto any = m_six ? asio::ip::address(asio::ip::address_v6::any()) : asio::ip::address_v4::any();
    m_socket.bind({any, port}, error);
    return !error;
}

void MulticastSocket::close() {
    ErrorText ignored;
    m_socket.close(ignored);
}

bool MulticastSocket::fits(const Interface &interface) const {
    return std::ranges::any_of(interface.addresses,
                               [this](const std::string &address) { return isFour(address) != m_six; });
}

void MulticastSocket::member(const Interface &interface, bool joins) const {
    if (m_six) {
        ipv6_mreq request{};
        inet_pton(AF_INET6, kGroup6, &request.ipv6mr_multiaddr);
        request.ipv6mr_interface = interface.index;
        (void)setOption(m_fd, IPPROTO_IPV6, joins ? IPV6_ADD_MEMBERSHIP : IPV6_DROP_MEMBERSHIP, request);
    } else {
        ip_mreqn request{};
        inet_pton(AF_INET, kGroup4, &request.imr_multiaddr);
        request.imr_ifindex = static_cast<int>(interface.index);
        (void)setOption(m_fd, IPPROTO_IP, joins ? IP_ADD_MEMBERSHIP : IP_DROP_MEMBERSHIP, request);
    }
}

void MulticastSocket::join(const Interface &interface) const {
    member(interface, true);
}

void MulticastSocket::rejoin(const Interface &interface) const {
    member(interface, false);
    member(interface, true);
}

std::error_code MulticastSocket::send(ByteView datagram, const Interface &interface, std::uint16_t port) const {
    const auto failed = [] { return std::error_code(errno, std::generic_category()); };
    sockaddr_storage to{};
    socklen_t size = 0;
    if (m_six) {
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
        if (!setOption(m_fd, IPPROTO_IP, IP_MULTICAST_IF, out)) return failed();
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        inet_pton(AF_INET, kGroup4, &address.sin_addr);
        std::memcpy(&to, &address, size = sizeof address);
    }
    const auto sent =
        sendto(m_fd, datagram.data(), datagram.size(), MSG_DONTWAIT, reinterpret_cast<sockaddr *>(&to), size);
    return sent < 0 ? failed() : std::error_code();
}

void MulticastSocket::receive(int most, const std::function<bool(ByteView, const Arrival &)> &take) const {
    for (int i = 0; i < most; ++i) {
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
        const auto size = recvmsg(m_fd, &message, MSG_DONTWAIT);
        if (size < 0) return;
        if (static_cast<std::size_t>(size) > limits::kAnnouncementSize || (message.msg_flags & MSG_TRUNC) != 0)
            continue;
        if (!take(ByteView(data).first(static_cast<std::size_t>(size)), describe(source, message))) return;
    }
}

} // namespace fanion::net
