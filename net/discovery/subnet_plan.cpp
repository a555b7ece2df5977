// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/discovery/subnet_plan.h"

#include "net/diagnosis/machine_facts.h"

#include <algorithm>
#include <set>

namespace fanion::net {

namespace {
constexpr std::uint32_t kLinkLocal = 0xa9fe0000; // 169.254.0.0/16: 65,000 addresses drawn at random
}

std::vector<std::string> subnetPlan(const std::vector<Ipv4Network> &networks) {
    std::set<std::uint32_t> seen; // and our own
    for (const auto &network : networks)
        seen.insert(network.address);
    std::vector<std::string> plan;
    for (std::size_t at = 0; at < std::min(networks.size(), kSearchedNetworks); ++at) {
        const auto own = networks[at].address;
        const Ipv4Network searched{own, std::max(networks[at].prefix, kSearchedPrefix)};
        const auto first = own & searched.mask();
        const auto last = first | ~searched.mask();
        std::vector<std::uint32_t> hosts;
        for (auto host = first; host - first <= last - first; ++host) {
            // The first and the last of a network are nobody's, except in the smallest.
            const bool isEdge = searched.prefix < 31 && (host == first || host == last);
            if (!isEdge && seen.insert(host).second) hosts.push_back(host);
            if (host == last) break;
        }
        const auto distance = [own](std::uint32_t host) { return host > own ? host - own : own - host; };
        std::ranges::stable_sort(hosts, {}, distance);
        for (const auto host : hosts)
            plan.push_back(ipv4Text(host));
    }
    return plan;
}

std::vector<Ipv4Network> searchableNetworks(const std::vector<Interface> &interfaces) {
    std::vector<Ipv4Network> networks;
    for (const auto &interface : interfaces) {
        const auto kind = interfaceKind(interface.name);
        const bool isOfPlace = kind == InterfaceFacts::Kind::Wired || kind == InterfaceFacts::Kind::Wireless;
        if (interface.loopback || !interface.running || !isOfPlace) continue;
        for (const auto &network : interface.networks)
            if ((network.address & 0xffff0000) != kLinkLocal) networks.push_back(network);
    }
    return networks;
}

} // namespace fanion::net
