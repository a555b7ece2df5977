// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/diagnosis/facts.h"

#include <filesystem>

namespace fanion::net {

/** What kind of network an interface leads to, by sysfs (below \p root) and, where that is silent, by its name. */
[[nodiscard]] InterfaceFacts::Kind interfaceKind(const std::string &name, const std::filesystem::path &root = "/");

/**
 * The firewall that is in force, or the one that is installed: ufw, firewalld, nftables in this order. Read from files
 * that every user may read (below \p root); rules somebody set by hand are not among them.
 */
[[nodiscard]] Firewall findFirewall(const std::filesystem::path &root = "/");

/** The program of this user that listens on a TCP port; empty when it can't be seen. */
[[nodiscard]] std::string portHolder(std::uint16_t port, const std::filesystem::path &root = "/");

} // namespace fanion::net
