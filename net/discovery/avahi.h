// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/discovery/system_bus.h"

#include <cstdint>
#include <format>
#include <string>

/** What Avahi's D-Bus interface calls things (its introspection files and avahi-common/defs.h). */
namespace fanion::net::avahi {

inline constexpr const char *kName = "org.freedesktop.Avahi";
inline constexpr const char *kServer = "org.freedesktop.Avahi.Server";
inline constexpr const char *kGroup = "org.freedesktop.Avahi.EntryGroup";
inline constexpr const char *kBrowser = "org.freedesktop.Avahi.ServiceBrowser";

inline constexpr const char *kServiceType = "_fanion._tcp";
inline constexpr const char *kDomain = "local"; ///< never asked for elsewhere
inline constexpr std::int32_t kEvery = -1;      ///< interface, IP version
inline constexpr std::int32_t kServerRunning = 2;
inline constexpr std::int32_t kGroupCollision = 3;
inline constexpr std::int32_t kGroupFailure = 4;
inline constexpr std::uint32_t kOurOwn = 16; ///< a result of what we published

/** A signal that Avahi, at the address \p owner of the bus, sends. */
[[nodiscard]] inline std::string signalRule(const std::string &owner, const char *interface, const char *member) {
    return std::format("type='signal',sender='{}',interface='{}',member='{}'", owner, interface, member);
}

[[nodiscard]] inline BusMethod server(const std::string &owner, const char *member) {
    return {owner, "/", kServer, member};
}

} // namespace fanion::net::avahi
