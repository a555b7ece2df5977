// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/limits.h"
#include "core/replica/replica_impl.h"

#include <algorithm>

// The part of the replica that hands out content keys (docs/adr/0015-content-keys.md).

namespace fanion {

namespace {

/** How many others a commander lets go first who could open a new key, but more likely will be handed the current one.
 */
constexpr std::size_t kPatience = 20;
/** Beyond so many nobody waits longer: most of them are here. */
constexpr std::size_t kMostRank = 8;

} // namespace

op::HandKey Replica::Impl::handed(const ContentKey &key, const std::set<PostId> &to) const {
    op::HandKey act{key.epoch(), false, {}};
    for (const auto &post : to) {
        if (act.envelopes.size() == limits::kEnvelopes) break; // the rest lack it and are handed it next
        auto envelope = key.envelopeFor(post, environment.random);
        if (envelope) act.envelopes.push_back({post, std::move(*envelope)});
    }
    return act;
}

op::HandKey Replica::Impl::newKey(const std::set<PostId> &to) const {
    auto act = handed(ContentKey::draw(environment.random), to);
    act.opens = true;
    return act;
}

void Replica::Impl::handKeys(ChangeBuilder &builder, const Member &author) {
    std::set<PostId> comes;
    std::set<PostId> goes;
    for (const auto &operation : m_draft.operations) {
        if (const auto *admit = std::get_if<op::Admit>(&operation.act)) {
            comes.insert(admit->post);
            goes.erase(admit->post);
        } else if (const auto *revoke = std::get_if<op::Revoke>(&operation.act)) {
            goes.insert(revoke->post);
            comes.erase(revoke->post);
        }
    }
    if (!goes.empty()) {
        for (const auto &member : authority.members())
            if (!member.revoked && !goes.contains(member.post)) comes.insert(member.post);
        builder.changeMembers(newKey(comes));
    } else if (const auto *key = epochs.key(); key && !comes.empty() && author.role != Role::Observer) {
        builder.changeMembers(handed(*key, comes));
    }
}

std::optional<std::size_t> Replica::Impl::keyDuty() const {
    if (!m_identity || m_isLoading || !incident || log.size() == 0) return std::nullopt;
    const auto *self = member(m_identity->post());
    if (!self || self->revoked || self->role == Role::Observer) return std::nullopt;
    const bool isOpening = !epochs.key();
    if (isOpening ? self->role != Role::Commander : epochs.lacking().empty()) return std::nullopt;
    std::size_t rank = 0;
    for (const auto &other : authority.members()) {
        if (other.post == self->post) break;
        const bool can =
            isOpening ? other.role == Role::Commander : other.role != Role::Observer && epochs.holds(other.post);
        if (!other.revoked && can) ++rank;
    }
    rank = std::min(rank, kMostRank);
    return isOpening && epochs.current() ? rank + kPatience : rank;
}

} // namespace fanion
