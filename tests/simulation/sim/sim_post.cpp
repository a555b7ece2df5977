// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/sim/sim_post.h"

namespace fanion::sim {

SimPost::SimPost(Timeline &timeline, Network &network, PostIndex index, std::uint64_t seed, std::int64_t wallOffset)
    : m_timeline(timeline), m_network(network), m_index(index), m_clock(timeline.now(), wallOffset), m_random(seed) {
    identity = Identity::generate(m_random);
    identity.name = "Post " + std::to_string(index);
    identity.function = "Test";
}

void SimPost::start(bool discovery) {
    ++m_life;
    m_tickPlanned = -1;
    m_commitPlanned = false;
    m_hub = std::make_unique<net::Hub>(Environment{m_clock, m_random}, identity, static_cast<net::HubPort &>(*this));
    m_hub->start(net::kDefaultPort, discovery);
    if (m_target) m_hub->attach(*m_target);
    afterwards();
}

void SimPost::crash(bool silently) {
    if (!m_hub) return;
    ++m_life;
    auto hub = std::move(m_hub); // isUp() is false while the network is told
    m_network.down(m_index, silently);
    hub.reset();
    if (m_target) m_target->crash(m_random.draw());
}

void SimPost::stopPolitely() {
    m_hub->stop();
    afterwards();
}

void SimPost::open(const IncidentId &incident) {
    m_target = std::make_unique<MemoryTarget>(incident, identity.post(), m_random.draw());
    if (!m_hub) return;
    m_hub->attach(*m_target);
    afterwards();
}

void SimPost::closeIncident() {
    m_hub->detach();
    m_target.reset();
    afterwards();
}

void SimPost::write(std::size_t size) {
    Bytes payload(size);
    m_random.fill(payload);
    m_target->write(payload);
    afterwards();
}

void SimPost::commitNow() {
    m_target->commit();
    if (m_hub) m_hub->committed();
    afterwards();
}

void SimPost::afterwards() {
    if (!m_hub) return;
    const auto life = m_life;
    if (m_target && m_target->hasStaged() && !m_commitPlanned) {
        m_commitPlanned = true;
        m_timeline.at(m_timeline.now() + commitDelay, [this, life] {
            if (life != m_life) return;
            m_commitPlanned = false;
            if (!commitFails && m_target && m_target->commit()) m_hub->committed();
            afterwards();
        });
    }
    const auto at = std::max(m_hub->wakeAt(), m_timeline.now());
    if (at > m_timeline.now() + 3'600'000 || (m_tickPlanned >= m_timeline.now() && m_tickPlanned <= at)) return;
    m_tickPlanned = at;
    m_timeline.at(at, [this, life, at] {
        if (life != m_life || at != m_tickPlanned) return;
        m_tickPlanned = -1;
        if (m_target) m_target->now = m_clock.wallNow();
        m_hub->tick();
        afterwards();
    });
}

void SimPost::connected(net::ConnectionId id, const net::Link &link) {
    m_hub->onConnected(id, link);
    afterwards();
}

void SimPost::bytes(net::ConnectionId id, ByteView bytes) {
    m_hub->onBytes(id, bytes);
    afterwards();
}

void SimPost::closed(net::ConnectionId id, const Error &error) {
    m_hub->onClosed(id, error);
    afterwards();
}

void SimPost::heard(ByteView datagram, const std::string &source) {
    m_hub->onAnnouncement(datagram, source);
    afterwards();
}

Bytes SimPost::output(net::ConnectionId id) {
    auto bytes = m_hub->takeOutput(id);
    afterwards();
    return bytes;
}

void SimPost::joinProgress(const net::JoinProgress &update) {
    progress.push_back(update);
    if (update.state != net::JoinProgress::State::Receiving || !attachOnReceiving || m_target) return;
    const auto life = m_life;
    m_timeline.at(m_timeline.now() + 5, [this, life, incident = update.incident] {
        if (life == m_life && !m_target) open(incident);
    });
}

} // namespace fanion::sim
