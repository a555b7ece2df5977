// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/diagnosis/diagnose.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace fanion;
using namespace fanion::net;

namespace {

using Medium = InterfaceFacts::Kind;
using State = Reach::State;

constexpr WallTime kNow = 1'790'000'000'000;

InterfaceFacts cable(const std::string &name = "eth0") {
    InterfaceFacts facts;
    facts.name = name;
    facts.running = true;
    facts.multicast = true;
    facts.addresses = {"192.168.1.4", "fe80::1%" + name};
    facts.networks = {"192.168.1.0/24"};
    facts.echo4 = Echo::CameBack;
    facts.echo6 = Echo::CameBack;
    return facts;
}

PostId postOf(std::uint8_t number) {
    PostId post;
    post.bytes.fill(number);
    return post;
}

PeerFacts nord() {
    PeerFacts peer;
    peer.name = "PC Nord";
    peer.post = postOf(1);
    peer.address = {"192.168.1.7", 47800};
    peer.heard = true;
    peer.inOurNetworks = true;
    peer.reach.state = State::Answered;
    peer.reach.post = peer.post;
    peer.reach.sameIncident = true;
    peer.reach.hasIncident = true;
    peer.reach.oldestVersion = peer.reach.newestVersion = 1;
    return peer;
}

/** A machine where all is well. */
Facts healthy() {
    Facts facts;
    facts.interfaces = {cable()};
    facts.port = Facts::Port::Ours;
    facts.listeningPort = 47800;
    facts.now = kNow;
    facts.diskFree = 10ull << 30;
    facts.diskFolder = "/home/pcc";
    facts.postsHeard = 1;
    facts.hasIncident = true;
    facts.peers = {nord()};
    return facts;
}

const Finding *find(const std::vector<Finding> &findings, FindingId id) {
    const auto found = std::ranges::find(findings, id, &Finding::id);
    return found == findings.end() ? nullptr : &*found;
}

/** The finding of that kind, which must be there, with this severity. */
Finding expect(const Facts &facts, FindingId id, Severity severity) {
    const auto findings = diagnose(facts);
    const auto *found = find(findings, id);
    if (found == nullptr) {
        ADD_FAILURE() << "not found: " << findingName(id);
        return {};
    }
    EXPECT_EQ(severityName(found->severity), severityName(severity)) << findingName(id);
    return *found;
}

Facts withPeer(const PeerFacts &peer) {
    auto facts = healthy();
    facts.peers = {peer};
    return facts;
}

} // namespace

TEST(Diagnose, WhereAllIsWellNothingIsBlocked) {
    for (const auto &finding : diagnose(healthy()))
        EXPECT_EQ(finding.severity, Severity::Good) << findingName(finding.id);
    for (const auto id : {FindingId::NetworkWorks, FindingId::MulticastWorks, FindingId::PortWorks,
                          FindingId::PostsHeard, FindingId::PeerReady})
        (void)expect(healthy(), id, Severity::Good);
}

TEST(Diagnose, TheWorstStandsFirst) {
    auto facts = healthy();
    facts.diskFree = 1 << 20;
    facts.interfaces.push_back(cable("docker0"));
    facts.interfaces.back().kind = Medium::Inner;
    const auto findings = diagnose(facts);
    EXPECT_TRUE(std::ranges::is_sorted(findings, {}, &Finding::severity));
    EXPECT_EQ(findings.front().id, FindingId::DiskFull);
}

TEST(Diagnose, NoNetworkAtAll) {
    auto facts = healthy();
    facts.interfaces.clear();
    (void)expect(facts, FindingId::NoNetwork, Severity::Fault);
    facts.interfaces = {cable()};
    facts.interfaces[0].running = false;
    (void)expect(facts, FindingId::NoNetwork, Severity::Fault);
    // What is inside the machine is no network.
    facts.interfaces = {cable("docker0")};
    facts.interfaces[0].kind = Medium::Inner;
    (void)expect(facts, FindingId::NoNetwork, Severity::Fault);
}

TEST(Diagnose, AnUnusedSocketIsNoFault) {
    auto facts = healthy();
    facts.interfaces.push_back(cable("wlan0"));
    facts.interfaces[1].running = false;
    EXPECT_EQ(expect(facts, FindingId::NoCarrier, Severity::Note).words.at(0), "wlan0");
}

TEST(Diagnose, WithoutAnAddressNobodyIsReached) {
    auto facts = healthy();
    facts.interfaces[0].addresses.clear();
    (void)expect(facts, FindingId::NoAddress, Severity::Fault);
    facts.interfaces[0].addresses = {"fe80::1%eth0"};
    (void)expect(facts, FindingId::OnlyLinkLocal, Severity::Note);
}

TEST(Diagnose, AFirewallThatSwallowsAnnouncementsIsNamedWithItsCommand) {
    auto facts = healthy();
    facts.interfaces[0].echo4 = facts.interfaces[0].echo6 = Echo::Lost;
    facts.firewall = {Firewall::Kind::Ufw, true};
    EXPECT_EQ(expect(facts, FindingId::MulticastLost, Severity::Fault).command,
              "sudo ufw allow 47800:47815/tcp && sudo ufw allow 47801/udp");
    EXPECT_EQ(find(diagnose(facts), FindingId::FirewallActive), nullptr) << "the command is told once";
    facts.firewall = {Firewall::Kind::Firewalld, true};
    EXPECT_EQ(expect(facts, FindingId::MulticastLost, Severity::Fault).command,
              "sudo firewall-cmd --permanent --add-port=47800-47815/tcp --add-port=47801/udp && "
              "sudo firewall-cmd --reload");
    facts.firewall = {Firewall::Kind::Nft, false, "ip filter INPUT"};
    EXPECT_EQ(expect(facts, FindingId::MulticastLost, Severity::Fault).command,
              "sudo nft insert rule ip filter INPUT tcp dport 47800-47815 accept && "
              "sudo nft insert rule ip filter INPUT udp dport 47801 accept");
    facts.firewall = {};
    EXPECT_EQ(expect(facts, FindingId::MulticastLost, Severity::Fault).command, "");
}

TEST(Diagnose, HalfOfTheAnnouncementsBlockedIsOnlyACaution) {
    auto facts = healthy();
    facts.interfaces[0].echo4 = Echo::Lost;
    EXPECT_EQ(expect(facts, FindingId::MulticastHalf, Severity::Caution).words.at(1), "IPv4");
    facts.interfaces[0].echo4 = Echo::CameBack;
    facts.interfaces[0].echo6 = Echo::Untried;
    (void)expect(facts, FindingId::MulticastWorks, Severity::Good);
}

TEST(Diagnose, AnnouncementsThatDontGetOut) {
    auto facts = healthy();
    facts.interfaces[0].echo4 = facts.interfaces[0].echo6 = Echo::Refused;
    (void)expect(facts, FindingId::MulticastRefused, Severity::Fault);
    facts.interfaces[0].multicast = false;
    EXPECT_EQ(expect(facts, FindingId::NoMulticast, Severity::Fault).command, "sudo ip link set eth0 multicast on");
}

TEST(Diagnose, AFirewallThatMayBlockIsTold) {
    auto facts = healthy();
    facts.firewall = {Firewall::Kind::Ufw, true};
    const auto told = expect(facts, FindingId::FirewallActive, Severity::Note);
    EXPECT_EQ(told.words.at(0), "ufw");
    EXPECT_EQ(told.command, openingCommand(facts.firewall));
    facts.firewall.active = false;
    EXPECT_EQ(find(diagnose(facts), FindingId::FirewallActive), nullptr);
}

TEST(Diagnose, Ports) {
    auto facts = healthy();
    facts.port = Facts::Port::Moved;
    facts.listeningPort = 47802;
    facts.portHolder = "python3";
    EXPECT_EQ(expect(facts, FindingId::PortMoved, Severity::Note).words,
              (std::vector<std::string>{"47800", "47802", "python3"}));
    facts.port = Facts::Port::Taken;
    (void)expect(facts, FindingId::PortsTaken, Severity::Fault);
    facts.deafAddresses = {{"192.168.1.4", 47800}};
    EXPECT_EQ(expect(facts, FindingId::OwnAddressFails, Severity::Fault).words.at(0), "192.168.1.4:47800");
    facts.discoveryPortOpen = false;
    (void)expect(facts, FindingId::DiscoveryPortTaken, Severity::Fault);
}

TEST(Diagnose, WhatIsHeard) {
    auto facts = healthy();
    facts.postsHeard = 0;
    (void)expect(facts, FindingId::NobodyHeard, Severity::Note);
    facts.incidentsHeard = 2;
    EXPECT_EQ(expect(facts, FindingId::OthersHeard, Severity::Good).words.at(0), "2");
    facts.discovery = false;
    (void)expect(facts, FindingId::DiscoveryOff, Severity::Caution);
}

TEST(Diagnose, NetworksThatMislead) {
    auto facts = healthy();
    facts.interfaces.push_back(cable("wlan0"));
    facts.interfaces[1].networks = {"10.0.0.0/8"};
    (void)expect(facts, FindingId::TwoNetworks, Severity::Note);
    facts.interfaces.push_back(cable("docker0"));
    facts.interfaces[2].kind = Medium::Inner;
    EXPECT_EQ(expect(facts, FindingId::InnerInterfaces, Severity::Note).words.at(0), "docker0");
    facts.interfaces.push_back(cable("wg0"));
    facts.interfaces[3].kind = Medium::Tunnel;
    EXPECT_EQ(expect(facts, FindingId::Tunnels, Severity::Note).words.at(0), "wg0");
}

TEST(Diagnose, TheDisk) {
    auto facts = healthy();
    facts.diskFree = 200ull << 20;
    EXPECT_EQ(expect(facts, FindingId::DiskNearlyFull, Severity::Caution).words.at(0), "200");
    facts.diskFree = 10ull << 20;
    (void)expect(facts, FindingId::DiskFull, Severity::Fault);
}

TEST(Diagnose, Clocks) {
    auto facts = healthy();
    facts.now = 3'600'000; // 1970, an hour after the battery died
    (void)expect(facts, FindingId::ClockWrong, Severity::Fault);

    facts = healthy();
    facts.peers[0].reach.clockSkewMs = 90'000;
    EXPECT_EQ(expect(facts, FindingId::PeerClock, Severity::Caution).words,
              (std::vector<std::string>{"PC Nord", "90", "+"}));

    // All others agree: then it is ours that is wrong, and only that is said.
    facts.peers.push_back(facts.peers[0]);
    facts.peers[1].reach.clockSkewMs = 95'000;
    EXPECT_EQ(expect(facts, FindingId::ClockAlone, Severity::Caution).words.at(1), "-");
    EXPECT_EQ(find(diagnose(facts), FindingId::PeerClock), nullptr);
}

TEST(Diagnose, APeerThatIsConnected) {
    auto peer = nord();
    peer.connected = true;
    peer.roundTripMs = 3;
    EXPECT_EQ(expect(withPeer(peer), FindingId::PeerConnected, Severity::Good).words.at(2), "3");
    peer.connected = false;
    peer.viaOthers = true;
    (void)expect(withPeer(peer), FindingId::PeerViaOthers, Severity::Good);
}

TEST(Diagnose, APeerThatAnswers) {
    auto peer = nord();
    peer.heard = false;
    (void)expect(withPeer(peer), FindingId::PeerUnheard, Severity::Caution);
    auto quiet = withPeer(peer);
    quiet.discovery = false; // then it can't be heard
    (void)expect(quiet, FindingId::PeerReady, Severity::Good);
    peer.lastError = ErrorCode::Refused;
    (void)expect(withPeer(peer), FindingId::PeerRefusesUs, Severity::Fault);
    peer = nord();
    peer.reach.sameIncident = false;
    EXPECT_EQ(expect(withPeer(peer), FindingId::PeerOtherIncident, Severity::Caution).words.at(2), "+");
    peer.reach.hasIncident = false;
    EXPECT_EQ(expect(withPeer(peer), FindingId::PeerOtherIncident, Severity::Caution).words.at(2), "-");
    peer.reach.post = postOf(9);
    (void)expect(withPeer(peer), FindingId::PeerMoved, Severity::Caution);
    peer = nord();
    peer.reach.oldestVersion = peer.reach.newestVersion = 7;
    EXPECT_EQ(expect(withPeer(peer), FindingId::PeerVersion, Severity::Fault).words.at(1), "+");
    peer.reach.oldestVersion = peer.reach.newestVersion = 0;
    EXPECT_EQ(expect(withPeer(peer), FindingId::PeerVersion, Severity::Fault).words.at(1), "-");
}

TEST(Diagnose, APeerThatCantBeReached) {
    auto peer = nord();
    peer.reach = {};
    peer.reach.state = State::Refused;
    (void)expect(withPeer(peer), FindingId::PeerHeardRefused, Severity::Fault);
    peer.reach.state = State::TimedOut;
    (void)expect(withPeer(peer), FindingId::PeerHeardSilent, Severity::Fault);
    peer.byRadio = true;
    (void)expect(withPeer(peer), FindingId::PeerIsolated, Severity::Fault);
    peer.heard = false;
    (void)expect(withPeer(peer), FindingId::PeerGone, Severity::Fault);
    peer.inOurNetworks = false;
    peer.reach.state = State::Unreachable;
    (void)expect(withPeer(peer), FindingId::PeerElsewhere, Severity::Fault);
    peer.reach.state = State::Refused;
    (void)expect(withPeer(peer), FindingId::PeerRefused, Severity::Fault);
    peer.reach.state = State::NotFanion;
    (void)expect(withPeer(peer), FindingId::PeerNotFanion, Severity::Fault);
    peer.address = {};
    (void)expect(withPeer(peer), FindingId::PeerNeverSeen, Severity::Note);
}

TEST(FindingText, EveryFindingHasWordsInBothLanguages) {
    for (int number = 0; number <= static_cast<int>(FindingId::Last); ++number) {
        const Finding finding{static_cast<FindingId>(number), Severity::Note, {"one", "two", "three"}};
        const auto french = findingTitle(finding, Language::French);
        const auto english = findingTitle(finding, Language::English);
        EXPECT_FALSE(french.empty());
        EXPECT_NE(french, english) << findingName(finding.id);
        EXPECT_EQ(findingAdvice(finding, Language::French).empty(), findingAdvice(finding, Language::English).empty())
            << findingName(finding.id);
        for (const auto &text : {french, english, findingAdvice(finding, Language::French)})
            EXPECT_EQ(text.find_first_of("{}"), std::string::npos) << text;
    }
}

TEST(FindingText, WordsAreFilledInAndChosen) {
    const Finding finding{FindingId::PeerClock, Severity::Caution, {"PC {1} Nord", "90", "+"}};
    EXPECT_EQ(findingTitle(finding, Language::French), "L'horloge de PC {1} Nord est en avance de 90 s.");
    EXPECT_EQ(findingTitle({FindingId::PeerClock, Severity::Caution, {"PC Nord", "90", "-"}}, Language::English),
              "The clock of PC Nord is 90 s behind.");
}

TEST(FindingText, WhatIsWrongHasAdvice) {
    auto facts = healthy();
    facts.interfaces[0].echo4 = facts.interfaces[0].echo6 = Echo::Lost;
    facts.port = Facts::Port::Taken;
    facts.now = 0;
    facts.diskFree = 0;
    for (const auto &finding : diagnose(facts))
        EXPECT_EQ(finding.severity == Severity::Good, findingAdvice(finding, Language::French).empty())
            << findingName(finding.id);
}
