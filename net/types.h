// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/base/result.h"
#include "core/geo/position.h"
#include "core/log/frontier.h"
#include "core/model/intent.h"
#include "net/presence.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fanion::net {

inline constexpr std::uint16_t kDefaultPort = 47800;   ///< TCP; a post tries the next fifteen when it is taken
inline constexpr std::uint16_t kDiscoveryPort = 47801; ///< UDP multicast

/** An IP address (v4 or v6 text, without brackets) and a TCP port. */
struct Address {
    std::string host;
    std::uint16_t port = 0;
    auto operator<=>(const Address &) const = default;
    /** "192.168.1.4:47800" or "[fe80::1%eth0]:47800". */
    [[nodiscard]] std::string text() const;
    /** Reads that form; without a port it is kDefaultPort. Names aren't resolved: nothing then. */
    [[nodiscard]] static std::optional<Address> parse(std::string_view text);
};

/** How one other post stands with us; for the status bar and the members panel. */
struct PeerStatus {
    PostId post;
    Address address;
    enum class State : std::uint8_t {
        Connecting,
        Connected, ///< a session goes on with it
        Silent,
        Lost,
        ViaOthers, ///< no session, but others are in touch with it and pass on what either says
    } state = State::Lost;
    WallTime lastSeen = 0;
    std::size_t missingThere = 0; ///< durable changes here that it is not known to have
    std::size_t missingHere = 0;  ///< changes it announced that are not here yet
    bool hasEverything = false;
    std::int64_t roundTripMs = -1;
    std::int64_t clockSkewMs = 0; ///< its wall clock minus ours, as far as known
    Error lastError = {};
};

/** An address that is dialled because somebody typed it, or it stood in an invitation or in the settings. */
struct DialStatus {
    Address address;
    PostId post;            ///< who answered there last, or null
    bool connected = false; ///< a session goes on with that post, by this address or another
    bool self = false;      ///< it is this very post's own
    Error lastError = {};   ///< of the last attempt; empty message: none has ended yet
};

/** A post that a search found. */
struct FoundPost {
    Address address;
    PostId post;
    std::string code; ///< of the incident open there; empty: none
    bool sameIncident = false;
};

/** How the search of the networks by address stands. */
struct SearchProgress {
    std::size_t called = 0;
    std::size_t all = 0; ///< grows where a machine is there and Fanion may be on another port
    std::vector<FoundPost> found;
    bool done = false;
};

/** An incident somebody near announces. Nothing in it is a name: `code` is derived from the incident's id. */
struct HeardIncident {
    IncidentId incident; ///< null when the announcement gives only a tag we cannot resolve (we are no member)
    std::string code;    ///< e.g. "K7-42": the same is shown in the title bar of its members
    Address address;
    bool member = false; ///< we hold this incident
    WallTime lastHeard = 0;
};

/** A stranger asks to be let in; both screens show the same number. */
struct JoinRequest {
    std::uint64_t id = 0;
    PostId post;
    std::string name; ///< as the stranger says: show as plain text
    std::string function;
    std::string number; ///< six digits to compare aloud
    Address address;
};

/** A stranger who wanted to be let in was not, here or at another post. */
struct JoinFailure {
    PostId post;      ///< the stranger's; null when another post tells
    Address address;  ///< without port when another post tells
    std::string name; ///< as the stranger says, if so much was said: show as plain text
    Error reason;
    std::optional<PostId> at = {}; ///< the post that tells; none: this one
};

struct JoinProgress {
    enum class State : std::uint8_t {
        Connecting,
        Compare,   ///< show `number`; a commander must admit
        Receiving, ///< admitted; the changes are coming
        Done,
        Refused,
        Failed,
    } state = State::Connecting;
    std::string number;
    IncidentId incident;
    Error error = {};
};

} // namespace fanion::net
