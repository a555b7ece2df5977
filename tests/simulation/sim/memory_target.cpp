// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/sim/memory_target.h"

#include "core/model/limits.h"
#include "net/invitation.h"
#include "net/labelled_hash.h"

#include <algorithm>

namespace fanion::sim {

namespace {

constexpr std::size_t kWaitingRoom = 4096;
constexpr std::string_view kFileMark = "@attach:"; // no random payload begins so

void put(Bytes &out, ByteView bytes) {
    out.insert(out.end(), bytes.begin(), bytes.end());
}
void put(Bytes &out, std::uint64_t value) {
    for (int shift = 56; shift >= 0; shift -= 8)
        out.push_back(static_cast<std::uint8_t>(value >> shift & 0xff));
}

class Reader {
public:
    explicit Reader(ByteView bytes) : m_rest(bytes) {}
    [[nodiscard]] bool ok() const { return m_ok; }
    ByteView take(std::size_t size) {
        if (m_rest.size() < size) {
            m_ok = false;
            return {};
        }
        const auto out = m_rest.first(size);
        m_rest = m_rest.subspan(size);
        return out;
    }
    std::uint64_t number() {
        std::uint64_t value = 0;
        for (const auto byte : take(8))
            value = value << 8 | byte;
        return value;
    }
    LogId log() {
        const auto post = PostId::fromBytes(take(32));
        return {post.value_or(PostId{}), number()};
    }
    ByteView rest() { return std::exchange(m_rest, {}); }

private:
    ByteView m_rest;
    bool m_ok = true;
};

ChangeHash hashOf(ByteView bytes) {
    return {net::labelledHash("memory-change", {bytes})};
}

} // namespace

namespace {

/** What a piece is stands in its name: no hashes are needed. */
Bytes contentsOf(const net::Piece &piece) {
    constexpr std::size_t listSize = 64;
    Bytes bytes(piece.isList() ? listSize : limits::kAttachmentChunk);
    std::uint8_t value = static_cast<std::uint8_t>(piece.number);
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = value = static_cast<std::uint8_t>(value * 5 + piece.id.bytes[i % 32] + i / 251);
    return bytes;
}

} // namespace

MemoryTarget::MemoryTarget(const IncidentId &incident, const PostId &self, std::uint64_t incarnation)
    : m_incident(incident), m_own{self, incarnation} {}

Bytes MemoryTarget::encode(const Parsed &change) {
    Bytes out;
    put(out, asBytes("MEMCHG01"));
    put(out, change.log.post.view());
    put(out, change.log.incarnation);
    put(out, change.sequence);
    put(out, change.needs.size());
    for (const auto &[log, sequence] : change.needs) {
        put(out, log.post.view());
        put(out, log.incarnation);
        put(out, sequence);
    }
    out.push_back(static_cast<std::uint8_t>(change.act));
    put(out, change.payload);
    return out;
}

std::optional<MemoryTarget::Parsed> MemoryTarget::parse(ByteView bytes) {
    Reader in(bytes);
    if (asText(in.take(8)) != "MEMCHG01") return std::nullopt;
    Parsed change;
    change.log = in.log();
    change.sequence = in.number();
    const auto needs = in.number();
    if (needs > 1000) return std::nullopt;
    for (std::uint64_t i = 0; i < needs && in.ok(); ++i) {
        const auto log = in.log();
        change.needs[log] = in.number();
    }
    const auto act = in.take(1);
    if (!in.ok() || act[0] < 1 || act[0] > 5) return std::nullopt;
    change.act = static_cast<Act>(act[0]);
    const auto payload = in.rest();
    change.payload.assign(payload.begin(), payload.end());
    return change;
}

const ContentKey *MemoryTarget::contentKey(const PostId &post) const {
    const auto isOut = [this](const PostId &holder) {
        const auto *known = member(holder);
        return known != nullptr && known->revoked;
    };
    const bool isInUse = contentKeyInUse && std::ranges::none_of(contentKeyHolders, isOut);
    return isInUse && contentKeyHolders.contains(post) ? &*contentKeyInUse : nullptr;
}

void MemoryTarget::author(Act act, Bytes payload) {
    Parsed change{m_own, stagedSequence(m_own) + 1, {}, act, std::move(payload)};
    change.needs = m_heads; // and through them all there is
    change.needs.erase(m_own);
    stage(change, encode(change));
}

void MemoryTarget::found() {
    author(Act::Found, {});
}
void MemoryTarget::write(ByteView payload) {
    author(Act::Data, {payload.begin(), payload.end()});
}
void MemoryTarget::admit(const PostId &post, Role role) {
    Bytes payload(post.bytes.begin(), post.bytes.end());
    payload.push_back(static_cast<std::uint8_t>(role));
    author(Act::Admit, std::move(payload));
}
void MemoryTarget::revoke(const PostId &post) {
    author(Act::Revoke, {post.bytes.begin(), post.bytes.end()});
}
void MemoryTarget::invite(ByteView key, Role role, WallTime expiresAt) {
    Bytes payload(key.begin(), key.end());
    payload.push_back(static_cast<std::uint8_t>(role));
    put(payload, static_cast<std::uint64_t>(expiresAt));
    author(Act::Invite, std::move(payload));
}

AttachmentId MemoryTarget::attach(std::uint32_t chunks) {
    AttachmentId id;
    const auto hash = net::labelledHash(
        "memory-file", {m_own.post.view(), asBytes(std::to_string(m_all.size() * 1'000 + stagedSequence(m_own)))});
    std::ranges::copy(hash, id.bytes.begin());
    for (std::uint32_t number = 0; number <= chunks; ++number)
        m_pieces.insert({id, number});
    Bytes payload;
    put(payload, asBytes(kFileMark));
    put(payload, id.view());
    put(payload, std::uint64_t{chunks});
    author(Act::Data, std::move(payload));
    return id;
}

bool MemoryTarget::isWhole(const AttachmentId &id) const {
    const auto found = m_attached.find(id);
    return found != m_attached.end() &&
           std::ranges::none_of(missingPieces(SIZE_MAX), [&](const auto &piece) { return piece.id == id; });
}

std::vector<net::Piece> MemoryTarget::missingPieces(std::size_t most) const {
    std::vector<net::Piece> missing;
    for (const auto &[id, chunks] : m_attached) {
        const bool hasList = m_pieces.contains({id, 0});
        if (!hasList) missing.push_back({id, 0});
        for (std::uint32_t number = 1; hasList && number <= chunks; ++number)
            if (!m_pieces.contains({id, number})) missing.push_back({id, number});
    }
    if (missing.size() > most) missing.resize(most);
    return missing;
}

Result<Bytes> MemoryTarget::piece(const net::Piece &piece) const {
    if (!m_pieces.contains(piece)) return fail(ErrorCode::NotFound, "It isn't here.");
    return contentsOf(piece);
}

Result<void> MemoryTarget::takePiece(const net::Piece &piece, ByteView bytes) {
    if (!std::ranges::equal(bytes, contentsOf(piece))) return fail(ErrorCode::Corrupt, "It isn't what was asked for.");
    m_pieces.insert(piece);
    m_taken.push_back(piece);
    return {};
}

void MemoryTarget::stage(const Parsed &change, Bytes bytes) {
    const auto hash = hashOf(bytes);
    m_all[change.log] = {change.sequence, hash};
    apply(change);
    const auto sequence = static_cast<std::uint32_t>(change.sequence);
    m_staged.push_back({{change.log, sequence, sequence, hash}, std::move(bytes)});
}

void MemoryTarget::apply(const Parsed &change) {
    for (const auto &[log, sequence] : change.needs) {
        const auto head = m_heads.find(log);
        if (head != m_heads.end() && head->second <= sequence) m_heads.erase(head);
    }
    m_heads[change.log] = change.sequence;
    Reader in(change.payload);
    const auto admit = [&](const PostId &post, Role role) {
        auto &member = m_members[post];
        member.post = post;
        member.role = role;
        member.admittedBy = change.log.post;
    };
    switch (change.act) {
    case Act::Found:
        admit(change.log.post, Role::Commander);
        break;
    case Act::Admit: {
        const auto post = PostId::fromBytes(in.take(32)).value_or(PostId{});
        const auto role = in.take(1);
        if (in.ok()) admit(post, static_cast<Role>(role[0]));
        break;
    }
    case Act::Revoke:
        if (const auto post = PostId::fromBytes(in.take(32)); post && m_members.contains(*post)) {
            m_members[*post].revoked = true;
        }
        break;
    case Act::Invite: {
        const auto key = in.take(32);
        const auto role = in.take(1);
        const auto expires = static_cast<WallTime>(in.number());
        if (in.ok()) m_invitations[Bytes(key.begin(), key.end())] = {static_cast<Role>(role[0]), expires};
        break;
    }
    case Act::Data:
        if (asText(in.take(kFileMark.size())) == kFileMark) {
            const auto id = AttachmentId::fromBytes(in.take(32));
            const auto chunks = in.number();
            if (in.ok()) m_attached[*id] = static_cast<std::uint32_t>(chunks);
        }
        break;
    }
}

bool MemoryTarget::commit() {
    if (m_staged.empty()) return false;
    for (auto &change : m_staged) {
        m_durable[change.log] = {change.sequence, change.hash};
        m_index[change.log].push_back(m_changes.size());
        m_changes.push_back(std::move(change));
    }
    m_staged.clear();
    return true;
}

void MemoryTarget::crash(std::uint64_t incarnation) {
    m_staged.clear();
    m_waiting.clear();
    m_members.clear();
    m_invitations.clear();
    m_all = m_durable;
    m_own.incarnation = incarnation;
    m_heads.clear();
    for (const auto &change : m_changes)
        apply(*parse(change.bytes));
}

const Member *MemoryTarget::member(const PostId &post) const {
    const auto found = m_members.find(post);
    return found == m_members.end() ? nullptr : &found->second;
}

std::vector<Member> MemoryTarget::members() const {
    std::vector<Member> out;
    for (const auto &[post, member] : m_members)
        out.push_back(member);
    return out;
}

Result<std::vector<ChangeRun>> MemoryTarget::changesAfter(const Frontier &theirs, std::size_t maxBytes) const {
    std::vector<std::size_t> places;
    for (const auto &[log, list] : m_index) {
        const auto known = theirs.find(log);
        const auto from = std::min<std::size_t>(known == theirs.end() ? 0 : known->second.sequence, list.size());
        std::size_t size = 0;
        for (auto i = from; i < list.size() && size < maxBytes; ++i) {
            places.push_back(list[i]);
            size += m_changes[list[i]].bytes.size();
        }
    }
    std::ranges::sort(places);
    std::vector<ChangeRun> out;
    std::size_t size = 0;
    for (const auto place : places) {
        if (!out.empty() && size + m_changes[place].bytes.size() > maxBytes) break;
        size += m_changes[place].bytes.size();
        out.push_back(m_changes[place]);
    }
    return out;
}

std::uint64_t MemoryTarget::stagedSequence(const LogId &log) const {
    const auto found = m_all.find(log);
    return found == m_all.end() ? 0 : found->second.sequence;
}

bool MemoryTarget::isReady(const Parsed &change) const {
    if (change.sequence != stagedSequence(change.log) + 1) return false;
    return std::ranges::all_of(change.needs, [this](const auto &n) { return stagedSequence(n.first) >= n.second; });
}

std::optional<Error> MemoryTarget::refusal(const Parsed &change) const {
    if (change.act == Act::Found) return std::nullopt;
    const auto *author = member(change.log.post);
    if (author == nullptr || author->revoked) return Error{ErrorCode::Refused, "The author is no member."};
    if (author->role == Role::Observer) return Error{ErrorCode::Refused, "The author is an observer."};
    return std::nullopt;
}

net::Delivery MemoryTarget::accept(const PostId &, std::span<const Bytes> changes) {
    net::Delivery delivery;
    for (const auto &bytes : changes) {
        const auto change = parse(bytes);
        if (!change) {
            delivery.refused.push_back({ErrorCode::Corrupt, "A change makes no sense."});
            continue;
        }
        if (change->sequence <= stagedSequence(change->log)) {
            ++delivery.duplicates;
            ++m_duplicates;
            continue;
        }
        if (!isReady(*change)) {
            if (m_waiting.size() < kWaitingRoom) m_waiting.push_back(bytes);
            ++delivery.waiting;
            continue;
        }
        if (const auto error = refusal(*change)) {
            delivery.refused.push_back(*error);
            continue;
        }
        stage(*change, bytes);
        ++delivery.accepted;
        takeWaiting(delivery);
    }
    return delivery;
}

void MemoryTarget::takeWaiting(net::Delivery &delivery) {
    for (bool progress = !m_waiting.empty(); progress;) {
        progress = false;
        for (auto it = m_waiting.begin(); it != m_waiting.end();) {
            const auto change = parse(*it);
            const bool old = change->sequence <= stagedSequence(change->log);
            if (!old && !isReady(*change)) {
                ++it;
                continue;
            }
            if (!old && !refusal(*change)) {
                stage(*change, *it);
                ++delivery.accepted;
                progress = true;
            }
            it = m_waiting.erase(it);
        }
    }
}

Result<void> MemoryTarget::admitInvited(const PostId &guest, ByteView inviteKey, ByteView proof, std::string_view,
                                        std::string_view) {
    const auto found = m_invitations.find(Bytes(inviteKey.begin(), inviteKey.end()));
    if (found == m_invitations.end() || found->second.second <= now) {
        return fail(ErrorCode::Refused, "The invitation doesn't stand.");
    }
    if (!net::Invitation::isProof(inviteKey, m_incident, guest, proof))
        return fail(ErrorCode::Refused, "The proof is wrong.");
    admit(guest, found->second.first);
    return {};
}

} // namespace fanion::sim
