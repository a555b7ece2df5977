// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/discovery/announcer.h"
#include "net/discovery/heard_book.h"
#include "net/hub/dial_book.h"
#include "net/hub/failed_join_book.h"
#include "net/hub/fetch_book.h"
#include "net/hub/hub_port.h"
#include "net/hub/joining.h"
#include "net/hub/link_choice.h"
#include "net/hub/own_word.h"
#include "net/hub/peer_record.h"
#include "net/hub/word_book.h"
#include "net/session/session.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace fanion::net {

/**
 * All of a post's networking but the sockets: which addresses to dial and when, one session with each connected post,
 * announcements, join requests, receipts. A state machine like Session: the shell (Node) or the simulator feeds it
 * bytes, datagrams and time. The methods of the owner are those of Node; see there.
 */
class Hub {
public:
    Hub(Environment environment, const Identity &identity, HubPort &port);
    ~Hub();
    Hub(const Hub &) = delete;
    Hub &operator=(const Hub &) = delete;

    // The owner's side.
    void start(std::uint16_t listeningPort, bool discovery);
    /** Says goodbye to everybody; connections finish by themselves. */
    void stop();
    void attach(SyncTarget &target);
    void detach();
    void committed();
    void dial(const Address &address);
    void forget(const Address &address);
    void know(const PostId &post, const Address &address);
    void setPresence(Presence presence);
    void offerPacks(std::vector<PackOffer> packs);
    void askToJoin(const Address &address);
    void joinByInvitation(const Invitation &invitation);
    void cancelJoin();
    [[nodiscard]] Result<void> answerJoin(std::uint64_t request, bool admitted);
    [[nodiscard]] std::vector<PeerStatus> peers() const;
    [[nodiscard]] std::vector<DialStatus> dialled() const;
    [[nodiscard]] std::optional<Frontier> toldBy(const PostId &post) const;
    void recall(const PostId &post, WallTime lastSeen, std::optional<Frontier> told);
    [[nodiscard]] std::vector<Presence> presence() const;
    [[nodiscard]] std::vector<HeardIncident> heard() const { return m_heard.list(); }
    [[nodiscard]] std::vector<JoinRequest> joinRequests() const;
    [[nodiscard]] const std::map<PostId, std::vector<PackOffer>> &packs() const { return m_packs; }

    // The shell's side.
    /** An id for a connection that came in. */
    [[nodiscard]] ConnectionId newConnection() { return ++m_lastConnection; }
    /** TLS is up. */
    void onConnected(ConnectionId id, const Link &link);
    void onBytes(ConnectionId id, ByteView bytes);
    /** The connection is gone (or never came about). */
    void onClosed(ConnectionId id, const Error &error);
    [[nodiscard]] Bytes takeOutput(ConnectionId id);
    [[nodiscard]] bool wantsRead(ConnectionId id) const;
    /** Close it once takeOutput() gives nothing more. */
    [[nodiscard]] bool isFinished(ConnectionId id) const;
    /** Has the peer shown that it is a member (for the limit on strangers' sockets)? */
    [[nodiscard]] bool isEstablished(ConnectionId id) const;
    void onAnnouncement(ByteView datagram, const std::string &sourceHost);
    void onNetworkChanged();
    void tick();
    [[nodiscard]] std::int64_t wakeAt();

private:
    struct Connection {
        std::unique_ptr<Session> session;
        std::int64_t openedAt = 0;
        bool wasEstablished = false;
        bool settled = false;  ///< its end has been dealt with
        bool hasWords = false; ///< what others had said was passed on to it
    };
    /** Whom this post reaches, as far as it knows; made anew when it may have changed. */
    struct MeshView {
        std::set<PostId> present;          ///< reached, directly or through others; without this post
        std::set<std::uint64_t> instances; ///< of their runs, as far as known
        std::size_t links = 0;
        std::size_t pending = 0;    ///< links that are coming about
        std::size_t population = 1; ///< posts that run, this one and those not reached included
        bool isPartial = false;     ///< somebody is reached through others only
    };
    struct Request {
        ConnectionId connection;
        JoinRequest request;
    };

    [[nodiscard]] std::int64_t now() const { return m_context.environment.clock.monotonicNow(); }
    [[nodiscard]] DialBook::IsBusy busyTest();
    [[nodiscard]] Connection *connectionOf(const PostId &post);
    [[nodiscard]] const Connection *connectionOf(const PostId &post) const;
    void settle(ConnectionId id);
    void settleAll();
    void sessionEnded(ConnectionId id, Connection &connection);
    void remember(const Session &session);
    void rememberError(const PostId &post, const Error &error);
    void meetSelf(ConnectionId id, Connection &connection);
    void noticeOwnElsewhere(const Frontier &theirs);
    void resolveDuplicate(ConnectionId id, Connection &fresh);
    void releaseHeld(const PostId &post);
    void tellNeighbours();
    void checkConverged();
    void checkJoined();
    void dialDue();
    [[nodiscard]] std::int64_t nextDialAt();
    void announceDue();
    void sendAnnouncement(bool goodbye);
    void noticeSilence();
    void tellPresence();
    void takePresence(const PostId &post, const Presence &presence);
    void cutDialsShort();
    [[nodiscard]] std::int64_t courtesy(std::uint64_t peerInstance) const;

    void somethingChanged() { m_viewIsOld = m_dialsAreOld = true; }
    [[nodiscard]] const MeshView &view();
    [[nodiscard]] MeshView makeView() const;
    [[nodiscard]] std::int64_t spread(std::uint64_t peerInstance) const;
    [[nodiscard]] bool isReached(const DialEntry &entry);
    [[nodiscard]] bool wasLost(const PostId &post) const;
    [[nodiscard]] bool isWanted(const DialEntry &entry);
    [[nodiscard]] wire::Links howMuchWanted(ConnectionId id);
    [[nodiscard]] bool isEnough(const Session &session);
    [[nodiscard]] LinkWeight weight() const;
    void reviewMesh();
    void endNeedlessLinks();
    void reviewMembers();
    void reviewWords();
    void sayWord();
    void passOn(const WordBook::Entry &entry, ConnectionId from);
    void bringUpToDate(ConnectionId id, Connection &connection);
    void heed(const PostId &post, WordBook::Entry &entry);
    void compareHoldings();
    [[nodiscard]] const wire::HoldingDigest &digest();

    void handle(ConnectionId id, Connection &c, const session_event::HelloSeen &event);
    void handle(ConnectionId id, Connection &c, const session_event::Established &event);
    void handle(ConnectionId id, Connection &c, const session_event::ReceiptsChanged &event);
    void handle(ConnectionId id, Connection &c, const session_event::PresenceChanged &event);
    void handle(ConnectionId id, Connection &c, const session_event::NeighboursChanged &event);
    void handle(ConnectionId id, Connection &c, const session_event::WordHeard &event);
    void handle(ConnectionId id, Connection &c, const session_event::PieceHeard &event);
    void handle(ConnectionId id, Connection &c, const session_event::PacksOffered &event);
    void handle(ConnectionId id, Connection &c, const session_event::AskedToJoin &event);
    void handle(ConnectionId id, Connection &c, const session_event::JoinFailed &event);
    void handle(ConnectionId id, Connection &c, const session_event::NumberKnown &event);
    void handle(ConnectionId id, Connection &c, const session_event::AdmittedHere &event);
    void handle(ConnectionId id, Connection &c, const session_event::CaughtUp &event);
    void handle(ConnectionId id, Connection &c, const session_event::ChangesRefused &event);

    void fetch();
    void fetch(ConnectionId id, Session &session);
    [[nodiscard]] bool givesFetched(const PostId &post) const;
    void askNext();
    void askEnded(const Session *session, const Error &error);
    void invitationRefused(const Session &session);
    void report(JoinProgress::State state);
    void finishJoin(JoinProgress::State state, const Error &error);
    void joinTick();
    [[nodiscard]] PeerStatus statusOf(const PostId &post) const;

    SessionContext m_context;
    HubPort &m_port;
    DialBook m_dials;
    HeardBook m_heard;
    Announcer m_announcer;
    JoinDesk m_desk;
    ConnectionId m_lastConnection = 0;
    std::map<ConnectionId, Connection> m_connections;
    std::map<PostId, PeerRecord> m_records;
    std::map<PostId, Presence> m_presence;
    std::map<PostId, std::int64_t> m_penalty; ///< posts that misbehaved, until when they are turned away
    std::map<std::uint64_t, Request> m_requests;
    std::uint64_t m_lastRequest = 0;
    std::optional<Joining> m_joining;
    Presence m_ownPresence;
    bool m_hasOwnPresence = false;
    bool m_running = false;
    bool m_discovery = false;
    bool m_differed = false;
    bool m_ownElsewhereTold = false; ///< or nothing to tell: this copy of the incident began empty
    std::int64_t m_tickedAt = 0;

    FetchBook m_fetch;
    std::vector<PackOffer> m_ownPacks;
    std::map<PostId, std::vector<PackOffer>> m_packs; ///< given by those in session with us
    FailedJoinBook m_failedJoins;

    // The mesh (hub_mesh.cpp, hub_words.cpp).
    WordBook m_words;
    OwnWord m_ownWord;
    MeshView m_view;
    bool m_viewIsOld = true;
    bool m_dialsAreOld = true;
    std::int64_t m_dialAt = 0; ///< as computed last
    std::int64_t m_reviewAt = 0;
    std::size_t m_memberCount = 0; ///< not revoked
    std::set<PostId> m_commanders;
    wire::HoldingDigest m_digest{}; ///< of what is durable here
    bool m_digestIsOld = true;
};

} // namespace fanion::net
