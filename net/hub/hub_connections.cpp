// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/hub/hub.h"

#include "net/session/reason_text.h"

#include <algorithm>

namespace fanion::net {

namespace {
constexpr std::int64_t kPenalty = 30'000;        ///< for a post that misbehaved
constexpr std::int64_t kRefusalsEvery = 10'000;  ///< a post's refused changes are told of that often
constexpr std::size_t kPenalties = 256;          ///< remembered
constexpr std::int64_t kMissedHeartbeat = 1'500; ///< an old connection that quiet gives way to a new one
} // namespace

Hub::Connection *Hub::connectionOf(const PostId &post) {
    for (auto &[id, connection] : m_connections) {
        if (connection.session->link().peer == post && connection.session->isEstablished()) return &connection;
    }
    return nullptr;
}

const Hub::Connection *Hub::connectionOf(const PostId &post) const {
    return const_cast<Hub *>(this)->connectionOf(post);
}

DialBook::IsBusy Hub::busyTest() {
    struct Busy {
        std::set<PostId> posts;
        std::set<std::uint64_t> instances;
        std::set<Address> addresses;
        std::map<PostId, Address> dialledPosts;
        std::map<std::uint64_t, Address> dialledInstances;
    };
    auto busy = std::make_shared<Busy>();
    for (const auto &[id, connection] : m_connections) {
        const auto &session = *connection.session;
        if (session.hasEnded()) continue;
        busy->posts.insert(session.link().peer);
        if (session.peerHello()) busy->instances.insert(session.peerHello()->instance);
        busy->addresses.insert(session.link().remote);
    }
    for (const auto &[address, entry] : m_dials.entries()) {
        if (!entry.connection) continue;
        if (!entry.post.isNull()) busy->dialledPosts[entry.post] = address;
        if (entry.instance != 0) busy->dialledInstances[entry.instance] = address;
    }
    return [this, busy](const DialEntry &entry) {
        if (busy->addresses.contains(entry.address)) return true;
        if (!entry.post.isNull() && (busy->posts.contains(entry.post) || busy->dialledPosts.contains(entry.post))) {
            return true;
        }
        if (entry.instance != 0 &&
            (busy->instances.contains(entry.instance) || busy->dialledInstances.contains(entry.instance))) {
            return true;
        }
        return !isWanted(entry);
    };
}

void Hub::onConnected(ConnectionId id, const Link &link) {
    const bool asking = m_joining && m_joining->connection == id;
    if (asking && link.peer == m_context.identity.post()) {
        m_dials.isSelf(id);
        m_dials.failed(id, {ErrorCode::InvalidArgument, "That is this post's own address."}, true);
        askEnded(nullptr, {ErrorCode::InvalidArgument, "That is this post's own address."});
        return m_port.abort(id);
    }
    if (!m_running || m_penalty.contains(link.peer)) {
        m_dials.failed(id, reasonError(wire::Reason::Misbehaved, false), true);
        if (asking) askEnded(nullptr, reasonError(wire::Reason::Misbehaved, false));
        return m_port.abort(id);
    }
    const auto wanted = link.outgoing ? howMuchWanted(id) : wire::Links::Welcome;
    m_dials.answered(id, link.peer);
    somethingChanged();
    auto &connection = m_connections[id];
    connection.session = std::make_unique<Session>(m_context, link, asking, wanted);
    connection.openedAt = now();
    m_port.wake(id);
}

void Hub::onBytes(ConnectionId id, ByteView bytes) {
    const auto found = m_connections.find(id);
    if (found == m_connections.end()) return;
    found->second.session->onBytes(bytes);
    settle(id);
}

void Hub::onClosed(ConnectionId id, const Error &error) {
    const auto found = m_connections.find(id);
    somethingChanged();
    if (found == m_connections.end()) { // a dial that came to nothing
        m_dials.failed(id, error, false);
        if (m_joining && m_joining->connection == id) askEnded(nullptr, error);
        m_port.changed(HubList::Peers);
        return;
    }
    auto connection = std::move(found->second);
    m_connections.erase(found);
    if (!connection.settled) {
        rememberError(connection.session->link().peer, error);
        connection.session->close(wire::Reason::Lost);
        sessionEnded(id, connection);
    }
}

Bytes Hub::takeOutput(ConnectionId id) {
    const auto found = m_connections.find(id);
    return found == m_connections.end() ? Bytes{} : found->second.session->takeOutput();
}

bool Hub::wantsRead(ConnectionId id) const {
    const auto found = m_connections.find(id);
    return found != m_connections.end() && found->second.session->wantsRead();
}

bool Hub::isFinished(ConnectionId id) const {
    const auto found = m_connections.find(id);
    return found == m_connections.end() || found->second.session->hasEnded();
}

bool Hub::isEstablished(ConnectionId id) const {
    const auto found = m_connections.find(id);
    return found != m_connections.end() && found->second.session->isEstablished();
}

void Hub::settle(ConnectionId id) {
    const auto found = m_connections.find(id);
    if (found == m_connections.end()) return;
    auto &connection = found->second;
    for (const auto &event : connection.session->takeEvents()) {
        std::visit([&](const auto &kind) { handle(id, connection, kind); }, event);
    }
    if (connection.session->hasEnded() && !connection.settled) sessionEnded(id, connection);
    m_port.wake(id);
}

void Hub::settleAll() {
    for (auto &[id, connection] : m_connections)
        settle(id); // never adds or removes connections
}

void Hub::remember(const Session &session) {
    const auto &post = session.link().peer;
    if (m_context.target == nullptr || m_context.target->member(post) == nullptr) return; // bounded by the members
    auto &record = m_records[post];
    if (session.flow().knowsTheirs()) record.frontier = session.flow().theirs();
    if (const auto address = session.peerAddress()) record.address = *address;
    record.lastSeen = m_context.environment.clock.wallNow() - session.liveness().silentFor();
    record.clockSkewMs = session.liveness().clockSkewMs();
    record.roundTripMs = session.liveness().roundTripMs();
}

void Hub::rememberError(const PostId &post, const Error &error) {
    if (m_context.target == nullptr || m_context.target->member(post) == nullptr) return;
    m_records[post].lastError = error;
}

void Hub::sessionEnded(ConnectionId id, Connection &connection) {
    connection.settled = true;
    m_fetch.gone(id);
    somethingChanged();
    const auto &session = *connection.session;
    const auto &post = session.link().peer;
    const auto reason = session.endReason();
    if (connection.wasEstablished) remember(session);
    const bool isNews = reason != wire::Reason::Duplicate && reason != wire::Reason::Enough;
    if (isNews && post != m_context.identity.post()) rememberError(post, session.endError());
    if (reason == wire::Reason::Misbehaved && !session.endedByPeer()) {
        if (m_penalty.size() < kPenalties) m_penalty[post] = now() + kPenalty;
        // Only of members: whoever wants to could fill the screen otherwise.
        if (m_records.contains(post)) {
            auto error = session.endError();
            error.subject = session.link().remote.text();
            m_port.trouble(error);
        }
    }
    if (post == m_context.identity.post()) {
        m_dials.failed(id, {ErrorCode::InvalidArgument, "That is this post's own address."}, true);
    } else if (reason == wire::Reason::Enough) {
        m_dials.ended(id);
        m_dials.rest(post, limits::kEnoughFor);
    } else if (connection.wasEstablished && isHarmless(reason)) {
        m_dials.ended(id);
        const auto instance = session.peerHello() ? session.peerHello()->instance : 0;
        m_dials.retry(post, limits::kBackoffFirst + courtesy(instance));
        const auto record = m_records.find(post);
        const bool isLost = reason == wire::Reason::Lost && connectionOf(post) == nullptr;
        if (isLost && record != m_records.end()) record->second.lostAt = now();
    } else if (reason == wire::Reason::Duplicate) {
        m_dials.ended(id);
    } else {
        m_dials.failed(id, session.endError(), !isHarmless(reason) && reason != wire::Reason::NotMember);
    }
    releaseHeld(post);
    if (m_joining && m_joining->connection == id) askEnded(&session, session.endError());
    if (reason == wire::Reason::InvitationRefused && session.endedByPeer()) invitationRefused(session);
    if (std::erase_if(m_requests, [id](const auto &entry) { return entry.second.connection == id; }) > 0) {
        m_port.changed(HubList::JoinRequests);
    }
    if (connectionOf(post) == nullptr && !m_words.isFresh(post) && m_presence.erase(post) > 0) {
        m_port.changed(HubList::Presence);
    }
    if (connectionOf(post) == nullptr && m_packs.erase(post) > 0) m_port.changed(HubList::Packs);
    if (connection.wasEstablished) tellNeighbours();
    m_port.changed(HubList::Peers);
}

void Hub::handle(ConnectionId id, Connection &c, const session_event::HelloSeen &) {
    if (c.session->link().peer == m_context.identity.post()) return meetSelf(id, c);
    somethingChanged();
    if (!c.session->isAsking() && !c.session->hasEnded()) resolveDuplicate(id, c);
    if (!c.session->hasEnded() && isEnough(*c.session)) c.session->close(wire::Reason::Enough);
}

/** Either we dialled ourselves, or somebody copied this post's key: the instance, drawn at each start, tells. */
void Hub::meetSelf(ConnectionId id, Connection &connection) {
    auto &session = *connection.session;
    if (session.peerHello()->instance == m_context.instance) {
        m_dials.isSelf(id);
    } else {
        m_port.twinSeen(session.peerAddress().value_or(session.link().remote));
    }
    session.close(wire::Reason::Duplicate);
}

void Hub::noticeOwnElsewhere(const Frontier &theirs) {
    if (m_ownElsewhereTold) return;
    const auto &ours = m_context.target->frontier();
    m_ownElsewhereTold = std::ranges::any_of(theirs, [&](const auto &entry) {
        const auto &[log, head] = entry;
        if (log.post != m_context.identity.post()) return false;
        const auto held = ours.find(log);
        return held == ours.end() || held->second.sequence < head.sequence;
    });
    if (m_ownElsewhereTold) m_port.ownChangesElsewhere();
}

/** The post with the smaller id ends one of two: on a slow line the two ends don't see the same, and if each ended
 * another none would be left. See docs/protocol.md, "One session". */
void Hub::resolveDuplicate(ConnectionId id, Connection &fresh) {
    const auto &peer = fresh.session->link().peer;
    const bool weDecide = m_context.identity.post() < peer;
    for (auto &[otherId, other] : m_connections) {
        auto &old = *other.session;
        if (otherId == id || old.link().peer != peer) continue;
        if (old.hasEnded() || old.isAsking() || !old.peerHello()) continue;
        const bool restarted = old.peerHello()->instance != fresh.session->peerHello()->instance;
        const bool isQuiet = old.liveness().silentFor() > kMissedHeartbeat;
        if (restarted || (weDecide && isQuiet)) {
            old.close(wire::Reason::Duplicate);
            if (!other.settled) sessionEnded(otherId, other);
            m_port.wake(otherId);
        } else if (weDecide) {
            return fresh.session->close(wire::Reason::Duplicate);
        } else if (!isQuiet) {
            fresh.session->hold();
        }
    }
}

void Hub::releaseHeld(const PostId &post) {
    for (auto &[id, connection] : m_connections) {
        if (connection.session->link().peer != post || connection.settled) continue;
        connection.session->release();
        m_port.wake(id);
    }
}

void Hub::handle(ConnectionId id, Connection &c, const session_event::Established &) {
    if (c.session->hasEnded()) return;
    c.wasEstablished = true;
    somethingChanged();
    const auto &post = c.session->link().peer;
    if (const auto address = c.session->peerAddress()) m_dials.addKnown(*address, post);
    if (m_hasOwnPresence) c.session->setPresence(m_ownPresence);
    if (!m_ownPacks.empty()) c.session->offer(m_ownPacks);
    rememberError(post, {});
    remember(*c.session);
    if (const auto record = m_records.find(post); record != m_records.end()) record->second.lostAt.reset();
    tellNeighbours();
    fetch(id, *c.session);
    m_port.wake(id);
    m_port.changed(HubList::Peers);
}

void Hub::tellNeighbours() {
    std::vector<PostId> posts;
    for (const auto &[id, connection] : m_connections) {
        if (connection.session->isEstablished()) posts.push_back(connection.session->link().peer);
    }
    for (auto &[id, connection] : m_connections) {
        if (!connection.session->isEstablished()) continue;
        connection.session->setNeighbours(posts);
        m_port.wake(id);
    }
}

void Hub::handle(ConnectionId, Connection &c, const session_event::ReceiptsChanged &) {
    if (m_context.target != nullptr) noticeOwnElsewhere(c.session->flow().theirs());
    remember(*c.session);
    m_port.changed(HubList::Peers);
    checkConverged();
}

void Hub::handle(ConnectionId, Connection &c, const session_event::PresenceChanged &event) {
    takePresence(c.session->link().peer, event.presence);
}

void Hub::takePresence(const PostId &post, const Presence &presence) {
    m_presence[post] = presence;
    m_port.changed(HubList::Presence);
    const auto news = m_failedJoins.news(post, presence.failedJoins);
    if (!m_commanders.contains(m_context.identity.post())) return;
    for (const JoinFailure &failure : news)
        m_port.joinFailed(failure);
}

void Hub::handle(ConnectionId id, Connection &c, const session_event::PieceHeard &event) {
    if (m_context.target == nullptr) return;
    const auto taken = m_fetch.take(id, event.part, *m_context.target);
    if (!taken) {
        m_port.trouble(taken.error());
    } else if (*taken == FetchBook::Taken::Wrong) {
        c.session->close(wire::Reason::Misbehaved);
    } else if (*taken == FetchBook::Taken::Whole && event.part.piece.isList()) {
        fetch(); // its chunks, of all
    } else if (*taken != FetchBook::Taken::Part && *taken != FetchBook::Taken::Unasked) {
        fetch(id, *c.session);
    }
}

void Hub::handle(ConnectionId id, Connection &c, const session_event::PacksOffered &event) {
    if (m_context.target == nullptr) return;
    const auto &post = c.session->link().peer;
    if (event.packs.empty())
        m_packs.erase(post);
    else
        m_packs[post] = event.packs;
    fetch(id, *c.session);
    m_port.changed(HubList::Packs);
}

void Hub::handle(ConnectionId, Connection &c, const session_event::ChangesRefused &event) {
    const auto &post = c.session->link().peer;
    if (m_context.target == nullptr || m_context.target->member(post) == nullptr) return;
    auto &record = m_records[post];
    if (record.refusalToldAt != 0 && now() - record.refusalToldAt < kRefusalsEvery) return;
    record.refusalToldAt = now();
    auto error = event.first;
    if (error.subject.empty()) error.subject = post.hex();
    m_port.trouble(error);
}

void Hub::checkConverged() {
    if (m_context.target == nullptr) return;
    bool anybody = false;
    for (const auto &[id, connection] : m_connections) {
        const auto &session = *connection.session;
        if (!session.isEstablished()) continue;
        anybody = true;
        const auto &flow = session.flow();
        const auto &ours = m_context.target->frontier();
        if (!flow.knowsTheirs() || ChangeFlow::missing(ours, flow.theirs()) > 0 || session.missingHere() > 0) {
            m_differed = true;
            return;
        }
    }
    if (anybody && m_differed) {
        m_differed = false;
        m_port.converged();
    }
}

void Hub::noticeSilence() {
    for (const auto &[id, connection] : m_connections) {
        if (!connection.session->isEstablished()) continue;
        const auto found = m_records.find(connection.session->link().peer);
        if (found == m_records.end() || found->second.wasSilent == connection.session->isSilent()) continue;
        found->second.wasSilent = connection.session->isSilent();
        m_port.changed(HubList::Peers);
    }
}

} // namespace fanion::net
