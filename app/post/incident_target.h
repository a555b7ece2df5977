// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/post/invitation_book.h"
#include "core/incident/incident.h"
#include "net/sync_target.h"

#include <functional>

namespace fanion::app {

/** The open incident as the network sees it. Engine's thread. Whatever it stages is made durable by `staged`'s owner.
 */
class IncidentTarget final : public net::SyncTarget {
public:
    /** Whom to tell; each may be called from within calls of the network. */
    struct Hooks {
        std::function<void()> staged;                    ///< something is to be committed
        std::function<void(const AttachmentId &)> whole; ///< the last piece of an attached file has come
    };
    /** \p invitations: those of this post itself. */
    IncidentTarget(Incident &incident, Clock &clock, InvitationBook &invitations, Hooks hooks);

    /** What a commit changed; to be called before the network hears of it. */
    void changed(const BoardDelta &delta);
    /** What this post gives and fetches beside any incident; outlives this. */
    void setPacks(net::PackStore &packs) { m_packs = &packs; }

    [[nodiscard]] IncidentId incident() const override;
    [[nodiscard]] const Member *member(const PostId &post) const override;
    [[nodiscard]] std::vector<Member> members() const override;
    [[nodiscard]] const ContentKey *contentKey(const PostId &post) const override;
    [[nodiscard]] const Frontier &frontier() const override;
    [[nodiscard]] Result<std::vector<ChangeRun>> changesAfter(const Frontier &theirs,
                                                              std::size_t maxBytes) const override;
    [[nodiscard]] std::uint64_t attachmentsVersion() const override { return m_attachments; }
    [[nodiscard]] std::vector<net::Piece> missingPieces(std::size_t most) const override;
    [[nodiscard]] Result<Bytes> piece(const net::Piece &piece) const override;
    Result<void> takePiece(const net::Piece &piece, ByteView bytes) override;
    [[nodiscard]] net::PackStore *packs() const override { return m_packs; }
    net::Delivery accept(const PostId &from, std::span<const Bytes> changes) override;
    Result<void> admitInvited(const PostId &guest, ByteView inviteKey, ByteView proof, std::string_view name,
                              std::string_view function) override;

private:
    Result<void> admitCounted(const PostId &guest, ByteView inviteKey, ByteView proof, std::string_view name,
                              std::string_view function);
    Result<void> admit(const Intent &admission);

    Incident &m_incident;
    Clock &m_clock;
    InvitationBook &m_invitations;
    Hooks m_hooks;
    net::PackStore *m_packs = nullptr;
    std::uint64_t m_attachments = 1;
};

} // namespace fanion::app
