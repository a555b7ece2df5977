// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "net/types.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/** What a diagnosis goes by: measured on this machine (examine.h), judged by diagnose(). */
namespace fanion::net {

/** What became of a datagram sent to the group, which the system hands back to this machine too. */
enum class Echo : std::uint8_t {
    Untried, ///< no address of this family
    CameBack,
    Lost,    ///< sent, and something on this machine let it not back in
    Refused, ///< something on this machine didn't let it out
};

/** One network interface that is up, loopback left out. */
struct InterfaceFacts {
    enum class Kind : std::uint8_t {
        Wired,
        Wireless,
        Tunnel, ///< a VPN
        Inner,  ///< of virtual machines and containers: nobody else is there
    };
    std::string name;
    Kind kind = Kind::Wired;
    bool running = false; ///< cable in, radio associated
    bool multicast = false;
    std::vector<std::string> addresses;
    std::vector<std::string> networks; ///< "192.168.1.0/24"
    Echo echo4 = Echo::Untried;
    Echo echo6 = Echo::Untried;
};

/** The host's firewall, as far as an ordinary user can see. */
struct Firewall {
    enum class Kind : std::uint8_t { None, Ufw, Firewalld, Nft } kind = Kind::None;
    bool active = false;
    std::string chain = "inet filter input"; ///< nft: family, table and chain that judge what comes in
    bool operator==(const Firewall &) const = default;
};

/** What came of calling an address. */
struct Reach {
    enum class State : std::uint8_t {
        Untried,
        Answered, ///< a Fanion post said hello
        Refused,  ///< the machine is there and nothing listens, or its firewall says no
        TimedOut, ///< nothing came back
        Unreachable,
        NotFanion, ///< somebody listens who doesn't speak as we do
    } state = State::Untried;
    PostId post; ///< who answered
    bool sameIncident = false;
    bool hasIncident = false;
    std::string code; ///< of the incident open there, as in HeardIncident
    std::uint32_t oldestVersion = 0;
    std::uint32_t newestVersion = 0;
    std::int64_t clockSkewMs = 0; ///< its clock minus ours
    std::uint64_t instance = 0;   ///< of its run, as in its announcements
};

/** Another post of the incident, or an address that was typed. */
struct PeerFacts {
    std::string name; ///< empty: only the address is known
    PostId post;
    Address address; ///< port 0: none known
    bool connected = false;
    bool viaOthers = false;
    bool heard = false;         ///< its announcements arrive
    bool inOurNetworks = false; ///< its address is in a network of this machine
    bool byRadio = false;       ///< we would reach it over Wi-Fi
    std::int64_t clockSkewMs = 0;
    std::int64_t roundTripMs = -1;
    std::optional<ErrorCode> lastError = {}; ///< of the last link with it
    Reach reach;
};

struct Facts {
    std::vector<InterfaceFacts> interfaces;
    Firewall firewall;

    bool discovery = true;         ///< the post was not told to be quiet
    bool discoveryPortOpen = true; ///< we could listen on kDiscoveryPort
    enum class Port : std::uint8_t { Free, Ours, Moved, Taken } port = Port::Free;
    std::uint16_t listeningPort = 0;    ///< Ours, Moved: where the post listens; Free: where it would
    std::string portHolder;             ///< which program has kDefaultPort, where that can be seen
    std::vector<Address> deafAddresses; ///< our own, where nobody answered though the post listens

    WallTime now = 0;
    std::optional<std::uint64_t> diskFree; ///< bytes, where incidents are kept
    std::string diskFolder;

    std::size_t postsHeard = 0;     ///< announcements of other posts of this incident
    std::size_t incidentsHeard = 0; ///< of other incidents
    bool hasIncident = false;
    std::vector<PeerFacts> peers;
};

} // namespace fanion::net
