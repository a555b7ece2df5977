// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/hub/dial_book.h"
#include "net/types.h"

namespace fanion::net {

/** Lists of the hub that an owner may be showing. */
enum class HubList : std::uint8_t { Peers, Presence, Heard, JoinRequests, Packs };

/**
 * What a Hub needs of the world: sockets (or a simulator's) and somebody to tell. None of these calls may call back
 * into the hub before it returns.
 */
class HubPort {
public:
    virtual ~HubPort() = default;
    /** Dial; the answer is Hub::onConnected or onClosed with this id. */
    virtual void connect(ConnectionId id, const Address &address) = 0;
    /** Look at takeOutput(), wantsRead() and isFinished() of this connection soon. */
    virtual void wake(ConnectionId id) = 0;
    /** Forget this connection at once: nothing more to say or hear. */
    virtual void abort(ConnectionId id) = 0;
    /** Send to every network this post is on. */
    virtual void announce(const Bytes &datagram) = 0;

    virtual void changed(HubList list) = 0;
    virtual void joinProgress(const JoinProgress &progress) = 0;
    virtual void joinFailed(const JoinFailure &failure) = 0;
    virtual void converged() = 0;
    virtual void trouble(const Error &error) = 0;
    /** Another machine with this post's key answers there. */
    virtual void twinSeen(const Address &address) = 0;
    /** Others hold changes of this post that it does not hold itself: said once for each attach(). */
    virtual void ownChangesElsewhere() = 0;
};

} // namespace fanion::net
