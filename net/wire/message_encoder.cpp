// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/wire/message_codec.h"
#include "net/wire/message_fields.h"
#include "net/wire/presence_codec.h"

#include <protozero/pbf_builder.hpp>

#include <map>

namespace fanion::net::wire {

namespace {

template <typename Tag>
using Builder = protozero::pbf_builder<Tag>;
using FrameBuilder = Builder<field::Frame>;

template <typename Tag>
void addBytes(Builder<Tag> &out, Tag tag, ByteView bytes) {
    out.add_bytes(tag, reinterpret_cast<const char *>(bytes.data()), bytes.size());
}

void write(FrameBuilder &frame, const Hello &hello) {
    Builder<field::Hello> out(frame, field::Frame::Hello);
    out.add_uint32(field::Hello::Oldest, hello.oldestVersion);
    out.add_uint32(field::Hello::Newest, hello.newestVersion);
    out.add_uint32(field::Hello::Purpose, static_cast<std::uint32_t>(hello.purpose));
    out.add_fixed64(field::Hello::Instance, hello.instance);
    out.add_uint32(field::Hello::Port, hello.port);
    out.add_int64(field::Hello::Wall, hello.wall);
    if (hello.tag) addBytes(out, field::Hello::Tag, hello.tag->view());
    if (hello.proof) addBytes(out, field::Hello::Proof, *hello.proof);
    if (hello.links != Links::Unaware) out.add_uint32(field::Hello::Links, static_cast<std::uint32_t>(hello.links));
    if (hello.seals) out.add_bool(field::Hello::Seals, true);
    if (hello.epoch) addBytes(out, field::Hello::Epoch, hello.epoch->view());
    if (hello.epochProof) addBytes(out, field::Hello::EpochProof, *hello.epochProof);
}

void write(FrameBuilder &frame, const Goodbye &goodbye) {
    Builder<field::Goodbye> out(frame, field::Frame::Goodbye);
    out.add_uint32(field::Goodbye::Reason, static_cast<std::uint32_t>(goodbye.reason));
}

void write(FrameBuilder &frame, const Ping &ping) {
    Builder<field::Ping> out(frame, field::Frame::Ping);
    out.add_fixed64(field::Ping::Token, ping.token);
}

void write(FrameBuilder &frame, const Pong &pong) {
    Builder<field::Pong> out(frame, field::Frame::Pong);
    out.add_fixed64(field::Pong::Token, pong.token);
    out.add_int64(field::Pong::Wall, pong.wall);
}

void write(FrameBuilder &frame, const FrontierUpdate &update) {
    Builder<field::Frontier> out(frame, field::Frame::Frontier);
    out.add_bool(field::Frontier::Reset, update.reset); // always: protozero drops a message without fields
    if (!update.complete) out.add_bool(field::Frontier::Incomplete, true);
    std::map<PostId, std::vector<const std::pair<LogId, LogHead> *>> byPost;
    for (const auto &head : update.heads)
        byPost[head.first.post].push_back(&head);
    for (const auto &[post, heads] : byPost) {
        std::vector<std::uint64_t> incarnations;
        std::vector<std::uint64_t> sequences;
        Bytes hashes;
        Bytes branches;
        bool hasBranch = false;
        for (const auto *head : heads) {
            incarnations.push_back(head->first.incarnation);
            sequences.push_back(head->second.sequence);
            hashes.insert(hashes.end(), head->second.hash.bytes.begin(), head->second.hash.bytes.end());
            branches.insert(branches.end(), head->first.branch.bytes.begin(), head->first.branch.bytes.end());
            hasBranch = hasBranch || head->first.isBranch();
        }
        Builder<field::Logs> logs(out, field::Frontier::Logs);
        addBytes(logs, field::Logs::Post, post.view());
        logs.add_packed_fixed64(field::Logs::Incarnation, incarnations.begin(), incarnations.end());
        logs.add_packed_uint64(field::Logs::Sequence, sequences.begin(), sequences.end());
        addBytes(logs, field::Logs::Hashes, hashes);
        if (hasBranch) addBytes(logs, field::Logs::Branches, branches);
    }
}

void write(FrameBuilder &frame, const Changes &changes) {
    Builder<field::Changes> out(frame, field::Frame::Changes);
    for (const auto &change : changes.changes)
        addBytes(out, field::Changes::Change, change);
}

void write(FrameBuilder &frame, const ChangePart &part) {
    Builder<field::ChangePart> out(frame, field::Frame::ChangePart);
    addBytes(out, field::ChangePart::Bytes, part.bytes);
    if (part.last) out.add_bool(field::ChangePart::Last, true);
}

void write(FrameBuilder &frame, const PresenceUpdate &update) {
    Builder<field::Presence> out(frame, field::Frame::Presence);
    writePresence(out, update.presence);
}

void write(FrameBuilder &frame, const Neighbours &neighbours) {
    Builder<field::Neighbours> out(frame, field::Frame::Neighbours);
    for (const auto &post : neighbours.posts)
        addBytes(out, field::Neighbours::Post, post.view());
}

void write(FrameBuilder &frame, const Ask &ask) {
    Builder<field::Ask> out(frame, field::Frame::Ask);
    addBytes(out, field::Ask::Commitment, ask.commitment);
    out.add_string(field::Ask::Name, ask.name);
    out.add_string(field::Ask::Function, ask.function);
}

void write(FrameBuilder &frame, const AskNonce &nonce) {
    Builder<field::Nonce> out(frame, field::Frame::AskNonce);
    addBytes(out, field::Nonce::Nonce, nonce.nonce);
}

void write(FrameBuilder &frame, const AskReveal &reveal) {
    Builder<field::Nonce> out(frame, field::Frame::AskReveal);
    addBytes(out, field::Nonce::Nonce, reveal.nonce);
}

void write(FrameBuilder &frame, const Invited &invited) {
    Builder<field::Invited> out(frame, field::Frame::Invited);
    addBytes(out, field::Invited::Key, invited.key);
    addBytes(out, field::Invited::Proof, invited.proof);
    out.add_string(field::Invited::Name, invited.name);
    out.add_string(field::Invited::Function, invited.function);
}

void write(FrameBuilder &frame, const Admitted &admitted) {
    Builder<field::Admitted> out(frame, field::Frame::Admitted);
    addBytes(out, field::Admitted::Incident, admitted.incident.view());
}

void write(FrameBuilder &frame, const Word &word) {
    Builder<field::Word> out(frame, field::Frame::Word);
    addBytes(out, field::Word::Author, word.author.view());
    addBytes(out, field::Word::Body, word.body);
    addBytes(out, field::Word::Signature, word.signature);
    if (word.ageMs > 0) out.add_uint32(field::Word::Age, word.ageMs);
}

void write(FrameBuilder &frame, const SealKey &key) {
    Builder<field::SealKey> out(frame, field::Frame::SealKey);
    addBytes(out, field::SealKey::Epoch, key.epoch.view());
    addBytes(out, field::SealKey::Envelope, key.envelope);
}

void write(FrameBuilder &frame, const Sealed &sealed) {
    Builder<field::Sealed> out(frame, field::Frame::Sealed);
    addBytes(out, field::Sealed::Bytes, sealed.bytes);
}

void write(FrameBuilder &frame, const Want &want) {
    Builder<field::Want> out(frame, field::Frame::Want);
    for (const auto &wanted : want.pieces) {
        Builder<field::Wanted> piece(out, field::Want::Piece);
        addBytes(piece, field::Wanted::Attachment, wanted.piece.id.view());
        if (!wanted.piece.isList()) piece.add_uint32(field::Wanted::Number, wanted.piece.number);
        if (wanted.from > 0) piece.add_uint32(field::Wanted::From, wanted.from);
    }
}

void write(FrameBuilder &frame, const PiecePart &part) {
    using F = field::PiecePart;
    Builder<F> out(frame, field::Frame::PiecePart);
    addBytes(out, F::Attachment, part.piece.id.view());
    if (!part.piece.isList()) out.add_uint32(F::Number, part.piece.number);
    if (part.from > 0) out.add_uint32(F::From, part.from);
    if (part.size > 0) out.add_uint32(F::Size, part.size);
    if (!part.bytes.empty()) addBytes(out, F::Bytes, part.bytes);
}

void write(FrameBuilder &frame, const PackOffers &offers) {
    using F = field::PackOffer;
    Builder<field::PackOffers> out(frame, field::Frame::PackOffers);
    out.add_bool(field::PackOffers::Whole, true); // always: protozero drops a message without fields
    for (const auto &offer : offers.packs) {
        Builder<F> pack(out, field::PackOffers::Pack);
        addBytes(pack, F::Id, offer.id.view());
        pack.add_uint64(F::Size, offer.size);
        pack.add_string(F::Name, offer.name);
    }
}

} // namespace

void encode(std::string &frame, const Message &message) {
    FrameBuilder out(frame);
    std::visit([&](const auto &kind) { write(out, kind); }, message);
}

} // namespace fanion::net::wire
