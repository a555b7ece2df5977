// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/hub/dial_book.h"
#include "net/rate_limit.h"
#include "net/wire/limits.h"

#include <map>
#include <string>

namespace fanion::net {

/**
 * How many sockets of unknown people this post holds: limits::kUnauthenticated in all, a few an address, and so many
 * new ones a second an address, so that handshakes can't eat the processor.
 */
class AcceptGate {
public:
    /** May a connection from \p host come in? If so it counts as a stranger's until known() or gone(). */
    [[nodiscard]] bool enter(ConnectionId id, const std::string &host, std::int64_t now);
    /** It turned out to be a member. */
    void known(ConnectionId id) { gone(id); }
    void gone(ConnectionId id);
    [[nodiscard]] std::size_t strangers() const { return m_strangers.size(); }

private:
    [[nodiscard]] RateLimit &rateOf(const std::string &host, std::int64_t now);

    std::map<ConnectionId, std::string> m_strangers;
    std::map<std::string, RateLimit> m_rates;
    RateLimit m_all{limits::kAcceptsInAll};
};

} // namespace fanion::net
