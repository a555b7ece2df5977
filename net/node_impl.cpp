// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/node_impl.h"

#include "net/wire/limits.h"

#include <algorithm>
#include <limits>

namespace fanion::net {

namespace asio = boost::asio;
using ErrorText = boost::system::error_code;

namespace {
constexpr std::int64_t kPeersEvery = 50;    ///< ms between two lists of peers
constexpr std::int64_t kStopWithin = 1'000; ///< for the goodbyes
constexpr std::int64_t kLongestSleep = 60'000;
} // namespace

Node::Impl::Impl(asio::io_context &io, Environment environment, const Identity &identity, NodeObserver &observer)
    : m_io(io), m_environment(environment), m_identity(identity), m_observer(&observer),
      m_hub(environment, identity, *this),
      m_listener(io,
                 [this](asio::ip::tcp::socket socket, const Address &remote) { accepted(std::move(socket), remote); }),
      m_multicast(
          io,
          [this](ByteView datagram, const std::string &host) {
              act([&](Hub &hub) { hub.onAnnouncement(datagram, host); });
          },
          [this] {
              m_responder.retry();
              act([](Hub &hub) { hub.onNetworkChanged(); });
          }),
      m_responder(io, environment,
                  [this](ByteView datagram, const std::string &host) {
                      act([&](Hub &hub) { hub.onAnnouncement(datagram, host); });
                  }),
      m_timer(io), m_peersTimer(io), m_stopTimer(io) {}

Result<Address> Node::Impl::start(const NodeSettings &settings) {
    if (m_running) return fail(ErrorCode::Busy, "The node is running already.");
    auto tls = TlsContext::create(m_identity); // which may be another one since the last time
    if (!tls) return std::unexpected(tls.error());
    m_tls = std::move(*tls);
    auto address = m_listener.open(settings.listen);
    if (!address) return address;
    m_listening = *address;
    m_running = true;
    m_hub.start(address->port, settings.discovery);
    if (settings.discovery) {
        if (const auto opened = m_multicast.open(settings.discoveryPort); !opened) trouble(opened.error());
        // Posts that announce themselves on a port of their own keep to themselves.
        if (settings.discoveryPort == kDiscoveryPort) m_responder.open();
    }
    for (const auto &peer : settings.peers)
        m_hub.dial(peer);
    tell([listening = *address](NodeObserver &observer) { observer.onListening(listening); });
    wantAfterwards();
    return address;
}

void Node::Impl::stop(std::function<void()> done) {
    m_stopped = std::move(done);
    m_hub.stop();
    m_running = false;
    m_listener.close();
    m_multicast.close();
    m_responder.close();
    m_timer.cancel();
    m_timerAt = 0;
    std::erase_if(m_links, [](auto &entry) { // dials under way have nothing to say
        if (!entry.second->isUp()) entry.second->abandon();
        return !entry.second->isUp();
    });
    m_stopTimer.expires_after(std::chrono::milliseconds(m_links.empty() ? 0 : kStopWithin));
    m_stopTimer.async_wait([self = weak_from_this()](const ErrorText &error) {
        if (const auto impl = self.lock(); impl && !error) impl->finishStopping();
    });
    wantAfterwards();
}

void Node::Impl::finishStopping() {
    m_stopTimer.cancel();
    for (auto &[id, link] : std::exchange(m_links, {})) {
        link->abandon();
        m_hub.onClosed(id, {ErrorCode::Io, "The node stops."});
    }
    // Not from here: whoever is told may destroy the node.
    asio::post(m_io, [self = weak_from_this()] {
        const auto impl = self.lock();
        if (const auto done = impl ? std::exchange(impl->m_stopped, nullptr) : nullptr) done();
    });
}

void Node::Impl::shutDown() {
    m_observer = nullptr;
    m_running = false;
    m_stopped = nullptr;
    m_listener.close();
    m_multicast.close();
    m_responder.close();
    for (auto &[id, link] : std::exchange(m_links, {}))
        link->abandon();
    m_timer.cancel();
    m_peersTimer.cancel();
    m_stopTimer.cancel();
}

void Node::Impl::connect(ConnectionId id, const Address &address) {
    if (!m_running) {
        asio::post(m_io, [self = weak_from_this(), id] {
            if (const auto impl = self.lock()) {
                impl->act([id](Hub &hub) { hub.onClosed(id, {ErrorCode::Io, "This post's network isn't running."}); });
            }
        });
        return;
    }
    auto link = std::make_shared<TlsLink>(asio::ip::tcp::socket(m_io), m_tls->context(), id, *this);
    m_links[id] = link;
    link->dial(address);
}

void Node::Impl::accepted(asio::ip::tcp::socket socket, const Address &remote) {
    const auto id = m_hub.newConnection();
    if (m_links.size() >= limits::kConnections || !m_gate.enter(id, remote.host, now())) return; // closes the socket
    auto link = std::make_shared<TlsLink>(std::move(socket), m_tls->context(), id, *this);
    m_links[id] = link;
    link->accept(remote);
}

void Node::Impl::wake(ConnectionId id) {
    if (const auto found = m_links.find(id); found != m_links.end()) found->second->wake();
}

void Node::Impl::abort(ConnectionId id) {
    const auto found = m_links.find(id);
    if (found == m_links.end()) return;
    // Not from inside the link's own call to us.
    asio::post(m_io, [link = found->second] { link->abandon(); });
    m_links.erase(found);
    m_gate.gone(id);
}

void Node::Impl::announce(const Bytes &datagram) {
    m_multicast.send(datagram);
    m_responder.announce(datagram);
}

void Node::Impl::linkUp(ConnectionId id, const Link &link) {
    act([&](Hub &hub) { hub.onConnected(id, link); });
}

void Node::Impl::linkBytes(ConnectionId id, ByteView bytes) {
    act([&](Hub &hub) { hub.onBytes(id, bytes); });
    if (m_hub.isEstablished(id)) m_gate.known(id);
}

void Node::Impl::linkDown(ConnectionId id, const Error &error) {
    m_links.erase(id);
    m_gate.gone(id);
    act([&](Hub &hub) { hub.onClosed(id, error); });
    if (m_stopped && m_links.empty()) finishStopping();
}

Bytes Node::Impl::linkOutput(ConnectionId id) {
    auto bytes = m_hub.takeOutput(id);
    if (!bytes.empty()) wantAfterwards();
    return bytes;
}

void Node::Impl::tell(std::function<void(NodeObserver &)> what) {
    m_untold.push_back(std::move(what));
    wantAfterwards();
}

void Node::Impl::changed(HubList list) {
    m_changed.insert(list);
    wantAfterwards();
}

void Node::Impl::joinProgress(const JoinProgress &progress) {
    tell([progress](NodeObserver &observer) { observer.onJoinProgress(progress); });
}

void Node::Impl::joinFailed(const JoinFailure &failure) {
    tell([failure](NodeObserver &observer) { observer.onJoinFailed(failure); });
}

void Node::Impl::converged() {
    tell([](NodeObserver &observer) { observer.onConverged(); });
}

void Node::Impl::trouble(const Error &error) {
    tell([error](NodeObserver &observer) { observer.onTrouble(error); });
}

void Node::Impl::twinSeen(const Address &address) {
    tell([address](NodeObserver &observer) { observer.onTwin(address); });
}

void Node::Impl::ownChangesElsewhere() {
    tell([](NodeObserver &observer) { observer.onOwnChangesElsewhere(); });
}

void Node::Impl::wantAfterwards() {
    if (m_afterwards || m_observer == nullptr) return;
    m_afterwards = true;
    asio::post(m_io, [self = weak_from_this()] {
        if (const auto impl = self.lock()) impl->afterwards();
    });
}

void Node::Impl::afterwards() {
    m_afterwards = false;
    if (m_observer == nullptr) return;
    tellLists();
    // The owner may destroy the node from inside any of these.
    for (auto untold = std::exchange(m_untold, {}); !untold.empty() && m_observer != nullptr; untold.pop_front()) {
        untold.front()(*m_observer);
    }
    if (m_observer != nullptr && m_running) setTimer();
}

void Node::Impl::tellLists() {
    const auto changed = std::exchange(m_changed, {});
    for (const auto list : changed) {
        if (m_observer == nullptr) return;
        switch (list) {
        case HubList::Peers:
            tellPeersSoon();
            break;
        case HubList::Presence:
            m_observer->onPresence(m_hub.presence());
            break;
        case HubList::Heard:
            m_observer->onHeard(m_hub.heard());
            break;
        case HubList::Packs:
            m_observer->onPacks(m_hub.packs());
            break;
        case HubList::JoinRequests:
            m_observer->onJoinRequests(m_hub.joinRequests());
            break;
        }
    }
}

void Node::Impl::tellPeersSoon() {
    if (m_peersPlanned) return;
    const auto wait = m_peersToldAt + kPeersEvery - now();
    if (m_peersToldAt == 0 || wait <= 0) {
        m_peersToldAt = now();
        return m_observer->onPeers(m_hub.peers());
    }
    m_peersPlanned = true;
    m_peersTimer.expires_after(std::chrono::milliseconds(std::min(wait, kPeersEvery)));
    m_peersTimer.async_wait([self = weak_from_this()](const ErrorText &error) {
        const auto impl = self.lock();
        if (!impl || error || impl->m_observer == nullptr) return;
        impl->m_peersPlanned = false;
        impl->m_peersToldAt = impl->now();
        impl->m_observer->onPeers(impl->m_hub.peers());
    });
}

void Node::Impl::setTimer() {
    const auto at = m_hub.wakeAt();
    if (m_timerAt != 0 && m_timerAt <= at) return; // it will look again then
    m_timerAt = at;
    const auto wait = std::clamp<std::int64_t>(at - now(), 0, kLongestSleep);
    m_timer.expires_after(std::chrono::milliseconds(wait));
    m_timer.async_wait([self = weak_from_this()](const ErrorText &error) {
        const auto impl = self.lock();
        if (!impl || error || !impl->m_running) return;
        impl->m_timerAt = 0;
        impl->act([](Hub &hub) { hub.tick(); });
    });
}

std::vector<Address> Node::Impl::reachableAt() const {
    if (!m_running) return {};
    const auto ip = asio::ip::make_address(m_listening.host);
    if (!ip.is_unspecified()) return {m_listening};
    std::vector<Address> out;
    for (auto &host : reachableHosts(listInterfaces())) {
        const bool six = host.find(':') != std::string::npos;
        if (m_listening.host != "0.0.0.0" && !six) continue; // [::] alone
        out.push_back({std::move(host), m_listening.port});
    }
    return out;
}

} // namespace fanion::net
