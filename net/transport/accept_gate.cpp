// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/transport/accept_gate.h"

#include <algorithm>

namespace fanion::net {

namespace {
constexpr std::size_t kRemembered = 256; ///< addresses whose rate is kept
bool isLoopback(const std::string &host) {
    return host.starts_with("127.") || host == "::1";
}
} // namespace

RateLimit &AcceptGate::rateOf(const std::string &host, std::int64_t now) {
    if (m_rates.size() >= kRemembered && !m_rates.contains(host)) {
        std::erase_if(m_rates, [now](auto &entry) { return entry.second.isFull(now); });
        if (m_rates.size() >= kRemembered) m_rates.erase(m_rates.begin());
    }
    return m_rates.try_emplace(host, limits::kAcceptsPerSecond).first->second;
}

bool AcceptGate::enter(ConnectionId id, const std::string &host, std::int64_t now) {
    if (m_strangers.size() >= limits::kUnauthenticated) return false;
    const auto fromThere = std::ranges::count_if(m_strangers, [&](const auto &entry) { return entry.second == host; });
    const auto most = isLoopback(host) ? limits::kUnauthenticatedLoopback : limits::kUnauthenticatedPerAddress;
    if (static_cast<std::size_t>(fromThere) >= most || !rateOf(host, now).take(now) || !m_all.take(now)) return false;
    m_strangers[id] = host;
    return true;
}

void AcceptGate::gone(ConnectionId id) {
    m_strangers.erase(id);
}

} // namespace fanion::net
