// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/post/incident_target.h"

#include "net/invitation.h"

#include <algorithm>

namespace fanion::app {

IncidentTarget::IncidentTarget(Incident &incident, Clock &clock, InvitationBook &invitations, Hooks hooks)
    : m_incident(incident), m_clock(clock), m_invitations(invitations), m_hooks(std::move(hooks)) {}

void IncidentTarget::changed(const BoardDelta &delta) {
    const auto refers = [](const EntityPtr &entity) { return entity->sets.contains(Field::Attachments); };
    if (std::ranges::any_of(delta.changed, refers)) ++m_attachments;
}

IncidentId IncidentTarget::incident() const {
    return m_incident.id();
}

const Member *IncidentTarget::member(const PostId &post) const {
    return m_incident.replica().member(post);
}

std::vector<Member> IncidentTarget::members() const {
    return m_incident.replica().members();
}

const ContentKey *IncidentTarget::contentKey(const PostId &post) const {
    const auto &epochs = m_incident.replica().epochs();
    return epochs.holds(post) ? epochs.key() : nullptr;
}

const Frontier &IncidentTarget::frontier() const {
    return m_incident.toldFrontier();
}

Result<std::vector<ChangeRun>> IncidentTarget::changesAfter(const Frontier &theirs, std::size_t maxBytes) const {
    return m_incident.changesAfter(theirs, maxBytes);
}

std::vector<net::Piece> IncidentTarget::missingPieces(std::size_t most) const {
    std::vector<net::Piece> pieces;
    const auto missing = m_incident.attachments().missing(most);
    if (!missing) return pieces; // a file that can't be read shows its own trouble
    for (const auto &each : *missing) {
        if (each.list) pieces.push_back({each.ref.id, 0});
        for (const auto chunk : each.chunks)
            pieces.push_back({each.ref.id, chunk + 1});
    }
    return pieces;
}

Result<Bytes> IncidentTarget::piece(const net::Piece &piece) const {
    const Attachments attachments = m_incident.attachments();
    if (!piece.isList()) return attachments.chunk(piece.id, piece.chunk());
    const auto manifest = attachments.manifest(piece.id);
    if (!manifest) return std::unexpected(manifest.error());
    if (!*manifest) return fail(ErrorCode::NotFound, "The list of its chunks is not here.");
    return (*manifest)->list();
}

Result<void> IncidentTarget::takePiece(const net::Piece &piece, ByteView bytes) {
    Attachments attachments = m_incident.attachments();
    if (piece.isList()) return attachments.takeList(piece.id, bytes);
    const IncidentStore::Chunk chunk{piece.chunk(), bytes};
    if (Result<void> taken = attachments.takeChunks(piece.id, {&chunk, 1}); !taken) return taken;
    if (const auto left = attachments.isWhole(piece.id); left && *left) m_hooks.whole(piece.id);
    return {};
}

net::Delivery IncidentTarget::accept(const PostId &from, std::span<const Bytes> changes) {
    (void)from; // who relays a change says nothing of it: the author's signature and role decide
    const auto doubted = m_incident.replica().doubted();
    ReceiveReport report = m_incident.receive(changes);
    net::Delivery delivery{report.acceptedChanges(), report.duplicates, report.waiting, {}};
    for (auto &[hash, error] : report.refused)
        delivery.refused.push_back(std::move(error));
    if (m_incident.hasStaged() || m_incident.replica().doubted() != doubted) m_hooks.staged();
    return delivery;
}

Result<void> IncidentTarget::admitInvited(const PostId &guest, ByteView inviteKey, ByteView proof,
                                          std::string_view name, std::string_view function) {
    const Member *known = m_incident.replica().member(guest);
    if (known && !known->revoked) return {};
    if (known) return fail(ErrorCode::Refused, "This post was revoked; an invitation doesn't let it in again.");
    const intent::Invite *invite = m_incident.replica().invitation(inviteKey);
    if (!invite) return admitCounted(guest, inviteKey, proof, name, function);
    // 0: it never does, as Authority and Invitation::parse() have it.
    if (invite->expiresAt != 0 && invite->expiresAt <= m_clock.wallNow())
        return fail(ErrorCode::Refused, "The invitation has expired: ask for a new one.");
    return admit(intent::Admit{guest, invite->role, std::string(name), std::string(function),
                               Bytes(inviteKey.begin(), inviteKey.end()), Bytes(proof.begin(), proof.end())});
}

/** By this commander's own word, which every version of the program understands. */
Result<void> IncidentTarget::admitCounted(const PostId &guest, ByteView inviteKey, ByteView proof,
                                          std::string_view name, std::string_view function) {
    const auto invitation = m_invitations.find(inviteKey, m_clock.wallNow());
    if (!invitation) return std::unexpected(invitation.error());
    if (!net::Invitation::isProof(inviteKey, m_incident.id(), guest, proof))
        return fail(ErrorCode::Refused, "The invitation was shown without its secret.");
    auto done = admit(intent::Admit{guest, invitation->role, std::string(name), std::string(function), {}, {}});
    if (!done) return done;
    m_invitations.countUse(invitation->key);
    m_incident.rememberInvitations(m_invitations.encode()); // in one transaction with the admission
    return {};
}

Result<void> IncidentTarget::admit(const Intent &admission) {
    const Result<Performed> performed = m_incident.perform({&admission, 1});
    if (!performed) return std::unexpected(performed.error());
    m_hooks.staged();
    return {};
}

} // namespace fanion::app
