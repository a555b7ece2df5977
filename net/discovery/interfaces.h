// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <string>
#include <vector>

namespace fanion::net {

/** A network interface that is up. */
struct Interface {
    std::string name;
    unsigned index = 0;
    bool loopback = false;
    bool multicast = false;
    std::vector<std::string> addresses; ///< IPv4 and IPv6 text; link-local ones with "%name"
    auto operator<=>(const Interface &) const = default;
};

/** The interfaces of this machine, by index; empty when the system won't say. */
[[nodiscard]] std::vector<Interface> listInterfaces();

/** Where others can reach this machine, best first: IPv4, global IPv6, then loopback. No link-local addresses. */
[[nodiscard]] std::vector<std::string> reachableHosts(const std::vector<Interface> &interfaces);

} // namespace fanion::net
