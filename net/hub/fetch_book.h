// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "net/hub/dial_book.h"
#include "net/sync_target.h"
#include "net/wire/messages.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace fanion::net {

/**
 * Which pieces of attached files, and of the pack that is fetched, are missing here, whom they were asked of, and what
 * of them has come: several sessions bring different pieces of the same file, and what a session left unfinished
 * another goes on with. A piece counts only when it is what its hash says; who sent a wrong one alone is known for it.
 */
class FetchBook {
public:
    explicit FetchBook(Clock &clock) : m_clock(clock) {}

    void clear();
    /**
     * Whether all sessions are to be looked over by ask(): once a second while something is missing, and at once when
     * the board's attachments have changed. Says so once for each time.
     */
    [[nodiscard]] bool isDue(const SyncTarget &target);
    /**
     * All that is wanted of that session, when it is to be asked for something more; else nothing. \p givesPack: the
     * post there gives the pack that is fetched here.
     */
    [[nodiscard]] std::vector<wire::Wanted> ask(ConnectionId session, const SyncTarget &target, bool givesPack = false);
    enum class Taken : std::uint8_t {
        Unasked, ///< nothing that this session was asked for; ignored
        Part,    ///< more of it is to come
        Nothing, ///< the peer doesn't have it
        Whole,   ///< it is durable here
        Wrong,   ///< the session alone sent it, and it isn't what was asked for
        Again,   ///< several sessions sent it and one of them lied: it is asked for once more, of one
    };
    /** An error: it could not be kept; nothing is asked for during a while. */
    [[nodiscard]] Result<Taken> take(ConnectionId session, const wire::PiecePart &part, SyncTarget &target);
    void gone(ConnectionId session);
    /** When isDue() comes by itself (monotonic ms). */
    [[nodiscard]] std::int64_t wakeAt() const;

private:
    struct Partial {
        Bytes bytes;
        std::uint32_t size = 0; ///< of the whole piece, as they say
        std::set<ConnectionId> from;
    };
    struct Lack {
        std::int64_t until = 0;
        std::int64_t wait = 0;
    };
    struct Ask {
        std::int64_t askedAt;
        std::int64_t heardAt; ///< when it brought something last
    };
    using Asked = std::map<Piece, Ask>;

    void look(const SyncTarget &target);
    void giveUpSilent();
    void lacks(ConnectionId session, const Piece &piece);
    [[nodiscard]] bool isOnItsWay(const Piece &piece) const;
    void makeRoom();
    void forget(const Piece &piece);
    void forgetOfOne(ConnectionId session, const Piece &piece);
    [[nodiscard]] Result<Taken> finish(const Piece &piece, Partial partial, SyncTarget &target);

    Clock &m_clock;
    using Version = std::pair<std::uint64_t, std::uint64_t>;
    [[nodiscard]] static Version versionOf(const SyncTarget &target);

    std::optional<Version> m_version; ///< of the board's attachments and of the pack, as looked at last
    std::vector<Piece> m_missing;
    std::map<ConnectionId, Asked> m_asked;
    std::map<Piece, Partial> m_partial;
    std::set<Piece> m_ofOne; ///< to be had of one session alone
    std::map<std::pair<ConnectionId, AttachmentId>, Lack> m_lacks;
    std::int64_t m_pausedUntil = 0;
    std::int64_t m_dueAt = 0;
};

} // namespace fanion::net
