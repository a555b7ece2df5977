// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/post/incident_target.h"

namespace fanion::app {

IncidentTarget::IncidentTarget(Incident &incident, Clock &clock, std::function<void()> staged)
    : m_incident(incident), m_clock(clock), m_staged(std::move(staged)) {}

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

net::Delivery IncidentTarget::accept(const PostId &from, std::span<const Bytes> changes) {
    (void)from; // who relays a change says nothing of it: the author's signature and role decide
    const auto doubted = m_incident.replica().doubted();
    ReceiveReport report = m_incident.receive(changes);
    net::Delivery delivery{report.acceptedChanges(), report.duplicates, report.waiting, {}};
    for (auto &[hash, error] : report.refused)
        delivery.refused.push_back(std::move(error));
    if (m_incident.hasStaged() || m_incident.replica().doubted() != doubted) m_staged();
    return delivery;
}

Result<void> IncidentTarget::admitInvited(const PostId &guest, ByteView inviteKey, ByteView proof,
                                          std::string_view name, std::string_view function) {
    const Member *known = m_incident.replica().member(guest);
    if (known && !known->revoked) return {};
    if (known) return fail(ErrorCode::Refused, "This post was revoked; an invitation doesn't let it in again.");
    const intent::Invite *invite = m_incident.replica().invitation(inviteKey);
    if (!invite) return fail(ErrorCode::Refused, "No such invitation stands in this incident.");
    // 0: it never does, as Authority and Invitation::parse() have it.
    if (invite->expiresAt != 0 && invite->expiresAt <= m_clock.wallNow())
        return fail(ErrorCode::Refused, "The invitation has expired: ask for a new one.");
    const Intent admit = intent::Admit{guest,
                                       invite->role,
                                       std::string(name),
                                       std::string(function),
                                       Bytes(inviteKey.begin(), inviteKey.end()),
                                       Bytes(proof.begin(), proof.end())};
    const Result<Performed> performed = m_incident.perform({&admit, 1});
    if (!performed) return std::unexpected(performed.error());
    m_staged();
    return {};
}

} // namespace fanion::app
