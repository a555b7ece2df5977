// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

/** Every bound of the protocol in one place (docs/protocol.md lists them with their reasons). */
namespace fanion::net::limits {

inline constexpr std::uint32_t kOldestVersion = 1;
inline constexpr std::uint32_t kNewestVersion = 1;

// Frames.
inline constexpr std::size_t kFrameBeforeHello = 4 * 1024; ///< accepted from somebody who isn't a member (yet)
inline constexpr std::size_t kFrameOfMember = 1024 * 1024; ///< accepted from a member
inline constexpr std::size_t kFrameSent = 256 * 1024;      ///< what we make at most (plus a few bytes of framing)
inline constexpr std::size_t kFrameLeast = 8 * 1024;       ///< … and what we go down to on a slow line
inline constexpr std::size_t kChangeSize =
    9 * 1024 * 1024; ///< one run (core: kRunBytes), sent in parts when over kFrameSent
inline constexpr std::size_t kInFlight = 4 * 1024 * 1024;     ///< changes sent and not yet acknowledged, a session
inline constexpr std::size_t kUncommitted = 16 * 1024 * 1024; ///< taken in and not yet durable; beyond: stop reading
inline constexpr std::size_t kControlQueue = 64 * 1024;       ///< answers waiting for a peer that doesn't read
inline constexpr std::size_t kMessagesOfFrame = 1024;
inline constexpr std::size_t kChangesOfFrame = 16 * 1024;
inline constexpr std::size_t kNameSize = 200;                      ///< bytes of a name or function
inline constexpr std::size_t kEditingIds = 64;                     ///< entities in a presence
inline constexpr std::size_t kProvisionalBytes = 64 * 1024 * 1024; ///< from one who says a change will vouch for him

// Times, in milliseconds.
inline constexpr std::int64_t kHandshake = 5'000;    ///< TLS and hello together
inline constexpr std::int64_t kHeartbeat = 1'000;    ///< a ping each
inline constexpr std::int64_t kSilent = 3'000;       ///< nothing heard: shown as silent
inline constexpr std::int64_t kLost = 5'000;         ///< nothing heard: closed
inline constexpr std::int64_t kPresenceEvery = 100;  ///< at most ten a second
inline constexpr std::int64_t kAckEvery = 20;        ///< receipts are gathered that long
inline constexpr std::int64_t kForwardDelay = 250;   ///< before repeating what its author sends himself
inline constexpr std::int64_t kResendFirst = 5'000;  ///< no receipt though all arrived: send again, then twice as late…
inline constexpr std::int64_t kResendLast = 60'000;  ///< … up to this
inline constexpr std::int64_t kProvisional = 15'000; ///< to become a member by the changes one brings
inline constexpr std::int64_t kAttachWait = 30'000;  ///< for the owner to make the file after an admission
inline constexpr std::int64_t kJoinAnswer = 300'000; ///< for a commander to answer

// Joining.
inline constexpr std::size_t kPendingJoins = 8;
inline constexpr std::size_t kFailedJoins = 3; ///< per post and per address…
inline constexpr std::int64_t kFailedJoinsWithin = 300'000;

// Dialling and discovery.
inline constexpr std::int64_t kBackoffFirst = 250;
inline constexpr std::int64_t kBackoffLast = 5'000;
inline constexpr std::int64_t kConnect = 2'000; ///< for TCP to connect
inline constexpr int kDialsPerSecond = 5;
inline constexpr std::size_t kCandidates = 64; ///< addresses learnt from announcements
inline constexpr std::size_t kAddressesOfInstance = 4;
inline constexpr std::size_t kManualAddresses = 64;
inline constexpr std::size_t kHeard = 64;             ///< incidents on the start screen
inline constexpr std::int64_t kHeardFor = 15'000;     ///< without a new announcement
inline constexpr std::size_t kAnnouncementSize = 200; ///< bytes

// Sockets.
inline constexpr std::size_t kUnauthenticated = 32;
inline constexpr std::size_t kUnauthenticatedPerAddress = 4;
inline constexpr std::size_t kUnauthenticatedLoopback = 16;
inline constexpr int kAcceptsPerSecond = 32; ///< per remote address
inline constexpr int kAcceptsInAll = 100;    ///< a second
inline constexpr std::size_t kConnections = 128;

} // namespace fanion::net::limits
