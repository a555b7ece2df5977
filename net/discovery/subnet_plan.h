// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/discovery/interfaces.h"

#include <string>
#include <vector>

namespace fanion::net {

/** At most this many addresses of each network, in at most four networks: a larger one is searched around our own. */
inline constexpr int kSearchedPrefix = 24;
inline constexpr std::size_t kSearchedNetworks = 4;

/**
 * The addresses to call when the networks of this machine are searched: each network's /24 around our own address, the
 * nearest first, without our own. Networks inside the machine and VPNs are left out.
 */
[[nodiscard]] std::vector<std::string> subnetPlan(const std::vector<Ipv4Network> &networks);

/** The networks of \p interfaces that are worth a search. */
[[nodiscard]] std::vector<Ipv4Network> searchableNetworks(const std::vector<Interface> &interfaces);

} // namespace fanion::net
