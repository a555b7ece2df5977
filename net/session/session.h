// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/identity.h"
#include "net/invitation.h"
#include "net/rate_limit.h"
#include "net/session/change_flow.h"
#include "net/session/content_seal.h"
#include "net/session/join_desk.h"
#include "net/session/join_number.h"
#include "net/session/line_pace.h"
#include "net/session/link.h"
#include "net/session/liveness.h"
#include "net/session/piece_queue.h"
#include "net/wire/frame_reader.h"
#include "net/wire/limits.h"
#include "net/wire/messages.h"

#include <deque>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace fanion::net {

/** What a session shares with its siblings; outlives them. */
struct SessionContext {
    Environment environment;
    const Identity &identity;
    std::uint64_t instance = 0; ///< drawn at each start
    std::uint16_t port = 0;     ///< where this post listens
    SyncTarget *target = nullptr;
    std::optional<Invitation> invitation; ///< shown until this post is a member
    JoinDesk *desk = nullptr;
};

namespace session_event {
/** The peer's hello is in; the hub may close() a duplicate. */
struct HelloSeen {};
/** Synchronisation with a member begins. */
struct Established {};
/** What the peer is known to hold has changed. */
struct ReceiptsChanged {};
struct PresenceChanged {
    Presence presence;
};
/** The peer told with whom it is in session. */
struct NeighboursChanged {};
/** The peer passed on a post's word; nothing in it is verified. */
struct WordHeard {
    wire::Word word;
};
/** Of an attached file; nothing in it is verified. */
struct PieceHeard {
    wire::PiecePart part;
};
/** The packs the peer gives now. */
struct PacksOffered {
    std::vector<PackOffer> packs;
};
/** A stranger waits for admit() or refuse(). */
struct AskedToJoin {
    std::string name;
    std::string function;
    std::string number;
};
/** A stranger was not let in, for a reason that no person gave. */
struct JoinFailed {
    std::string name;
    Error reason;
};
/** We ask: show this number. */
struct NumberKnown {
    std::string number;
};
/** We asked (or showed an invitation) and are admitted; reading goes on once the context has a target and resume(). */
struct AdmittedHere {
    IncidentId incident;
};
/** All the peer had announced is durable here. */
struct CaughtUp {};
/** Changes refused by role or rule; the session goes on. */
struct ChangesRefused {
    std::size_t count = 0;
    Error first;
};
} // namespace session_event

using SessionEvent = std::variant<session_event::HelloSeen, session_event::Established, session_event::ReceiptsChanged,
                                  session_event::PresenceChanged, session_event::NeighboursChanged,
                                  session_event::WordHeard, session_event::PieceHeard, session_event::PacksOffered,
                                  session_event::AskedToJoin, session_event::JoinFailed, session_event::NumberKnown,
                                  session_event::AdmittedHere, session_event::CaughtUp, session_event::ChangesRefused>;

/**
 * One connection with one post, as a state machine without sockets: bytes and time in; bytes, a next wake-up and events
 * out. docs/protocol.md describes the states and messages. Whatever comes in, only this session suffers from it.
 */
class Session {
public:
    /** `asking`: this post is a stranger here and wants to be let in. `links`: how much a lasting session matters. */
    Session(const SessionContext &context, Link link, bool asking, wire::Links links = wire::Links::Welcome);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    void onBytes(ByteView bytes);
    /** Deadlines, heartbeats. To be called at wakeAt() or more often. */
    void tick();
    [[nodiscard]] std::int64_t wakeAt() const;
    /** One frame to write, at most about limits::kFrameSent; empty: nothing to say now. */
    [[nodiscard]] Bytes takeOutput();
    /** False: leave what comes in the socket (back-pressure). */
    [[nodiscard]] bool wantsRead() const;
    [[nodiscard]] std::vector<SessionEvent> takeEvents();

    /** Ended: once takeOutput() is empty the connection can be closed. */
    [[nodiscard]] bool hasEnded() const { return m_state == State::Ended; }
    [[nodiscard]] wire::Reason endReason() const { return m_reason; }
    [[nodiscard]] bool endedByPeer() const { return m_endedByPeer; }
    [[nodiscard]] Error endError() const;

    /** Says why and ends. */
    void close(wire::Reason reason);
    void onCommitted();
    void setPresence(const Presence &presence);
    void setNeighbours(const std::vector<PostId> &posts);
    /** To be passed on, instead of an older word of the same author. */
    void passOn(std::shared_ptr<const wire::Word> word, std::int64_t saidAt);
    /** Asks the peer for these pieces of attached files and no others. */
    void want(std::vector<wire::Wanted> pieces);
    /** The packs this post gives, instead of those said before. */
    void offer(std::vector<PackOffer> packs);
    /** Says nothing of the incident as long as the peer doesn't, or until release(): it may end this one. */
    void hold() { m_isHeld = true; }
    void release() { m_isHeld = false; }
    /** The owner has attached the incident this guest was admitted to. */
    void resume();
    /** Answers AskedToJoin; false when the target doesn't know the guest as a member. */
    [[nodiscard]] bool admit();
    void refuse();

    [[nodiscard]] const Link &link() const { return m_link; }
    [[nodiscard]] const std::optional<wire::Hello> &peerHello() const { return m_hello; }
    /** The peer's dialable address: where it was seen, with the port it listens on. */
    [[nodiscard]] std::optional<Address> peerAddress() const;
    [[nodiscard]] bool isAsking() const { return m_asking; }
    [[nodiscard]] bool isEstablished() const { return m_state == State::Sync && m_trusted; }
    [[nodiscard]] bool isSilent() const;
    /** Does the peer take part in a mesh, or is it of a version that keeps a session with every post? */
    [[nodiscard]] bool knowsMesh() const { return m_hello && m_hello->links != wire::Links::Unaware; }
    /** How much this end said, in its hello, that the session matters. */
    [[nodiscard]] wire::Links ownLinks() const { return m_links; }
    [[nodiscard]] const ContentSeal &seal() const { return m_seal; }
    [[nodiscard]] const ChangeFlow &flow() const { return m_flow; }
    [[nodiscard]] const Liveness &liveness() const { return m_liveness; }
    [[nodiscard]] std::optional<IncidentId> admittedTo() const { return m_admittedTo; }
    /** The changes the peer told of that aren't durable here. */
    [[nodiscard]] std::size_t missingHere() const;

private:
    enum class State : std::uint8_t {
        Hello,            ///< waiting for the peer's
        HostWaitsAsk,     ///< a stranger, who has not said what for
        HostWaitsReveal,  ///< we gave our nonce
        HostWaitsAnswer,  ///< the commander compares numbers
        HostWaitsInvited, ///< waiting for the invitation's proof
        HostWaitsMember,  ///< it was good; waiting for the admission to be in the log
        GuestWaitsNonce,
        GuestWaitsAnswer,
        GuestWaitsAdmitted, ///< we showed an invitation
        GuestWaitsAttach,   ///< admitted; the owner makes the file
        Sync,
        Ended,
    };

    void enter(State state);
    void end(wire::Reason reason, bool byPeer);
    void process();
    void queue(const wire::Message &message);
    [[nodiscard]] std::size_t frameLimit() const;
    [[nodiscard]] std::int64_t deadline() const;
    void checkDeadline();
    void produce(std::string &body);
    void ping();
    void pulse(const wire::Message &message);
    void reviewMembership();
    void produceWords(std::string &body, std::size_t frameRoom);
    void noticeCaughtUp();
    void startSync();

    void on(const wire::Hello &hello);
    void on(const wire::Goodbye &goodbye);
    void on(const wire::Ping &ping);
    void on(const wire::Pong &pong);
    void on(const wire::FrontierUpdate &update);
    void on(const wire::Changes &changes);
    void on(const wire::ChangePart &part);
    void on(const wire::PresenceUpdate &update);
    void on(const wire::Neighbours &neighbours);
    void on(const wire::Word &word);
    void on(const wire::Want &want);
    void on(const wire::PiecePart &part);
    void on(const wire::PackOffers &offers);
    void on(const wire::SealKey &key);
    void on(const wire::Sealed &sealed);
    void on(const wire::Ask &ask);
    void on(const wire::AskNonce &nonce);
    void on(const wire::AskReveal &reveal);
    void on(const wire::Invited &invited);
    void on(const wire::Admitted &admitted);
    void onDelivery(const Result<Delivery> &delivery);

    [[nodiscard]] wire::Hello ownHello() const;
    [[nodiscard]] Hash32 helloProof(const IncidentId &incident, const PostId &sender) const;
    [[nodiscard]] bool provesIncident(const wire::Hello &hello) const;
    [[nodiscard]] Hash32 keyProof(const ContentKey &key, const PostId &sender) const;
    /** It holds the content key that is in use here. */
    [[nodiscard]] bool provesKey(const wire::Hello &hello) const;
    void meetMember(const wire::Hello &hello);
    void meetStranger(const wire::Hello &hello);
    void meetHost(const wire::Hello &hello);
    [[nodiscard]] JoinTranscript transcript() const;
    [[nodiscard]] const Member *standing(const PostId &post) const;
    [[nodiscard]] bool isTrustworthy() const;
    void takePlace();
    void givePlaceBack();
    /** \p why: as a commander is told; else what the reason says. */
    void joinFailed(wire::Reason reason, const std::string &name, std::optional<Error> why = std::nullopt);

    const SessionContext &m_context;
    Clock &m_clock;
    Link m_link;
    bool m_asking;
    wire::Links m_links;
    bool m_invited; ///< we show an invitation on this connection
    wire::FrameReader m_reader;
    Liveness m_liveness;
    LinePace m_pace;
    ChangeFlow m_flow;
    struct OnLine {
        std::uint64_t mark;     ///< of the flow
        std::uint64_t position; ///< of the pace, behind it
    };
    std::deque<OnLine> m_onLine; ///< changes without a receipt
    PieceQueue m_pieces;
    ContentSeal m_seal;
    std::optional<wire::Hello> m_hello; ///< the peer's
    State m_state = State::Hello;
    std::int64_t m_since; ///< of m_state
    wire::Reason m_reason = wire::Reason::Closing;
    bool m_endedByPeer = false;
    bool m_trusted = false; ///< the peer is a member as far as we can know
    bool m_caughtUp = false;
    bool m_hasPlace = false; ///< at the join desk
    bool m_isHeld = false;   ///< there is another with the same peer, who will end one
    bool m_resumed = false;  ///< what had arrived meanwhile is still to be handled

    std::string m_control; ///< encoded messages, first out
    std::string m_pulse;   ///< pings and answers, which may share a frame with what is sealed
    std::vector<SessionEvent> m_events;
    std::optional<Presence> m_presence; ///< to be sent
    std::int64_t m_presenceAt = 0;      ///< not before
    std::optional<wire::Neighbours> m_neighbours;
    std::optional<wire::Want> m_want;
    std::optional<wire::PackOffers> m_offers;
    struct Waiting {
        std::shared_ptr<const wire::Word> word;
        std::int64_t saidAt;
    };
    std::map<PostId, Waiting> m_words; ///< to be passed on
    std::int64_t m_wordsAt = 0;        ///< not before
    PostId m_lastWord;                 ///< the next in turn comes after it
    RateLimit m_wordRate{limits::kWordsOfSession};
    std::optional<IncidentId> m_admittedTo;

    // Asking (docs/protocol.md).
    Hash32 m_guestNonce{};
    Hash32 m_hostNonce{};
    wire::Ask m_ask;
};

} // namespace fanion::net
