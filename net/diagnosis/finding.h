// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace fanion::net {

/** How much a finding matters, the worst first. */
enum class Severity : std::uint8_t {
    Fault,   ///< posts don't find or reach each other until something is done
    Caution, ///< works, and may soon not
    Note,    ///< good to know
    Good,    ///< was tried and works
};

enum class FindingId : std::uint8_t {
    NoNetwork,
    NoCarrier,
    NoAddress,
    OnlyLinkLocal,
    NetworkWorks,
    NoMulticast,
    MulticastLost,
    MulticastHalf,
    MulticastRefused,
    MulticastWorks,
    DiscoveryPortTaken,
    DiscoveryOff,
    PortsTaken,
    PortMoved,
    PortWorks,
    OwnAddressFails,
    FirewallActive,
    TwoNetworks,
    InnerInterfaces,
    Tunnels,
    ClockWrong,
    ClockAlone,
    PeerClock,
    DiskFull,
    DiskNearlyFull,
    NobodyHeard,
    PostsHeard,
    OthersHeard,
    PeerConnected,
    PeerViaOthers,
    PeerReady,
    PeerUnheard,
    PeerHeardRefused,
    PeerHeardSilent,
    PeerIsolated,
    PeerRefused,
    PeerElsewhere,
    PeerGone,
    PeerNeverSeen,
    PeerNotFanion,
    PeerMoved,
    PeerOtherIncident,
    PeerVersion,
    PeerRefusesUs,
    Last = PeerRefusesUs,
};

/** One thing that works, is blocked or may mislead. */
struct Finding {
    FindingId id{};
    Severity severity = Severity::Note;
    std::vector<std::string> words = {}; ///< what the text is about: an interface, a post, an address
    std::string command = {};            ///< for a terminal of this machine; empty: none
    bool operator==(const Finding &) const = default;
};

enum class Language : std::uint8_t { French, English };

/** What is the case, in a sentence. */
[[nodiscard]] std::string findingTitle(const Finding &finding, Language language);
/** What to do about it; empty when nothing is to be done. */
[[nodiscard]] std::string findingAdvice(const Finding &finding, Language language);
/** For programs: "multicast-lost". */
[[nodiscard]] std::string_view findingName(FindingId id);
/** "fault", "caution", "note", "good". */
[[nodiscard]] std::string_view severityName(Severity severity);

} // namespace fanion::net
