// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/hub/hub.h"
#include "tests/simulation/sim/memory_target.h"
#include "tests/simulation/sim/network.h"

#include <memory>
#include <vector>

namespace fanion::sim {

/** A post in the simulator: the real Hub and sessions over the simulated network, and an owner that commits in groups.
 */
class SimPost : public Host, private net::HubPort {
public:
    SimPost(Timeline &timeline, Network &network, PostIndex index, std::uint64_t seed, std::int64_t wallOffset);

    // Life.
    void start(bool discovery = true);
    /** kill -9 or a power cut: what was not committed is gone. */
    void crash(bool silently);
    void stopPolitely();
    /** Somebody, or a dead battery, sets the clock. */
    void setWallOffset(std::int64_t offset) { m_clock.setWallOffset(offset); }
    void open(const IncidentId &incident);
    void closeIncident();

    // The owner's acts; each is committed a little later, together with what else is staged.
    void write(std::size_t size = 40);
    MemoryTarget &target() { return *m_target; }
    [[nodiscard]] bool hasTarget() const { return m_target != nullptr; }
    /** Looks whether something is to be committed, and when the hub wants to be woken. To be called after any act. */
    void afterwards();
    /** Commits at once (set-up). */
    void commitNow();

    net::Hub &hub() { return *m_hub; }
    Identity identity;
    std::int64_t commitDelay = 3;
    bool commitFails = false;

    // What the owner was told.
    std::vector<net::JoinProgress> progress;
    std::vector<Error> troubles;
    std::vector<net::JoinFailure> joinFailures;
    std::vector<net::Address> twins;
    std::size_t ownElsewhereCount = 0;
    std::size_t convergedCount = 0;
    bool attachOnReceiving = true; ///< as app/post does when the file could be made

    // Host.
    [[nodiscard]] bool isUp() const override { return m_hub != nullptr; }
    [[nodiscard]] PostId post() const override { return identity.post(); }
    [[nodiscard]] net::ConnectionId acceptId() override { return m_hub->newConnection(); }
    void connected(net::ConnectionId id, const net::Link &link) override;
    void bytes(net::ConnectionId id, ByteView bytes) override;
    void closed(net::ConnectionId id, const Error &error) override;
    void heard(ByteView datagram, const std::string &source) override;
    [[nodiscard]] Bytes output(net::ConnectionId id) override;
    [[nodiscard]] bool wantsRead(net::ConnectionId id) const override { return m_hub->wantsRead(id); }
    [[nodiscard]] bool isFinished(net::ConnectionId id) const override { return m_hub->isFinished(id); }

private:
    // HubPort.
    void connect(net::ConnectionId id, const net::Address &address) override {
        m_network.connect(m_index, id, address);
    }
    void wake(net::ConnectionId id) override { m_network.wake(m_index, id); }
    void abort(net::ConnectionId id) override { m_network.abort(m_index, id); }
    void announce(const Bytes &datagram) override { m_network.announce(m_index, datagram); }
    void changed(net::HubList) override {}
    void joinProgress(const net::JoinProgress &update) override;
    void joinFailed(const net::JoinFailure &failure) override { joinFailures.push_back(failure); }
    void converged() override { ++convergedCount; }
    void trouble(const Error &error) override { troubles.push_back(error); }
    void twinSeen(const net::Address &address) override { twins.push_back(address); }
    void ownChangesElsewhere() override { ++ownElsewhereCount; }

    Timeline &m_timeline;
    Network &m_network;
    PostIndex m_index;
    SimClock m_clock;
    SimRandom m_random;
    std::unique_ptr<MemoryTarget> m_target;
    std::unique_ptr<net::Hub> m_hub;
    bool m_commitPlanned = false;
    std::int64_t m_tickPlanned = -1;
    std::uint64_t m_life = 0; ///< events of an earlier life are void
};

} // namespace fanion::sim
