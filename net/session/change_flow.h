// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "net/session/line_pace.h"
#include "net/sync_target.h"
#include "net/wire/messages.h"

#include <deque>
#include <map>
#include <optional>
#include <set>
#include <string>

namespace fanion::net {

/**
 * The exchange of changes with one peer: tells our frontier and its growth (the receipts), learns theirs, sends what
 * they lack in causal order with a bounded amount under way, and takes in what they send. Knows nothing of frames'
 * transport: produce() is called when there is room on the line, so nothing queues up for a slow peer.
 */
class ChangeFlow {
public:
    ChangeFlow(Clock &clock, const PostId &self, const PostId &peer);

    void start(SyncTarget &target);
    [[nodiscard]] bool isStarted() const { return m_target != nullptr; }
    /** Whether the peer may be sent changes (a member), or only our frontier (somebody whom changes must vouch for). */
    void setTrusted(bool trusted);

    void onFrontier(const wire::FrontierUpdate &update);
    /** What became of them; an error means bytes that no honest post sends. */
    [[nodiscard]] Result<Delivery> onChanges(const std::vector<Bytes> &changes);
    [[nodiscard]] Result<Delivery> onPart(const wire::ChangePart &part);
    void onNeighbours(const std::vector<PostId> &posts);
    /** More is durable here. */
    void onCommitted();
    /** All that was produced up to \p mark has arrived there. */
    void onArrived(std::uint64_t mark);

    /** Appends receipts if any are due. */
    void produceFrontier(std::string &frame, const LinePace &pace);
    /** Appends changes to the body of a frame that is to stay below about \p limit bytes. */
    void produceChanges(std::string &frame, std::size_t limit);
    /** Grows with each change produced; see onArrived(). */
    [[nodiscard]] std::uint64_t mark() const { return m_mark; }
    /** The mark() of the last change whose receipt, and those of all before it, came. */
    [[nodiscard]] std::uint64_t acknowledged() const { return m_acknowledged; }
    /** By onArrived() or their receipts. */
    [[nodiscard]] bool hasAllArrived() const { return m_arrived >= m_mark || m_inFlight.empty(); }
    /** When produce() or resendIfStuck() may have something by itself (monotonic ms). */
    [[nodiscard]] std::int64_t wakeAt() const;
    /** Sends again from their frontier when everything arrived and no receipt came. */
    void resendIfStuck();
    /** False while too much of what they sent isn't durable yet. */
    [[nodiscard]] bool wantsChanges() const;

    [[nodiscard]] bool knowsTheirs() const { return m_knowsTheirs; }
    [[nodiscard]] const Frontier &theirs() const { return m_theirs; }
    /** With whom the peer is in session, as it told last; with us at least, once it has. */
    [[nodiscard]] const std::set<PostId> &neighbours() const { return m_neighbours; }
    [[nodiscard]] std::size_t bytesReceived() const { return m_received; }

    /** Changes held in `a` and not in `b`; one at least where the same log has different heads of equal length. */
    [[nodiscard]] static std::size_t missing(const Frontier &a, const Frontier &b);

private:
    struct Sent {
        LogId log;
        std::uint64_t sequence;
        std::size_t size;
        std::uint64_t mark;
    };

    void produceNext(std::string &frame, std::size_t limit);
    void producePart(std::string &frame, std::size_t limit);
    void markSent(const ChangeRun &change);
    void dropAcknowledged();
    /** What to treat as being there: acknowledged, sent, or about to be sent by its author. */
    [[nodiscard]] Frontier assumed();

    Clock &m_clock;
    PostId m_self;
    PostId m_peer;
    SyncTarget *m_target = nullptr;
    bool m_trusted = false;

    // Their side.
    Frontier m_theirs;
    Frontier m_arriving; ///< a whole frontier in several updates
    bool m_resetting = false;
    bool m_knowsTheirs = false;
    std::set<PostId> m_neighbours;

    // Receipts we give.
    Frontier m_told;
    bool m_toldFirst = false;
    bool m_tell = false;
    std::int64_t m_tellAt = 0; ///< not before

    // Changes we send.
    Frontier m_sent;
    std::deque<Sent> m_inFlight;
    std::size_t m_inFlightBytes = 0;
    bool m_mayHaveMore = false;
    std::map<LogId, std::int64_t> m_heldUntil;
    Bytes m_part;
    std::size_t m_partSent = 0;
    std::uint64_t m_mark = 0;
    std::uint64_t m_arrived = 0;
    std::uint64_t m_acknowledged = 0;
    std::int64_t m_stuckSince = 0;
    std::int64_t m_resendAfter;

    // Changes we take in.
    Bytes m_assembly;
    std::size_t m_uncommitted = 0;
    std::size_t m_received = 0;
};

} // namespace fanion::net
