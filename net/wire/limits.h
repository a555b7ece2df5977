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
inline constexpr std::size_t kChangeSize =
    9 * 1024 * 1024; ///< one run (core: kRunBytes), sent in parts when over kFrameSent
inline constexpr std::size_t kInFlight = 4 * 1024 * 1024;     ///< changes sent and not yet acknowledged, a session
inline constexpr std::size_t kUncommitted = 16 * 1024 * 1024; ///< taken in and not yet durable; beyond: stop reading
inline constexpr std::size_t kControlQueue = 64 * 1024;       ///< answers waiting for a peer that doesn't read
inline constexpr std::size_t kMessagesOfFrame = 1024;
inline constexpr std::size_t kChangesOfFrame = 16 * 1024;
inline constexpr std::size_t kNameSize = 200;                      ///< bytes of a name or function
inline constexpr std::size_t kHeldShapes = 16;                     ///< in a presence: in a hand, not dropped yet
inline constexpr std::size_t kHeldPlaces = 128;                    ///< of all of them together: 2 KiB
inline constexpr std::size_t kEditingIds = 64;                     ///< entities in a presence
inline constexpr std::size_t kPiecesAsked = 4;                     ///< of attached files, at a time
inline constexpr std::size_t kPackPiecesAsked = 3;                 ///< of these, of packs
inline constexpr std::size_t kPacksOffered = 16;                   ///< by a post
inline constexpr std::size_t kProvisionalBytes = 64 * 1024 * 1024; ///< from one who says a change will vouch for him

// Times, in milliseconds.
inline constexpr std::int64_t kHandshake = 5'000;   ///< TLS and hello together
inline constexpr std::int64_t kHeartbeat = 1'000;   ///< a ping; one end's is enough while nothing is under way
inline constexpr std::int64_t kMeasured = 10'000;   ///< each end pings so often at least: it measures the other's clock
inline constexpr std::int64_t kSilent = 3'000;      ///< nothing heard: shown as silent
inline constexpr std::int64_t kLost = 5'000;        ///< nothing heard: closed
inline constexpr std::int64_t kPresenceEvery = 100; ///< at most ten a second
inline constexpr std::int64_t kAckEvery = 20;       ///< receipts are gathered that long
inline constexpr std::int64_t kForwardDelay = 250;  ///< before repeating what its author sends himself
inline constexpr std::int64_t kResendFirst = 5'000; ///< no receipt though all arrived: send again, then twice as late…
inline constexpr std::int64_t kResendLast = 60'000; ///< … up to this
inline constexpr std::int64_t kProvisional = 15'000; ///< to become a member by the changes one brings
inline constexpr std::int64_t kAttachWait = 30'000;  ///< for the owner to make the file after an admission
inline constexpr std::int64_t kJoinAnswer = 300'000; ///< for a commander to answer

// The mesh (docs/adr/0013-mesh.md).
inline constexpr std::size_t kFullMesh = 9;         ///< so many posts keep a link each with each
inline constexpr std::size_t kLinksMost = 8;        ///< beyond: links that aren't needed are ended
inline constexpr std::size_t kLinksWanted = 6;      ///< fewer: more are dialled
inline constexpr std::size_t kLinksNeeded = 3;      ///< fewer: nobody may refuse, nobody ends one
inline constexpr std::int64_t kLinkSettles = 2'000; ///< a link younger than that isn't ended
inline constexpr std::int64_t kEnoughFor = 20'000; ///< a post that had links enough isn't dialled for so long, or twice
inline constexpr std::int64_t kMeshReview = 1'000; ///< how often links are looked over
inline constexpr std::int64_t kDialSpread = 1'000; ///< dials of a large incident's first moments, spread over
inline constexpr std::int64_t kBridgeAfter = 1'500;  ///< a post heard and not reached through others is dialled then…
inline constexpr std::int64_t kBridgeSpread = 3'000; ///< … or up to that much later, so that not all do
inline constexpr std::size_t kWordSize = 16 * 1024;
inline constexpr std::size_t kHeldLogs = 1024;     ///< told in a word; with more, the digest alone
inline constexpr int kWordsOfAuthor = 4;           ///< a second
inline constexpr int kWordsOfSession = 200;        ///< a second; the rest is dropped unread
inline constexpr std::size_t kWordsAtLeast = 1024; ///< bytes of words that may go before changes in a frame
inline constexpr std::int64_t kWordsGathered = 50; ///< before they are passed on
inline constexpr std::int64_t kWordSoonest = 500;  ///< between two words of a post, and kWordSoonestEach a post
inline constexpr std::int64_t kWordSoonestEach = 25;
inline constexpr std::int64_t kWordAgainEach = 200;    ///< a word is said again at least so often for each post…
inline constexpr std::int64_t kWordAgainLeast = 2'000; ///< … but not more often than that…
inline constexpr std::int64_t kWordAgainMost =
    10'000; ///< … nor more rarely than that; a word holds three times as long

// Joining.
inline constexpr std::size_t kPendingJoins = 8;
inline constexpr std::size_t kFailedJoins = 3; ///< per post and per address…
inline constexpr std::int64_t kFailedJoinsWithin = 300'000;
inline constexpr std::size_t kFailedJoinsTold = 4; ///< in a presence; heard from a post: so many a second
inline constexpr std::int64_t kFailedJoinToldFor = 60'000;

// Dialling and discovery.
inline constexpr std::int64_t kBackoffFirst = 250;
inline constexpr std::int64_t kBackoffLast = 5'000;
inline constexpr std::int64_t kConnect = 2'000; ///< for TCP to connect
inline constexpr int kDialsPerSecond = 5;
inline constexpr std::size_t kCandidates = 64; ///< addresses learnt from announcements
inline constexpr std::size_t kAddressesOfInstance = 4;
inline constexpr std::size_t kServices = 128; ///< told by mDNS; a post is one in each IP version
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
