// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/discovery/interfaces.h"

#include <arpa/inet.h>
#include <ifaddrs.h>
#include <net/if.h>

#include <algorithm>
#include <array>
#include <bit>
#include <format>
#include <map>

namespace fanion::net {

namespace {

std::string addressText(const sockaddr *address, const char *name) {
    std::array<char, INET6_ADDRSTRLEN> text{};
    if (address->sa_family == AF_INET) {
        const auto *in = reinterpret_cast<const sockaddr_in *>(address);
        inet_ntop(AF_INET, &in->sin_addr, text.data(), text.size());
        return text.data();
    }
    const auto *in6 = reinterpret_cast<const sockaddr_in6 *>(address);
    inet_ntop(AF_INET6, &in6->sin6_addr, text.data(), text.size());
    std::string out = text.data();
    if (IN6_IS_ADDR_LINKLOCAL(&in6->sin6_addr)) out += std::string("%") + name;
    return out;
}

std::uint32_t number(const sockaddr *address) {
    return address == nullptr ? 0 : ntohl(reinterpret_cast<const sockaddr_in *>(address)->sin_addr.s_addr);
}

Ipv4Network networkOf(const ifaddrs &entry) {
    return {number(entry.ifa_addr), std::popcount(number(entry.ifa_netmask))};
}

} // namespace

std::uint32_t readIpv4(const std::string &host) {
    in_addr address{};
    return inet_pton(AF_INET, host.c_str(), &address) == 1 ? ntohl(address.s_addr) : 0;
}

std::string ipv4Text(std::uint32_t address) {
    return std::format("{}.{}.{}.{}", address >> 24, (address >> 16) & 0xff, (address >> 8) & 0xff, address & 0xff);
}

std::uint32_t Ipv4Network::mask() const {
    return prefix == 0 ? 0 : ~std::uint32_t{0} << (32 - prefix);
}

bool Ipv4Network::contains(const std::string &host) const {
    const auto other = readIpv4(host);
    return other != 0 && (other & mask()) == (address & mask());
}

std::string Ipv4Network::text() const {
    return std::format("{}/{}", ipv4Text(address & mask()), prefix);
}

std::vector<Interface> listInterfaces() {
    ifaddrs *list = nullptr;
    if (getifaddrs(&list) != 0) return {};
    std::map<unsigned, Interface> byIndex;
    for (const auto *entry = list; entry != nullptr; entry = entry->ifa_next) {
        if ((entry->ifa_flags & IFF_UP) == 0 || entry->ifa_addr == nullptr) continue;
        const auto family = entry->ifa_addr->sa_family;
        if (family != AF_INET && family != AF_INET6 && family != AF_PACKET) continue;
        const auto index = if_nametoindex(entry->ifa_name);
        if (index == 0) continue;
        auto &interface = byIndex[index];
        interface.name = entry->ifa_name;
        interface.index = index;
        interface.loopback = (entry->ifa_flags & IFF_LOOPBACK) != 0;
        interface.multicast = (entry->ifa_flags & IFF_MULTICAST) != 0;
        interface.running = (entry->ifa_flags & IFF_RUNNING) != 0;
        if (family == AF_PACKET) continue;
        interface.addresses.push_back(addressText(entry->ifa_addr, entry->ifa_name));
        if (family == AF_INET) interface.networks.push_back(networkOf(*entry));
    }
    freeifaddrs(list);
    std::vector<Interface> out;
    for (auto &[index, interface] : byIndex) {
        std::ranges::sort(interface.addresses);
        std::ranges::sort(interface.networks);
        out.push_back(std::move(interface));
    }
    return out;
}

std::vector<std::string> reachableHosts(const std::vector<Interface> &interfaces) {
    std::vector<std::string> four;
    std::vector<std::string> six;
    std::vector<std::string> own;
    for (const auto &interface : interfaces) {
        for (const auto &host : interface.addresses) {
            const bool isSix = host.find(':') != std::string::npos;
            if (host.find('%') != std::string::npos) continue;
            (interface.loopback ? own : isSix ? six : four).push_back(host);
        }
    }
    four.insert(four.end(), six.begin(), six.end());
    four.insert(four.end(), own.begin(), own.end());
    return four;
}

} // namespace fanion::net
