// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/log/identity.h"
#include "net/invitation.h"
#include "net/sync_target.h"
#include "net/types.h"

#include <boost/asio/io_context.hpp>

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace fanion::net {

struct NodeSettings {
    std::optional<Address> listen; ///< none: every interface, kDefaultPort or the next free one; port 0: any free one
    bool discovery = true;         ///< announce and listen to announcements
    std::vector<Address> peers;    ///< dialled until they answer, for as long as the node runs
    std::uint16_t discoveryPort = kDiscoveryPort;
};

/**
 * What a Node tells its owner. Always called from the io_context, never from inside a call to Node; lists are whole
 * (not differences), sent when they change and coalesced.
 */
class NodeObserver {
public:
    virtual ~NodeObserver() = default;
    virtual void onListening(const Address &address) { (void)address; }
    /** Every other member that isn't revoked, and posts being dialled whose name isn't known yet (null id). */
    virtual void onPeers(const std::vector<PeerStatus> &peers) { (void)peers; }
    virtual void onPresence(const std::vector<Presence> &presence) { (void)presence; }
    /** With or without an incident open. One line an incident; the address to ask is the one heard last. */
    virtual void onHeard(const std::vector<HeardIncident> &heard) { (void)heard; }
    /** Strangers waiting for an answer (this post is a commander). */
    virtual void onJoinRequests(const std::vector<JoinRequest> &requests) { (void)requests; }
    /**
     * Receiving carries the incident's id: the owner makes the file (Incident::createPending) and calls attach(), now
     * or within 30 s; the connection that was admitted goes on. Done: the log is here and durable.
     */
    virtual void onJoinProgress(const JoinProgress &progress) { (void)progress; }
    /** Somebody was not let in here, for a reason that no person gave. */
    virtual void onJoinFailed(const JoinFailure &failure) { (void)failure; }
    /** All posts that are connected hold the same as we do, durably, after having differed. */
    virtual void onConverged() {}
    /** Another machine with this post's key answers there: a copied installation. */
    virtual void onTwin(const Address &address) { (void)address; }
    /** Others hold changes of this post that its own file lacks: a restored backup or a copy. Once for each attach().
     */
    virtual void onOwnChangesElsewhere() {}
    /** The packs given by the posts that this one is in session with. */
    virtual void onPacks(const std::map<PostId, std::vector<PackOffer>> &packs) { (void)packs; }
    /** For people: bytes refused, clock wrong, port taken, network unreachable. */
    virtual void onTrouble(const Error &error) { (void)error; }
};

/**
 * This post on the network: listens, announces, finds, dials, and keeps one session with each connected post. Lives on
 * one thread, the one that runs the io_context; every method must be called there. Nothing here blocks.
 *
 * The owner: attach() a SyncTarget, call committed() each time something became durable (its own changes or received
 * ones), perform an Admit before answering a join request with yes.
 */
class Node {
public:
    /** `identity` is read when needed (name and function may change); all four outlive the node. */
    Node(boost::asio::io_context &io, Environment environment, const Identity &identity, NodeObserver &observer);
    /** Closes everything at once; stop() first where peers should be told. */
    ~Node();
    Node(const Node &) = delete;
    Node &operator=(const Node &) = delete;

    /** Opens the listening sockets, with the identity as it is now. The address is the one to tell others when one was
     * given. Errors: Busy, Io. */
    [[nodiscard]] Result<Address> start(const NodeSettings &settings);
    /** Says goodbye to every peer and stops; `done` is called once, within a second. start() may follow. */
    void stop(std::function<void()> done);
    [[nodiscard]] bool isRunning() const;

    /** From now on this incident is announced and synchronised. At most one; `target` lives until detach() or ~Node. */
    void attach(SyncTarget &target);
    /** Ends the sessions of the incident (goodbye) and forgets its receipts; the target may be destroyed at once. */
    void detach();
    /** Something became durable in the target: push it, acknowledge it, look at the members again. Cheap. */
    void committed();

    /** Dials until it answers (back-off 0.25 s to 5 s with jitter), for as long as the node runs. */
    void dial(const Address &address);
    /** Stops dialling an address given to dial() or in the settings. */
    void forget(const Address &address);
    /**
     * Where a member was last seen (kept by the owner from onPeers between two runs). Dialled like an address heard,
     * and forgotten by detach(). After attach().
     */
    void know(const PostId &post, const Address &address);
    /**
     * What was known of a post in an earlier run: when it was seen, what it said it has. It counts until the post says
     * something itself. After attach().
     */
    void recall(const PostId &post, WallTime lastSeen, std::optional<Frontier> told);
    /** This post's own; `post` and `at` are filled in. Sent at most ten times a second, the latest only. */
    void setPresence(Presence presence);

    /** The packs that this post gives to the members of the open incident, whichever it is; their contents come from
     * SyncTarget::packs(). At most limits::kPacksOffered. */
    void offerPacks(std::vector<PackOffer> packs);

    /** Asks to be let in there. With an address heard, other posts of the same incident are tried when it can't say. */
    void askToJoin(const Address &address);
    /** The owner has attached a target of the invitation's incident (createPending). Safe to call again at each start.
     */
    void joinByInvitation(const Invitation &invitation);
    void cancelJoin();
    /**
     * Answers a request of onJoinRequests. Yes: the owner has performed the Admit (role, name, function) first. Errors:
     * NotFound (it has gone), Refused (yes, but the target doesn't know the guest as a member).
     */
    [[nodiscard]] Result<void> answerJoin(std::uint64_t request, bool admitted);

    [[nodiscard]] std::vector<PeerStatus> peers() const;
    /** Every address given to dial() or in the settings, in their order. Changes are told with onPeers(). */
    [[nodiscard]] std::vector<DialStatus> dialled() const;
    /** What a post said last that it has; nothing while that is not known. */
    [[nodiscard]] std::optional<Frontier> toldBy(const PostId &post) const;
    [[nodiscard]] std::vector<HeardIncident> heard() const;
    [[nodiscard]] std::vector<JoinRequest> joinRequests() const;
    /** Where this post can be reached (for invitations): one an interface address, best first, loopback last. */
    [[nodiscard]] std::vector<Address> reachableAt() const;

private:
    class Impl;
    std::shared_ptr<Impl> m_impl; ///< shared with handlers under way, which find it stopped
};

} // namespace fanion::net
