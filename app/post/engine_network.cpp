// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the Engine does so that posts find each other where announcements alone don't do: addresses, search, diagnosis.
#include "app/post/engine.h"

#include "net/diagnosis/diagnose.h"
#include "net/discovery/subnet_plan.h"

#include <algorithm>
#include <utility>

namespace fanion::app {

void Engine::onListening(const net::Address &address) {
    m_listening = address;
    m_observer.onListening(address);
}

Result<void> Engine::addAddress(const net::Address &address) {
    if (const auto opened = checkOpen(); !opened) return opened;
    auto kept = m_typed.add(net::incidentTag(m_incident->id()), address);
    // Where the disk doesn't keep it, it is dialled all the same: who typed it is told.
    if (kept || kept.error().code == ErrorCode::Io) m_node.dial(address);
    return kept;
}

Result<void> Engine::removeAddress(const net::Address &address) {
    if (const auto opened = checkOpen(); !opened) return opened;
    m_node.forget(address);
    return m_typed.remove(net::incidentTag(m_incident->id()), address);
}

void Engine::dialTyped() {
    for (const auto &address : m_typed.of(net::incidentTag(m_incident->id())))
        m_node.dial(address);
}

void Engine::forgetTyped() {
    for (const auto &address : m_typed.of(net::incidentTag(m_incident->id())))
        if (!std::ranges::contains(m_network.peers, address)) m_node.forget(address);
}

void Engine::searchNetworks(Done<net::SearchProgress> done) {
    if (m_search) return done(fail(ErrorCode::Busy, "A search goes on already."));
    const auto incident = m_incident ? std::optional(m_incident->id()) : std::nullopt;
    m_search = std::make_unique<net::SubnetProbe>(
        m_io, m_environment, incident, [this](const net::SearchProgress &progress) { onSearched(progress); });
    m_searched = std::move(done);
    const auto started = m_search->start(net::subnetPlan(net::searchableNetworks(net::listInterfaces())));
    if (started) return;
    m_search.reset();
    std::exchange(m_searched, nullptr)(std::unexpected(started.error()));
}

void Engine::onSearched(const net::SearchProgress &progress) {
    for (const auto &found : progress.found)
        if (found.sameIncident) m_node.know(found.post, found.address);
    m_observer.onSearch(progress);
    if (!progress.done) return;
    m_search.reset();
    std::exchange(m_searched, nullptr)(progress);
}

void Engine::endSearch() {
    const auto search = std::exchange(m_search, nullptr);
    if (!search) return;
    auto progress = search->progress();
    progress.done = true;
    m_observer.onSearch(progress);
    std::exchange(m_searched, nullptr)(std::move(progress));
}

net::Examination Engine::examination() const {
    net::Examination asked;
    asked.discovery = m_network.discovery;
    asked.listening = m_node.isRunning() ? m_listening : std::nullopt;
    asked.chosenPort = m_network.listen.has_value();
    asked.folder = m_incident ? m_incident->file().parent_path() : m_home.folder();
    if (asked.folder.empty()) asked.folder = ".";
    if (!m_incident) return asked;
    asked.incident = m_incident->id();
    for (const auto &peer : m_node.peers()) {
        net::PeerFacts post;
        if (const Member *member = m_incident->replica().member(peer.post)) post.name = member->name;
        post.post = peer.post;
        post.address = peer.address;
        using State = net::PeerStatus::State;
        post.connected = peer.state == State::Connected || peer.state == State::Silent;
        post.viaOthers = peer.state == State::ViaOthers;
        post.clockSkewMs = peer.clockSkewMs;
        post.roundTripMs = peer.roundTripMs;
        if (!peer.lastError.message.empty()) post.lastError = peer.lastError.code;
        asked.posts.push_back(std::move(post));
    }
    return asked;
}

void Engine::diagnose(Done<std::vector<net::Finding>> done) {
    m_looking.run<std::vector<net::Finding>>(
        [asked = examination()](const std::stop_token &stop) -> Result<std::vector<net::Finding>> {
            return net::diagnose(net::examine(asked, systemEnvironment(), stop));
        },
        std::move(done));
}

} // namespace fanion::app
