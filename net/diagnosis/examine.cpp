// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/diagnosis/examine.h"

#include "net/diagnosis/echo_probe.h"
#include "net/diagnosis/machine_facts.h"
#include "net/diagnosis/post_call.h"
#include "net/transport/listener.h"

#include <boost/asio/io_context.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace fanion::net {

namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using ErrorText = boost::system::error_code;

constexpr auto kListen = std::chrono::milliseconds(2'000); // posts answer a question within 1.2 s
constexpr auto kLongest = std::chrono::milliseconds(6'000);
constexpr auto kStep = std::chrono::milliseconds(100);
constexpr std::size_t kMostCalls = 64;

bool isHere(const std::vector<Interface> &interfaces, const std::string &host) {
    return std::ranges::any_of(interfaces,
                               [&](const Interface &each) { return std::ranges::contains(each.addresses, host); });
}

/** The interface by which \p host is reached without a router; null when there is none. */
const Interface *wayTo(const std::vector<Interface> &interfaces, const std::string &host) {
    const auto found = std::ranges::find_if(interfaces, [&](const Interface &each) {
        if (const auto percent = host.find('%'); percent != std::string::npos)
            return each.name == host.substr(percent + 1);
        return std::ranges::any_of(each.networks, [&](const Ipv4Network &network) { return network.contains(host); });
    });
    return found == interfaces.end() ? nullptr : &*found;
}

/** One examination under way. */
class Examiner {
public:
    Examiner(const Examination &asked, const Environment &environment, std::stop_token stop)
        : m_asked(asked), m_environment(environment), m_stop(std::move(stop)), m_interfaces(listInterfaces()),
          m_probe(m_io, environment, [this](const Announcement &said, const std::string &host) { hear(said, host); }),
          m_listener(m_io, [](tcp::socket, const Address &) {}) {
        if (asked.incident) m_tag = incidentTag(*asked.incident);
    }

    Facts examine() {
        m_facts.now = m_environment.clock.wallNow();
        m_facts.discovery = m_asked.discovery;
        m_facts.hasIncident = m_asked.incident.has_value();
        m_facts.firewall = findFirewall();
        measureDisk();
        m_facts.discoveryPortOpen = m_probe.start(m_interfaces, m_asked.discoveryPort);
        lookAtPort();
        callOurselves();
        // A key of its own, so that nobody takes these calls for links of this post.
        if (auto tls = TlsContext::create(Identity::generate(m_environment.random))) m_tls = std::move(*tls);
        for (const auto &post : m_asked.posts)
            if (!post.connected && !post.viaOthers && post.address.port != 0) call(post.address);
        runFor();
        describeInterfaces();
        describePosts();
        for (const auto &each : m_calls)
            each->abandon();
        return std::move(m_facts);
    }

private:
    void runFor() {
        const auto began = std::chrono::steady_clock::now();
        const auto passed = [&] { return std::chrono::steady_clock::now() - began; };
        while (!m_stop.stop_requested() && passed() < kLongest && (passed() < kListen || m_open > 0)) {
            m_io.restart();
            m_io.run_for(kStep);
        }
    }

    void measureDisk() {
        std::error_code error;
        const auto space = std::filesystem::space(m_asked.folder, error);
        if (error) return;
        m_facts.diskFree = space.available;
        m_facts.diskFolder = m_asked.folder.string();
    }

    void lookAtPort() {
        if (m_asked.listening) {
            m_port = m_asked.listening->port;
            m_facts.port = m_asked.chosenPort || m_port == kDefaultPort ? Facts::Port::Ours : Facts::Port::Moved;
        } else if (const auto opened = m_listener.open(std::nullopt)) {
            m_port = opened->port;
            m_facts.port = m_port == kDefaultPort ? Facts::Port::Free : Facts::Port::Moved;
        } else {
            m_facts.port = Facts::Port::Taken;
        }
        m_facts.listeningPort = m_port;
        if (m_facts.port == Facts::Port::Moved || m_facts.port == Facts::Port::Taken)
            m_facts.portHolder = portHolder(kDefaultPort);
    }

    /** Where this post should answer: one address, one family, or all. */
    [[nodiscard]] std::vector<std::string> ownHosts() const {
        const auto listens = m_asked.listening ? m_asked.listening->host : std::string("0.0.0.0");
        if (listens != "0.0.0.0" && listens != "::") return {listens};
        auto hosts = reachableHosts(m_interfaces);
        if (m_asked.chosenPort) // "every interface" said as an address means one family
            std::erase_if(hosts, [&](const auto &host) { return host.contains(':') != (listens == "::"); });
        return hosts;
    }

    void callOurselves() {
        if (m_port == 0) return;
        for (const auto &host : ownHosts()) {
            ErrorText error;
            const auto ip = asio::ip::make_address(host, error);
            if (error) continue;
            auto socket = std::make_shared<tcp::socket>(m_io);
            m_deaf.insert({host, m_port});
            socket->async_connect({ip, m_port}, [this, socket, host](const ErrorText &failed) {
                if (!failed) m_deaf.erase({host, m_port});
            });
        }
    }

    void call(const Address &address) {
        if (!m_tls || m_calls.size() >= kMostCalls || !m_reached.emplace(address, Reach()).second) return;
        ++m_open;
        m_calls.push_back(
            std::make_shared<PostCall>(m_io, *m_tls, m_environment.clock, m_tag, [this, address](const Reach &reach) {
                m_reached[address] = reach;
                --m_open;
            }));
        m_calls.back()->start(address);
    }

    void hear(const Announcement &said, const std::string &host) {
        if (isHere(m_interfaces, host) && said.port == m_port) return; // ourselves
        m_hosts.insert({host, said.port});
        if (!m_asked.incident || !said.isMarkedFor(*m_asked.incident)) {
            m_others.insert(*said.tag);
            return;
        }
        m_ours.insert(said.instance);
        const auto isConnected = [&](const PeerFacts &post) { return post.connected && post.address.host == host; };
        if (std::ranges::none_of(m_asked.posts, isConnected)) call({host, said.port});
    }

    void describeInterfaces() {
        for (const auto &interface : m_interfaces) {
            if (interface.loopback) continue;
            InterfaceFacts facts;
            facts.name = interface.name;
            facts.kind = interfaceKind(interface.name);
            facts.running = interface.running;
            facts.multicast = interface.multicast;
            facts.addresses = interface.addresses;
            for (const auto &network : interface.networks)
                facts.networks.push_back(network.text());
            facts.echo4 = m_probe.echo(interface.index, false);
            facts.echo6 = m_probe.echo(interface.index, true);
            m_facts.interfaces.push_back(std::move(facts));
        }
        m_facts.deafAddresses.assign(m_deaf.begin(), m_deaf.end());
        m_facts.postsHeard = m_ours.size();
        m_facts.incidentsHeard = m_others.size();
    }

    void describePosts() {
        for (auto post : m_asked.posts) {
            // Where it is now may be another place than where it was: whoever answers says who he is.
            for (const auto &[address, reach] : m_reached) {
                const bool isIt =
                    reach.state == Reach::State::Answered && !post.post.isNull() && reach.post == post.post;
                if (address != post.address && !isIt) continue;
                if (!isIt && post.reach.post == post.post && !post.post.isNull()) continue; // found already
                post.address = address;
                post.reach = reach;
            }
            post.heard = m_hosts.contains(post.address) || m_ours.contains(post.reach.instance);
            const auto *way = wayTo(m_interfaces, post.address.host);
            post.inOurNetworks = way != nullptr || readIpv4(post.address.host) == 0;
            post.byRadio = way != nullptr && interfaceKind(way->name) == InterfaceFacts::Kind::Wireless;
            m_facts.peers.push_back(std::move(post));
        }
    }

    const Examination &m_asked;
    Environment m_environment;
    std::stop_token m_stop;
    std::optional<PublicTag> m_tag;
    std::vector<Interface> m_interfaces;
    Facts m_facts;
    std::uint16_t m_port = 0;
    std::size_t m_open = 0; ///< calls
    std::set<Address> m_deaf;
    std::set<Address> m_hosts; ///< heard
    std::set<std::uint64_t> m_ours;
    std::set<PublicTag> m_others;
    std::map<Address, Reach> m_reached;
    std::unique_ptr<TlsContext> m_tls;
    asio::io_context m_io{1};
    EchoProbe m_probe;
    Listener m_listener;
    std::vector<std::shared_ptr<PostCall>> m_calls;
};

} // namespace

Facts examine(const Examination &examination, const Environment &environment, const std::stop_token &stop) {
    return Examiner(examination, environment, stop).examine();
}

} // namespace fanion::net
