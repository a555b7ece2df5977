// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The invitations that the Engine makes: those of the log, which every post honours, and those it counts itself.
#include "app/post/engine.h"

#include "net/invitation.h"

#include <utility>

namespace fanion::app {

void Engine::recallInvitations() {
    const auto kept = m_incident->invitations();
    m_invitations = kept && *kept ? InvitationBook::decode(**kept) : InvitationBook();
}

void Engine::invite(const Inviting &wish, Done<std::string> done) {
    if (const auto opened = checkOpen(); !opened) return done(std::unexpected(opened.error()));
    const auto invitation = net::Invitation::create(m_environment.random, m_incident->id(), wish.role, wish.expiresAt,
                                                    m_home.identity().post(), m_node.reachableAt());
    if (wish.uses == 0) {
        const Intent publish = intent::Invite{invitation.key(), wish.role, wish.expiresAt};
        return perform({&publish, 1}, [text = invitation.text(), done = std::move(done)](Result<Performed> performed) {
            if (performed)
                done(text);
            else
                done(std::unexpected(performed.error()));
        });
    }
    const Member *self = m_incident->replica().member(m_home.identity().post());
    if (m_readOnly || !self || self->revoked || self->role != Role::Commander)
        return done(fail(ErrorCode::Refused, "Only a commander can invite."));
    m_invitations.add({*PostId::fromBytes(invitation.key()), wish.role, wish.expiresAt, wish.uses, 0});
    m_incident->rememberInvitations(m_invitations.encode());
    flushSoon([text = invitation.text(), done = std::move(done)](const Result<void> &saved) {
        if (saved)
            done(text);
        else
            done(std::unexpected(saved.error()));
    });
}

Result<std::vector<CountedInvitation>> Engine::invitations() const {
    if (const auto opened = checkOpen(); !opened) return std::unexpected(opened.error());
    return m_invitations.open(m_environment.clock.wallNow());
}

void Engine::withdraw(const PostId &invitation, Done<void> done) {
    if (const auto opened = checkOpen(); !opened) return done(opened);
    if (!m_invitations.withdraw(invitation))
        return done(fail(ErrorCode::NotFound, "There is no such invitation at this post, or it has been withdrawn."));
    m_incident->rememberInvitations(m_invitations.encode());
    flushSoon(std::move(done));
}

} // namespace fanion::app
