// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8.h"
#include "core/model/limits.h"
#include "net/wire/field_reader.h"
#include "net/wire/limits.h"
#include "net/wire/message_codec.h"
#include "net/wire/message_fields.h"
#include "net/wire/presence_codec.h"

namespace fanion::net::wire {

namespace {

Hello readHello(protozero::data_view data) {
    using F = field::Hello;
    Hello hello;
    std::uint8_t purpose = 0;
    std::uint32_t links = 0;
    Fields<F> in(data);
    while (in.next()) {
        PublicTag tag;
        Hash32 proof{};
        in.number(F::Oldest, hello.oldestVersion, UINT32_MAX) ||
            in.number(F::Newest, hello.newestVersion, UINT32_MAX) || in.number(F::Purpose, purpose, 255) ||
            in.fixed64(F::Instance, hello.instance) || in.number(F::Port, hello.port, 65535) ||
            in.wall(F::Wall, hello.wall) || in.number(F::Links, links, UINT32_MAX) || in.flag(F::Seals, hello.seals);
        EpochId epoch;
        if (in.array(F::Epoch, epoch.bytes)) hello.epoch = epoch;
        if (in.array(F::EpochProof, proof)) hello.epochProof = proof;
        if (in.array(F::Tag, tag.bytes)) hello.tag = tag;
        if (in.array(F::Proof, proof)) hello.proof = proof;
    }
    if (purpose < 1 || purpose > 3) throw BadValue{};
    hello.purpose = static_cast<Purpose>(purpose);
    if (links > 0) hello.links = links == 1 ? Links::Welcome : Links::Needed;
    return hello;
}

Goodbye readGoodbye(protozero::data_view data) {
    std::uint8_t reason = 0;
    Fields<field::Goodbye> in(data);
    while (in.next())
        in.number(field::Goodbye::Reason, reason, 255);
    return {static_cast<Reason>(reason)};
}

Ping readPing(protozero::data_view data) {
    Ping ping;
    Fields<field::Ping> in(data);
    while (in.next())
        in.fixed64(field::Ping::Token, ping.token);
    return ping;
}

Pong readPong(protozero::data_view data) {
    Pong pong;
    Fields<field::Pong> in(data);
    while (in.next())
        in.fixed64(field::Pong::Token, pong.token) || in.wall(field::Pong::Wall, pong.wall);
    return pong;
}

void readLogs(protozero::data_view data, FrontierUpdate &update) {
    using F = field::Logs;
    PostId post;
    std::vector<std::uint64_t> incarnations;
    std::vector<std::uint64_t> sequences;
    Bytes hashes;
    Bytes branches;
    Fields<F> in(data);
    while (in.next()) {
        in.array(F::Post, post.bytes) ||
            in.packedFixed64(F::Incarnation, [&](std::uint64_t value) { incarnations.push_back(value); }) ||
            in.packedVarint(F::Sequence, [&](std::uint64_t value) { sequences.push_back(value); }) ||
            in.bytes(F::Hashes, hashes, limits::kFrameOfMember) ||
            in.bytes(F::Branches, branches, limits::kFrameOfMember);
    }
    constexpr auto hashSize = ChangeHash::size();
    if (sequences.size() != incarnations.size() || hashes.size() != hashSize * sequences.size()) throw BadValue{};
    if (!branches.empty() && branches.size() != hashes.size()) throw BadValue{};
    const auto hashIn = [](const Bytes &list, std::size_t i) {
        return *ChangeHash::fromBytes(ByteView(list).subspan(i * hashSize, hashSize));
    };
    for (std::size_t i = 0; i < sequences.size(); ++i) {
        LogId log{post, incarnations[i]};
        if (!branches.empty()) log.branch = hashIn(branches, i);
        update.heads.emplace_back(log, LogHead{sequences[i], hashIn(hashes, i)});
    }
}

SealKey readSealKey(protozero::data_view data) {
    SealKey key;
    Fields<field::SealKey> in(data);
    while (in.next())
        in.array(field::SealKey::Epoch, key.epoch.bytes) ||
            in.bytes(field::SealKey::Envelope, key.envelope, ContentKey::kEnvelopeSize);
    if (key.envelope.size() != ContentKey::kEnvelopeSize) throw BadValue{};
    return key;
}

Sealed readSealed(protozero::data_view data) {
    Sealed sealed;
    Fields<field::Sealed> in(data);
    while (in.next())
        in.bytes(field::Sealed::Bytes, sealed.bytes, limits::kFrameOfMember);
    if (sealed.bytes.size() < ContentKey::kSealOverhead) throw BadValue{};
    return sealed;
}

FrontierUpdate readFrontier(protozero::data_view data) {
    using F = field::Frontier;
    FrontierUpdate update;
    bool incomplete = false;
    Fields<F> in(data);
    while (in.next()) {
        protozero::data_view logs;
        if (in.view(F::Logs, logs)) {
            readLogs(logs, update);
        } else {
            in.flag(F::Reset, update.reset) || in.flag(F::Incomplete, incomplete);
        }
    }
    update.complete = !incomplete;
    return update;
}

Changes readChanges(protozero::data_view data, std::size_t &count) {
    Changes changes;
    Fields<field::Changes> in(data);
    while (in.next()) {
        Bytes change;
        if (!in.bytes(field::Changes::Change, change, limits::kFrameOfMember)) continue;
        if (change.empty() || ++count > limits::kChangesOfFrame) throw BadValue{};
        changes.changes.push_back(std::move(change));
    }
    return changes;
}

ChangePart readChangePart(protozero::data_view data) {
    using F = field::ChangePart;
    ChangePart part;
    Fields<F> in(data);
    while (in.next())
        in.bytes(F::Bytes, part.bytes, limits::kFrameOfMember) || in.flag(F::Last, part.last);
    return part;
}

Neighbours readNeighbours(protozero::data_view data) {
    Neighbours neighbours;
    Fields<field::Neighbours> in(data);
    while (in.next()) {
        PostId post;
        if (!in.array(field::Neighbours::Post, post.bytes)) continue;
        if (neighbours.posts.size() == limits::kConnections) throw BadValue{};
        neighbours.posts.push_back(post);
    }
    return neighbours;
}

Ask readAsk(protozero::data_view data) {
    using F = field::Ask;
    Ask ask;
    Fields<F> in(data);
    while (in.next()) {
        in.array(F::Commitment, ask.commitment) || in.text(F::Name, ask.name) || in.text(F::Function, ask.function);
    }
    return ask;
}

Hash32 readNonce(protozero::data_view data) {
    Hash32 nonce{};
    Fields<field::Nonce> in(data);
    while (in.next())
        in.array(field::Nonce::Nonce, nonce);
    return nonce;
}

Invited readInvited(protozero::data_view data) {
    using F = field::Invited;
    Invited invited;
    Fields<F> in(data);
    while (in.next()) {
        in.bytes(F::Key, invited.key, 32) || in.bytes(F::Proof, invited.proof, 64) || in.text(F::Name, invited.name) ||
            in.text(F::Function, invited.function);
    }
    if (invited.key.size() != 32 || invited.proof.size() != 64) throw BadValue{};
    return invited;
}

Admitted readAdmitted(protozero::data_view data) {
    Admitted admitted;
    Fields<field::Admitted> in(data);
    while (in.next())
        in.array(field::Admitted::Incident, admitted.incident.bytes);
    if (admitted.incident.isNull()) throw BadValue{};
    return admitted;
}

Word readWord(protozero::data_view data) {
    using F = field::Word;
    Word word;
    bool isSigned = false;
    Fields<F> in(data);
    while (in.next()) {
        if (in.array(F::Signature, word.signature)) {
            isSigned = true;
        } else {
            in.array(F::Author, word.author.bytes) || in.bytes(F::Body, word.body, limits::kWordSize) ||
                in.number(F::Age, word.ageMs, UINT32_MAX);
        }
    }
    if (!isSigned || word.body.empty()) throw BadValue{};
    return word;
}

Wanted readWanted(protozero::data_view data) {
    using F = field::Wanted;
    Wanted wanted;
    Fields<F> in(data);
    while (in.next())
        in.array(F::Attachment, wanted.piece.id.bytes) || in.number(F::Number, wanted.piece.number, UINT32_MAX) ||
            in.number(F::From, wanted.from, fanion::limits::kAttachmentChunk);
    return wanted;
}

Want readWant(protozero::data_view data) {
    Want want;
    Fields<field::Want> in(data);
    while (in.next()) {
        protozero::data_view piece;
        if (!in.view(field::Want::Piece, piece)) continue;
        if (want.pieces.size() == limits::kPiecesAsked) throw BadValue{};
        want.pieces.push_back(readWanted(piece));
    }
    return want;
}

PiecePart readPiecePart(protozero::data_view data) {
    using F = field::PiecePart;
    PiecePart part;
    Fields<F> in(data);
    while (in.next())
        in.array(F::Attachment, part.piece.id.bytes) || in.number(F::Number, part.piece.number, UINT32_MAX) ||
            in.number(F::From, part.from, fanion::limits::kAttachmentChunk) ||
            in.number(F::Size, part.size, fanion::limits::kAttachmentChunk) ||
            in.bytes(F::Bytes, part.bytes, fanion::limits::kAttachmentChunk);
    if (part.from + part.bytes.size() > part.size) throw BadValue{};
    return part;
}

/** Nothing: a later version's, larger than this one takes. */
std::optional<PackOffer> readPackOffer(protozero::data_view data) {
    using F = field::PackOffer;
    PackOffer offer;
    Fields<F> in(data);
    while (in.next())
        in.array(F::Id, offer.id.bytes) || in.varint(F::Size, offer.size) || in.text(F::Name, offer.name);
    if (offer.id.isNull() || offer.size == 0 || !isCleanUtf8(offer.name)) throw BadValue{};
    return offer.size <= PackOffer::kMostBytes ? std::optional(std::move(offer)) : std::nullopt;
}

PackOffers readPackOffers(protozero::data_view data) {
    PackOffers offers;
    std::size_t count = 0;
    Fields<field::PackOffers> in(data);
    while (in.next()) {
        protozero::data_view pack;
        if (!in.view(field::PackOffers::Pack, pack)) continue;
        if (++count > limits::kPacksOffered) throw BadValue{};
        if (auto offer = readPackOffer(pack)) offers.packs.push_back(std::move(*offer));
    }
    return offers;
}

std::optional<Message> readMessage(field::Frame tag, protozero::data_view data, std::size_t &changes) {
    switch (tag) {
    case field::Frame::Hello:
        return readHello(data);
    case field::Frame::Goodbye:
        return readGoodbye(data);
    case field::Frame::Ping:
        return readPing(data);
    case field::Frame::Pong:
        return readPong(data);
    case field::Frame::Frontier:
        return readFrontier(data);
    case field::Frame::Changes:
        return readChanges(data, changes);
    case field::Frame::ChangePart:
        return readChangePart(data);
    case field::Frame::Presence:
        return PresenceUpdate{readPresence(data)};
    case field::Frame::Neighbours:
        return readNeighbours(data);
    case field::Frame::Ask:
        return readAsk(data);
    case field::Frame::AskNonce:
        return AskNonce{readNonce(data)};
    case field::Frame::AskReveal:
        return AskReveal{readNonce(data)};
    case field::Frame::Invited:
        return readInvited(data);
    case field::Frame::Admitted:
        return readAdmitted(data);
    case field::Frame::Word:
        return readWord(data);
    case field::Frame::Want:
        return readWant(data);
    case field::Frame::PiecePart:
        return readPiecePart(data);
    case field::Frame::PackOffers:
        return readPackOffers(data);
    case field::Frame::SealKey:
        return readSealKey(data);
    case field::Frame::Sealed:
        return readSealed(data);
    }
    return std::nullopt;
}

} // namespace

Result<std::vector<Message>> decode(ByteView frame) {
    std::vector<Message> messages;
    std::size_t changes = 0;
    try {
        protozero::pbf_message<field::Frame> in(reinterpret_cast<const char *>(frame.data()), frame.size());
        std::size_t count = 0;
        while (in.next()) {
            if (++count > limits::kMessagesOfFrame) throw BadValue{};
            if (in.wire_type() != WireType::length_delimited) {
                in.skip();
                continue;
            }
            const auto tag = in.tag();
            if (auto message = readMessage(tag, in.get_view(), changes)) messages.push_back(std::move(*message));
        }
    } catch (const protozero::exception &error) {
        return fail(ErrorCode::Corrupt, std::string("A frame isn't well-formed (") + error.what() + ").");
    } catch (const BadValue &) {
        return fail(ErrorCode::Corrupt, "A message has a field of the wrong size or over its limit.");
    }
    return messages;
}

} // namespace fanion::net::wire
