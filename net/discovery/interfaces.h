// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <vector>

namespace fanion::net {

/** One IPv4 address of this machine and the network it stands in. */
struct Ipv4Network {
    std::uint32_t address = 0; ///< ours, in the order of this machine
    int prefix = 0;            ///< 24: "/24"
    auto operator<=>(const Ipv4Network &) const = default;
    [[nodiscard]] std::uint32_t mask() const;
    /** \p host is IPv4 text of the same network. */
    [[nodiscard]] bool contains(const std::string &host) const;
    /** "192.168.1.0/24" */
    [[nodiscard]] std::string text() const;
};

/** IPv4 text to a number; 0 when it is none. */
[[nodiscard]] std::uint32_t readIpv4(const std::string &host);
[[nodiscard]] std::string ipv4Text(std::uint32_t address);

/** A network interface that is up. */
struct Interface {
    std::string name;
    unsigned index = 0;
    bool loopback = false;
    bool multicast = false;
    bool running = false;               ///< the cable is in, the radio is associated
    std::vector<std::string> addresses; ///< IPv4 and IPv6 text; link-local ones with "%name"
    std::vector<Ipv4Network> networks;
    auto operator<=>(const Interface &) const = default;
};

/** The interfaces of this machine, by index, those without an address too; empty when the system won't say. */
[[nodiscard]] std::vector<Interface> listInterfaces();

/** Where others can reach this machine, best first: IPv4, global IPv6, then loopback. No link-local addresses. */
[[nodiscard]] std::vector<std::string> reachableHosts(const std::vector<Interface> &interfaces);

} // namespace fanion::net
