// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "net/rate_limit.h"
#include "net/types.h"
#include "net/wire/limits.h"

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace fanion::net {

/** Numbers a connection within a Hub; never used twice. */
using ConnectionId = std::uint64_t;

/** An address worth dialling, and how that went. */
struct DialEntry {
    Address address;
    bool manual = false;        ///< typed, configured or from an invitation: never forgotten by itself
    bool isSelf = false;        ///< it turned out to be this very post
    PostId post;                ///< who answered there last, or null
    std::uint64_t instance = 0; ///< who announced it, or 0
    std::int64_t nextAt = 0;    ///< not before (monotonic ms)
    std::int64_t backoff = 0;
    std::int64_t triedAt = -1;
    std::int64_t usedAt = 0;     ///< heard or connected
    std::int64_t heardSince = 0; ///< the first announcement of this instance
    std::int64_t restsUntil = 0; ///< the post has links enough
    std::optional<ConnectionId> connection;
    Error lastError{};
};

/**
 * Every address this post might dial, with back-off (0.25 s doubling to 5 s, jittered) and at most five dials a second
 * altogether. Addresses from announcements are bounded (limits::kCandidates, the longest unheard go first).
 */
class DialBook {
public:
    using IsBusy = std::function<bool(const DialEntry &)>; ///< connected with that post already, or it isn't wanted

    explicit DialBook(Environment environment);

    void addManual(const Address &address);
    void removeManual(const Address &address);
    /** A member was connected from there. */
    void addKnown(const Address &address, const PostId &post);
    /** A marked announcement; dialled after \p delay unless its post connects before. */
    void hear(const Address &address, std::uint64_t instance, std::int64_t delay);
    void clear(); ///< all but the manual ones

    /** An entry whose time has come and which isn't busy; it is then under way as \p connection. */
    [[nodiscard]] const DialEntry *take(ConnectionId connection, const IsBusy &isBusy);
    [[nodiscard]] std::int64_t nextAt(const IsBusy &isBusy);

    /** TLS is up: \p post is there. */
    void answered(ConnectionId connection, const PostId &post);
    void isSelf(ConnectionId connection);
    /** The dial failed or the session ended before it was any good. */
    void failed(ConnectionId connection, const Error &error, bool hopeless);
    /** A session that had worked ended. */
    void ended(ConnectionId connection);
    /** Addresses of this post or instance may be tried again, after \p delay. */
    void retry(const PostId &post, std::int64_t delay);
    /** This post has links enough: it isn't dialled for about \p duration, unless it turns out to be needed. */
    void rest(const PostId &post, std::int64_t duration);
    /** The network changed: everything may be tried now. */
    void retryAll();

    [[nodiscard]] const std::map<Address, DialEntry> &entries() const { return m_entries; }
    [[nodiscard]] bool isDialling(const PostId &post) const;

private:
    [[nodiscard]] DialEntry *byConnection(ConnectionId connection);
    [[nodiscard]] bool isFull() const;
    void makeRoom();
    [[nodiscard]] std::int64_t jittered(std::int64_t delay);

    Environment m_environment;
    std::map<Address, DialEntry> m_entries;
    RateLimit m_rate{limits::kDialsPerSecond};
    bool m_freshTurn = false; ///< who goes next: the one used last, or the one untried longest
};

} // namespace fanion::net
