// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/diagnosis/diagnose.h"

#include "net/wire/limits.h"

#include <algorithm>
#include <cstdlib>
#include <format>
#include <set>

namespace fanion::net {

namespace {

using enum FindingId;
using enum Severity;
using Kind = InterfaceFacts::Kind;

constexpr std::uint16_t kLastPort = kDefaultPort + 15;
constexpr WallTime kBeforeFanion = 1'767'225'600'000; // 2026-01-01: no clock that runs shows less
constexpr std::int64_t kSkew = 30'000;                // beyond, times in the journal mislead
constexpr std::uint64_t kDiskFull = 64ull << 20;
constexpr std::uint64_t kDiskNearlyFull = 512ull << 20;

std::string joined(const std::vector<std::string> &parts) {
    std::string text;
    for (const auto &part : parts)
        text += (text.empty() ? "" : ", ") + part;
    return text;
}

bool isLinkLocal(const std::string &address) {
    return address.find('%') != std::string::npos || address.starts_with("169.254.");
}

/** Where other posts may be. */
bool isOfPlace(const InterfaceFacts &interface) {
    return interface.kind == Kind::Wired || interface.kind == Kind::Wireless;
}

class Judge {
public:
    explicit Judge(const Facts &facts) : m_facts(facts), m_opening(openingCommand(facts.firewall)) {}

    std::vector<Finding> judge() {
        machine();
        networks();
        for (const auto &interface : m_facts.interfaces)
            if (isOfPlace(interface)) multicast(interface);
        ports();
        announcements();
        clocks();
        for (const auto &other : m_facts.peers)
            peer(other);
        firewall();
        std::ranges::stable_sort(m_findings, {}, &Finding::severity);
        return std::move(m_findings);
    }

private:
    void say(Severity severity, FindingId id, std::vector<std::string> words = {}, std::string command = {}) {
        m_findings.push_back({id, severity, std::move(words), std::move(command)});
    }

    void machine() {
        if (!m_facts.diskFree) return;
        const auto megabytes = std::to_string(*m_facts.diskFree >> 20);
        if (*m_facts.diskFree < kDiskFull)
            say(Fault, DiskFull, {megabytes, m_facts.diskFolder});
        else if (*m_facts.diskFree < kDiskNearlyFull)
            say(Caution, DiskNearlyFull, {megabytes, m_facts.diskFolder});
    }

    void networks() {
        std::vector<std::string> inner;
        std::vector<std::string> tunnels;
        std::set<std::string> places;
        bool works = false;
        for (const auto &interface : m_facts.interfaces) {
            if (interface.kind == Kind::Inner && !interface.addresses.empty()) inner.push_back(interface.name);
            if (interface.kind == Kind::Tunnel && !interface.addresses.empty()) tunnels.push_back(interface.name);
            if (!isOfPlace(interface) || !interface.running) continue;
            works |= network(interface);
            places.insert(interface.networks.begin(), interface.networks.end());
        }
        if (!works) say(Fault, NoNetwork);
        for (const auto &interface : m_facts.interfaces)
            if (works && isOfPlace(interface) && !interface.running) say(Note, NoCarrier, {interface.name});
        if (places.size() > 1) say(Note, TwoNetworks, {joined({places.begin(), places.end()})});
        if (!inner.empty()) say(Note, InnerInterfaces, {joined(inner)});
        if (!tunnels.empty()) say(Note, Tunnels, {joined(tunnels)});
    }

    /** True when posts can be reached over it. */
    bool network(const InterfaceFacts &interface) {
        if (interface.addresses.empty()) {
            say(Fault, NoAddress, {interface.name});
            return false;
        }
        if (std::ranges::all_of(interface.addresses, isLinkLocal))
            say(Note, OnlyLinkLocal, {interface.name});
        else
            say(Good, NetworkWorks, {interface.name, joined(shown(interface.addresses))});
        return true;
    }

    /** What a person would type. */
    static std::vector<std::string> shown(std::vector<std::string> addresses) {
        std::erase_if(addresses, isLinkLocal);
        return addresses;
    }

    void multicast(const InterfaceFacts &interface) {
        if (!interface.running || interface.addresses.empty()) return;
        if (!interface.multicast)
            return say(Fault, NoMulticast, {interface.name},
                       std::format("sudo ip link set {} multicast on", interface.name));
        const auto either = [&](Echo echo) { return interface.echo4 == echo || interface.echo6 == echo; };
        if (either(Echo::Refused) && !either(Echo::CameBack))
            return say(Fault, MulticastRefused, {interface.name}, m_opening);
        if (either(Echo::CameBack) && (either(Echo::Lost) || either(Echo::Refused)))
            return say(Caution, MulticastHalf, {interface.name, interface.echo4 == Echo::CameBack ? "IPv6" : "IPv4"},
                       m_opening);
        if (either(Echo::Lost)) return say(Fault, MulticastLost, {interface.name}, m_opening);
        if (either(Echo::CameBack)) say(Good, MulticastWorks, {interface.name});
    }

    void ports() {
        if (!m_facts.discoveryPortOpen) say(Fault, DiscoveryPortTaken, {std::to_string(kDiscoveryPort)});
        const auto port = std::to_string(m_facts.listeningPort);
        switch (m_facts.port) {
        case Facts::Port::Free:
        case Facts::Port::Ours:
            say(Good, PortWorks, {port});
            break;
        case Facts::Port::Moved:
            say(Note, PortMoved, {std::to_string(kDefaultPort), port, m_facts.portHolder});
            break;
        case Facts::Port::Taken:
            say(Fault, PortsTaken, {std::format("{}-{}", kDefaultPort, kLastPort), m_facts.portHolder});
            break;
        }
        for (const auto &address : m_facts.deafAddresses)
            say(Fault, OwnAddressFails, {address.text()}, m_opening);
    }

    void announcements() {
        if (!m_facts.discovery) return say(Caution, DiscoveryOff);
        if (m_facts.postsHeard > 0) say(Good, PostsHeard, {std::to_string(m_facts.postsHeard)});
        if (m_facts.incidentsHeard > 0) say(Good, OthersHeard, {std::to_string(m_facts.incidentsHeard)});
        if (m_facts.postsHeard + m_facts.incidentsHeard == 0) say(Note, NobodyHeard);
    }

    /** The others' clocks as far as known: one that stands alone is probably the wrong one. */
    void clocks() {
        if (m_facts.now < kBeforeFanion) say(Fault, ClockWrong, {}, "sudo timedatectl set-ntp true");
        std::vector<std::int64_t> others;
        for (const auto &other : m_facts.peers) {
            if (other.connected) others.push_back(other.clockSkewMs);
            if (!other.connected && other.reach.state == Reach::State::Answered)
                others.push_back(other.reach.clockSkewMs);
        }
        if (others.size() < 2) return;
        const auto [least, most] = std::ranges::minmax(others);
        m_clockAlone = most - least < kSkew && (least > kSkew || most < -kSkew);
        if (m_clockAlone)
            say(Caution, ClockAlone, {std::to_string(std::abs(least) / 1000), least > 0 ? "-" : "+"},
                "sudo timedatectl set-ntp true");
    }

    void peerClock(const std::string &name, std::int64_t skew) {
        if (!m_clockAlone && std::abs(skew) >= kSkew)
            say(Caution, PeerClock, {name, std::to_string(std::abs(skew) / 1000), skew > 0 ? "+" : "-"});
    }

    void peer(const PeerFacts &other) {
        const auto address = other.address.port == 0 ? std::string() : other.address.text();
        const auto name = other.name.empty() ? address : other.name;
        if (other.connected) {
            say(Good, PeerConnected, {name, address, std::to_string(std::max<std::int64_t>(other.roundTripMs, 0))});
            return peerClock(name, other.clockSkewMs);
        }
        if (other.viaOthers) return say(Good, PeerViaOthers, {name});
        if (other.address.port == 0) return say(Note, PeerNeverSeen, {name});
        switch (other.reach.state) {
        case Reach::State::Answered:
            return answered(other, name, address);
        case Reach::State::NotFanion:
            return say(Fault, PeerNotFanion, {name, address});
        case Reach::State::Refused:
            return say(Fault, other.heard ? PeerHeardRefused : PeerRefused, {name, address});
        case Reach::State::TimedOut:
        case Reach::State::Unreachable:
            if (other.heard) return say(Fault, other.byRadio ? PeerIsolated : PeerHeardSilent, {name, address});
            return say(Fault, other.inOurNetworks ? PeerGone : PeerElsewhere, {name, address});
        case Reach::State::Untried:
            return;
        }
    }

    void answered(const PeerFacts &other, const std::string &name, const std::string &address) {
        const auto &reach = other.reach;
        if (!other.post.isNull() && reach.post != other.post) return say(Caution, PeerMoved, {name, address});
        if (reach.newestVersion < limits::kOldestVersion || reach.oldestVersion > limits::kNewestVersion)
            return say(Fault, PeerVersion,
                       {name, reach.newestVersion < limits::kOldestVersion ? "-" : "+",
                        std::format("{}-{}", reach.oldestVersion, reach.newestVersion)});
        if (m_facts.hasIncident && !reach.sameIncident)
            return say(Caution, PeerOtherIncident, {name, address, reach.hasIncident ? "+" : "-"});
        if (other.lastError == ErrorCode::Refused) return say(Fault, PeerRefusesUs, {name, address});
        say(other.heard || !m_facts.discovery ? Good : Caution,
            other.heard || !m_facts.discovery ? PeerReady : PeerUnheard, {name, address});
        peerClock(name, reach.clockSkewMs);
    }

    /** Only worth a word of its own where nothing else has told the command already. */
    void firewall() {
        if (!m_facts.firewall.active || m_opening.empty()) return;
        const auto told =
            std::ranges::any_of(m_findings, [&](const auto &found) { return found.command == m_opening; });
        if (!told) say(Note, FirewallActive, {firewallName()}, m_opening);
    }

    [[nodiscard]] std::string firewallName() const {
        switch (m_facts.firewall.kind) {
        case Firewall::Kind::Ufw:
            return "ufw";
        case Firewall::Kind::Firewalld:
            return "firewalld";
        case Firewall::Kind::Nft:
            return "nftables";
        case Firewall::Kind::None:
            break;
        }
        return {};
    }

    const Facts &m_facts;
    std::string m_opening;
    std::vector<Finding> m_findings;
    bool m_clockAlone = false;
};

} // namespace

std::string openingCommand(const Firewall &firewall) {
    switch (firewall.kind) {
    case Firewall::Kind::Ufw:
        return std::format("sudo ufw allow {}:{}/tcp && sudo ufw allow {}/udp", kDefaultPort, kLastPort,
                           kDiscoveryPort);
    case Firewall::Kind::Firewalld:
        return std::format("sudo firewall-cmd --permanent --add-port={}-{}/tcp --add-port={}/udp && "
                           "sudo firewall-cmd --reload",
                           kDefaultPort, kLastPort, kDiscoveryPort);
    case Firewall::Kind::Nft:
        return std::format("sudo nft insert rule {0} tcp dport {1}-{2} accept && "
                           "sudo nft insert rule {0} udp dport {3} accept",
                           firewall.chain, kDefaultPort, kLastPort, kDiscoveryPort);
    case Firewall::Kind::None:
        break;
    }
    return {};
}

std::vector<Finding> diagnose(const Facts &facts) {
    return Judge(facts).judge();
}

} // namespace fanion::net
