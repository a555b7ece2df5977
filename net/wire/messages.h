// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/content_key.h"
#include "core/log/frontier.h"
#include "net/incident_tag.h"
#include "net/labelled_hash.h"
#include "net/pack_offer.h"
#include "net/piece.h"
#include "net/types.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/** The messages of net/protocol.proto as plain values. */
namespace fanion::net::wire {

/** What the sender of a hello wants. */
enum class Purpose : std::uint8_t { Sync = 1, Ask = 2, Invited = 3 };

/** What the sender of a hello wants of a session that lasts, now that not every two posts keep one. */
enum class Links : std::uint8_t {
    Unaware = 0, ///< an older version: keeps one with every post
    Welcome = 1, ///< if there is room (else Reason::Enough)
    Needed = 2,  ///< it has too few, or can't reach the other post by any other way
};

struct Hello {
    std::uint32_t oldestVersion = 0;
    std::uint32_t newestVersion = 0;
    Purpose purpose = Purpose::Sync;
    std::uint64_t instance = 0; ///< drawn at each start
    std::uint16_t port = 0;     ///< where the sender listens; 0: nowhere
    WallTime wall = 0;
    std::optional<PublicTag> tag; ///< of the incident that is open
    std::optional<Hash32> proof;  ///< that the sender holds that incident, for this connection only
    Links links = Links::Unaware;
    bool seals = false;                    ///< takes Sealed
    std::optional<EpochId> epoch = {};     ///< the content key in use, of which …
    std::optional<Hash32> epochProof = {}; ///< … the sender holds the key, for this connection only
};

enum class Reason : std::uint8_t {
    Closing = 1,       ///< the post stops or closes the incident
    Duplicate = 2,     ///< another session between the same two posts goes on
    NoIncident = 3,    ///< none open here
    OtherIncident = 4, ///< another one is open here
    NotMember = 5,
    Revoked = 6,
    Version = 7,
    Misbehaved = 8, ///< bytes no honest post sends
    Limit = 9,      ///< too many requests
    Lost = 10,      ///< nothing heard from you for kLost
    Cancelled = 11, ///< the guest gave up
    NoCommander = 12,
    RefusedByCommander = 13,
    InvitationRefused = 14,
    TimedOut = 15,
    Enough = 16, ///< the sender has links enough, and both posts reach each other through others
};

struct Goodbye {
    Reason reason{};
};
struct Ping {
    std::uint64_t token = 0;
};
struct Pong {
    std::uint64_t token = 0;
    WallTime wall = 0;
};
/** What the sender durably holds: heads that changed since its last one (or, with `reset`, all of them). */
struct FrontierUpdate {
    bool reset = false;
    bool complete = true; ///< false: the next one belongs to it (it would not fit one frame)
    std::vector<std::pair<LogId, LogHead>> heads;
};
struct Changes {
    std::vector<Bytes> changes;
};
/** A piece of a change too large for a frame. */
struct ChangePart {
    Bytes bytes;
    bool last = false;
};
struct PresenceUpdate {
    Presence presence; ///< `post` is not on the wire: it is who the session is with
};
/** Which posts the sender is in session with. */
struct Neighbours {
    std::vector<PostId> posts;
};
/** What a post says of itself for all to hear, passed on as it is (net/wire/word_codec.h). */
struct Word {
    PostId author;
    Bytes body;
    std::array<std::uint8_t, 64> signature{};
    std::uint32_t ageMs = 0; ///< since the author said it, as those who passed it on counted
};
/** What the sender seals with from here on, for the receiver alone. */
struct SealKey {
    EpochId epoch;
    Bytes envelope; ///< ContentKey::kEnvelopeSize
};
/** Messages of a frame, sealed (net/session/content_seal.h). */
struct Sealed {
    Bytes bytes;
};
struct Wanted {
    Piece piece;
    std::uint32_t from = 0; ///< bytes of it that are there already
};
/** The pieces of attached files that the sender would like to have of the receiver: all of them, those of before too.
 */
struct Want {
    std::vector<Wanted> pieces;
};
struct PiecePart {
    Piece piece;
    std::uint32_t from = 0; ///< where in the piece the bytes begin
    std::uint32_t size = 0; ///< of the whole piece, at most limits::kAttachmentChunk; 0: the sender doesn't have it
    Bytes bytes;
};
/** The packs that the sender gives now: all of them, instead of those it told before. */
struct PackOffers {
    std::vector<PackOffer> packs;
};
struct Ask {
    Hash32 commitment{};
    std::string name;
    std::string function;
};
struct AskNonce {
    Hash32 nonce{};
};
struct AskReveal {
    Hash32 nonce{};
};
struct Invited {
    Bytes key;   ///< 32 bytes
    Bytes proof; ///< 64 bytes
    std::string name;
    std::string function;
};
struct Admitted {
    IncidentId incident;
};

using Message =
    std::variant<Hello, Goodbye, Ping, Pong, FrontierUpdate, Changes, ChangePart, PresenceUpdate, Neighbours, Ask,
                 AskNonce, AskReveal, Invited, Admitted, Word, SealKey, Sealed, Want, PiecePart, PackOffers>;

} // namespace fanion::net::wire
