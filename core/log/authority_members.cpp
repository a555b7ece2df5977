// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/authority.h"
#include "core/log/membership_acts.h"
#include "core/log/post_code.h"

#include <algorithm>

// The half of Authority that says who the members are, and who comes next.

namespace fanion {

std::optional<Member> Authority::memberOf(const PostId &post, WriteTag &admitted) const {
    std::optional<Member> member;
    const WriteTag *named = nullptr;
    const WriteTag *ranked = nullptr;
    for (std::size_t act = 0; act < m_acts.size(); ++act) {
        const auto &record = m_acts[act];
        if (record.target != post || !isEffective(act, standing())) continue;
        const auto *admit = std::get_if<op::Admit>(&record.act);
        const auto *found = std::get_if<op::Found>(&record.act);
        if ((admit || found) && (!member || m_names->isBefore(record.tag, admitted))) {
            if (!member) member.emplace();
            admitted = record.tag;
            member->since = record.tag.wall;
            member->admittedBy = record.author;
            member->code = admit ? postCode(admit->name, admit->function) : postCode(found->name, found->function);
        }
        const auto *profile = std::get_if<op::Profile>(&record.act);
        if ((admit || found || profile) && (!named || m_names->isBefore(*named, record.tag))) {
            if (!member) continue;
            named = &record.tag;
            member->name = admit ? admit->name : found ? found->name : profile->name;
            member->function = admit ? admit->function : found ? found->function : profile->function;
        }
        const bool isRanking = admit || found || std::holds_alternative<op::ChangeRole>(record.act);
        if (member && isRanking && (!ranked || m_names->isBefore(*ranked, record.tag))) {
            ranked = &record.tag;
            member->role = grantedBy(record.act);
        }
    }
    if (!member) return std::nullopt;
    member->post = post;
    const auto role = roleOf(post);
    member->revoked = !role;
    member->succeeds = role == Role::Commander && roleOf(post, Past{}, standing()) != Role::Commander;
    if (role) member->role = *role;
    return member;
}

void Authority::rebuildMembers() const {
    if (m_membersOf == m_acts.size()) return;
    m_membersOf = m_acts.size();
    std::vector<std::pair<WriteTag, Member>> found;
    for (const auto &[post, acts] : m_aboutPost) {
        WriteTag admitted;
        if (auto member = memberOf(post, admitted)) found.emplace_back(admitted, std::move(*member));
    }
    std::ranges::sort(found, [this](const auto &a, const auto &b) { return m_names->isBefore(a.first, b.first); });
    m_members.clear();
    for (auto &[tag, member] : found)
        m_members.push_back(std::move(member));
    makeCodesUnique(m_members);
}

const std::vector<Member> &Authority::members() const {
    rebuildMembers();
    return m_members;
}

const intent::Invite *Authority::invitation(ByteView inviteKey) const {
    const intent::Invite *latest = nullptr;
    for (std::size_t act = 0; act < m_acts.size(); ++act) {
        const auto *invite = std::get_if<op::Invite>(&m_acts[act].act);
        if (!invite || !std::ranges::equal(invite->inviteKey, inviteKey) || !isEffective(act, standing())) continue;
        const auto isLonger = [](const intent::Invite &a, const intent::Invite &b) { // 0: never
            return b.expiresAt != 0 && (a.expiresAt == 0 || a.expiresAt > b.expiresAt);
        };
        if (!latest || isLonger(*invite, *latest)) latest = invite;
    }
    return latest;
}

HybridTime Authority::latestStampAbout(const PostId &post) const {
    HybridTime latest;
    for (const auto &record : m_acts) {
        if (record.target == post) latest = std::max(latest, record.tag.time);
    }
    return latest;
}

bool Authority::isSuccessor(const PostId &post, const Past &past, const Removals &by) const {
    if (roleOf(post, past, by) != Role::Editor) return false;
    const auto *own = admissionOf(post, past, by);
    return own && std::ranges::none_of(m_aboutPost, [&](const auto &entry) {
               const auto &other = entry.first;
               const auto role = other == post ? std::nullopt : roleOf(other, past, by);
               if (role != Role::Editor) return role == Role::Commander;
               const auto *admission = admissionOf(other, past, by);
               return admission && m_names->isBefore(*admission, *own);
           });
}

const WriteTag *Authority::admissionOf(const PostId &post, const Past &past, const Removals &by) const {
    const WriteTag *earliest = nullptr;
    for (const auto act : m_aboutPost.at(post)) {
        const auto &record = m_acts[act];
        const bool isOne =
            std::holds_alternative<op::Admit>(record.act) || std::holds_alternative<op::Found>(record.act);
        if (!isOne || !past.sees(record.tag.dot) || !isEffective(act, by)) continue;
        if (!earliest || m_names->isBefore(record.tag, *earliest)) earliest = &record.tag;
    }
    return earliest;
}

} // namespace fanion
