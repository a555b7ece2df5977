// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <protozero/types.hpp>

/** The field numbers of net/protocol.proto. */
namespace fanion::net::wire::field {

enum class Frame : protozero::pbf_tag_type {
    Hello = 1,
    Goodbye,
    Ping,
    Pong,
    Frontier,
    Changes,
    ChangePart,
    Presence,
    Neighbours,
    Ask,
    AskNonce,
    AskReveal,
    Invited,
    Admitted,
    Word,
    Want,
    PiecePart,
    PackOffers,
    SealKey = 24,
    Sealed,
};
enum class Hello : protozero::pbf_tag_type {
    Oldest = 1,
    Newest,
    Purpose,
    Instance,
    Port,
    Wall,
    Tag,
    Proof,
    Links,
    Seals = 12,
    Epoch,
    EpochProof
};
enum class Goodbye : protozero::pbf_tag_type { Reason = 1 };
enum class Ping : protozero::pbf_tag_type { Token = 1 };
enum class Pong : protozero::pbf_tag_type { Token = 1, Wall };
enum class Frontier : protozero::pbf_tag_type { Reset = 1, Incomplete, Logs };
enum class Logs : protozero::pbf_tag_type { Post = 1, Incarnation, Sequence, Hashes, Branches };
enum class Changes : protozero::pbf_tag_type { Change = 1 };
enum class ChangePart : protozero::pbf_tag_type { Bytes = 1, Last };
enum class Presence : protozero::pbf_tag_type {
    Cursor = 1,
    ViewCentre,
    ViewZoom,
    Editing,
    At,
    Following,
    Call,
    Answer,
    FailedJoin,
    Drag,
    Held,
};
enum class FailedJoin : protozero::pbf_tag_type { Id = 1, Name, Host, Why };
enum class Call : protozero::pbf_tag_type { Id = 1, Centre, Zoom };
enum class CallAnswer : protozero::pbf_tag_type { Caller = 1, Call, Came };
enum class Drag : protozero::pbf_tag_type { Latitude = 1, Longitude };
enum class HeldShape : protozero::pbf_tag_type { Id = 1, Place, Rotation };
enum class Point : protozero::pbf_tag_type { Latitude = 1, Longitude };
enum class Neighbours : protozero::pbf_tag_type { Post = 1 };
enum class Word : protozero::pbf_tag_type { Author = 1, Body, Signature, Age };
enum class WordBody : protozero::pbf_tag_type { Counter = 1, Instance, Again, Digest, LogKeys, LogSequences, Presence };
enum class Want : protozero::pbf_tag_type { Piece = 1 };
enum class Wanted : protozero::pbf_tag_type { Attachment = 1, Number, From };
enum class PiecePart : protozero::pbf_tag_type { Attachment = 1, Number, From, Size, Bytes };
enum class PackOffers : protozero::pbf_tag_type { Whole = 1, Pack };
enum class PackOffer : protozero::pbf_tag_type { Id = 1, Size, Name };
enum class Ask : protozero::pbf_tag_type { Commitment = 1, Name, Function };
enum class Nonce : protozero::pbf_tag_type { Nonce = 1 };
enum class Invited : protozero::pbf_tag_type { Key = 1, Proof, Name, Function };
enum class SealKey : protozero::pbf_tag_type { Epoch = 1, Envelope };
enum class Sealed : protozero::pbf_tag_type { Bytes = 1 };
enum class Admitted : protozero::pbf_tag_type { Incident = 1 };

} // namespace fanion::net::wire::field
