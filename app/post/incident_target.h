// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/incident/incident.h"
#include "net/sync_target.h"

#include <functional>

namespace fanion::app {

/** The open incident as the network sees it. Engine's thread. Whatever it stages is made durable by `staged`'s owner.
 */
class IncidentTarget final : public net::SyncTarget {
public:
    /** \p staged is called after each call that staged something. */
    IncidentTarget(Incident &incident, Clock &clock, std::function<void()> staged);

    [[nodiscard]] IncidentId incident() const override;
    [[nodiscard]] const Member *member(const PostId &post) const override;
    [[nodiscard]] std::vector<Member> members() const override;
    [[nodiscard]] const ContentKey *contentKey(const PostId &post) const override;
    [[nodiscard]] const Frontier &frontier() const override;
    [[nodiscard]] Result<std::vector<ChangeRun>> changesAfter(const Frontier &theirs,
                                                              std::size_t maxBytes) const override;
    net::Delivery accept(const PostId &from, std::span<const Bytes> changes) override;
    Result<void> admitInvited(const PostId &guest, ByteView inviteKey, ByteView proof, std::string_view name,
                              std::string_view function) override;

private:
    Incident &m_incident;
    Clock &m_clock;
    std::function<void()> m_staged;
};

} // namespace fanion::app
