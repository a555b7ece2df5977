// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/discovery/multicast.h"
#include "net/discovery/responder.h"
#include "net/hub/hub.h"
#include "net/node.h"
#include "net/transport/accept_gate.h"
#include "net/transport/listener.h"
#include "net/transport/tls_context.h"
#include "net/transport/tls_link.h"

#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

#include <deque>
#include <set>
#include <utility>

namespace fanion::net {

/** The Asio shell of a Hub: sockets, timers, and telling the owner from the io_context only. */
class Node::Impl : public HubPort, public LinkOwner, public std::enable_shared_from_this<Node::Impl> {
public:
    Impl(boost::asio::io_context &io, Environment environment, const Identity &identity, NodeObserver &observer);

    [[nodiscard]] Result<Address> start(const NodeSettings &settings);
    void stop(std::function<void()> done);
    /** The node goes: no call to the owner from now on. */
    void shutDown();
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] const Hub &hub() const { return m_hub; }
    [[nodiscard]] std::vector<Address> reachableAt() const;

    /** Does something with the hub, then lets what follows happen from the io_context. */
    template <typename Act>
    void act(Act &&what) {
        std::forward<Act>(what)(m_hub);
        wantAfterwards();
    }

    // HubPort.
    void connect(ConnectionId id, const Address &address) override;
    void wake(ConnectionId id) override;
    void abort(ConnectionId id) override;
    void announce(const Bytes &datagram) override;
    void changed(HubList list) override;
    void joinProgress(const JoinProgress &progress) override;
    void joinFailed(const JoinFailure &failure) override;
    void converged() override;
    void trouble(const Error &error) override;
    void twinSeen(const Address &address) override;
    void ownChangesElsewhere() override;

    // LinkOwner.
    void linkUp(ConnectionId id, const Link &link) override;
    void linkBytes(ConnectionId id, ByteView bytes) override;
    void linkDown(ConnectionId id, const Error &error) override;
    [[nodiscard]] Bytes linkOutput(ConnectionId id) override;
    [[nodiscard]] bool linkWantsRead(ConnectionId id) const override { return m_hub.wantsRead(id); }
    [[nodiscard]] bool linkIsFinished(ConnectionId id) const override { return m_hub.isFinished(id); }

private:
    void accepted(boost::asio::ip::tcp::socket socket, const Address &remote);
    /** Once per turn of the io_context: tells the owner what changed and sets the timer. */
    void wantAfterwards();
    void afterwards();
    void tell(std::function<void(NodeObserver &)> what);
    void tellLists();
    void tellPeersSoon();
    void setTimer();
    void finishStopping();
    [[nodiscard]] std::int64_t now() const { return m_environment.clock.monotonicNow(); }

    boost::asio::io_context &m_io;
    Environment m_environment;
    const Identity &m_identity;
    NodeObserver *m_observer; ///< null once shut down
    Hub m_hub;
    std::unique_ptr<TlsContext> m_tls;
    Listener m_listener;
    Multicast m_multicast;
    Responder m_responder;
    AcceptGate m_gate;
    std::map<ConnectionId, std::shared_ptr<TlsLink>> m_links;
    boost::asio::steady_timer m_timer;
    boost::asio::steady_timer m_peersTimer;
    boost::asio::steady_timer m_stopTimer;
    std::int64_t m_timerAt = 0;
    std::deque<std::function<void(NodeObserver &)>> m_untold;
    std::set<HubList> m_changed;
    std::int64_t m_peersToldAt = 0;
    bool m_peersPlanned = false;
    bool m_afterwards = false;
    bool m_running = false;
    Address m_listening;
    std::function<void()> m_stopped;
};

} // namespace fanion::net
