// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/authority.h"

#include "core/log/identity.h"
#include "core/log/post_code.h"

#include <algorithm>
#include <format>

namespace fanion {

namespace {

bool isMembershipAct(const Act &act) {
    return std::holds_alternative<op::Found>(act) || std::holds_alternative<op::Admit>(act) ||
           std::holds_alternative<op::ChangeRole>(act) || std::holds_alternative<op::Revoke>(act) ||
           std::holds_alternative<op::Invite>(act) || std::holds_alternative<op::Profile>(act);
}

bool isRoleAct(const Act &act) {
    return isMembershipAct(act) && !std::holds_alternative<op::Invite>(act) &&
           !std::holds_alternative<op::Profile>(act);
}

Role grantedBy(const Act &act) {
    if (const auto *admit = std::get_if<op::Admit>(&act)) return admit->role;
    if (const auto *change = std::get_if<op::ChangeRole>(&act)) return change->role;
    return Role::Commander; // Found
}

bool isProofGood(const op::Admit &admit, const IncidentId &incident) {
    const auto key = PostId::fromBytes(admit.inviteKey);
    if (!key) return false;
    const auto domain = asBytes("fanion-invite");
    Bytes message(domain.begin(), domain.end());
    message.insert(message.end(), incident.bytes.begin(), incident.bytes.end());
    message.insert(message.end(), admit.post.bytes.begin(), admit.post.bytes.end());
    return Identity::verify(*key, message, admit.inviteProof);
}

} // namespace

struct Authority::Past {
    const CausalHistory *history = nullptr; ///< null, and `seen` too: everything
    Dot self;
    const VersionVector *seen = nullptr;

    [[nodiscard]] bool sees(Dot dot) const {
        if (seen) return dot != self && seen->covers(dot);
        return !history || (dot != self && history->isInPast(dot, self));
    }
};

Authority::Record Authority::recordOf(const Operation &operation, const Change &change, const WriteTag &tag) const {
    Record record{tag, change.log.post, change.log.post, operation.act, {}, false};
    if (const auto *admit = std::get_if<op::Admit>(&operation.act)) {
        record.target = admit->post;
        record.isProven = !admit->inviteKey.empty() && m_incident && isProofGood(*admit, *m_incident);
    } else if (const auto *role = std::get_if<op::ChangeRole>(&operation.act)) {
        record.target = role->post;
    } else if (const auto *revoke = std::get_if<op::Revoke>(&operation.act)) {
        record.target = revoke->post;
    }
    return record;
}

void Authority::acceptIn(const LogId &name, std::uint64_t sequence, Dot dot, Record &record) const {
    const auto accept = [&](LogIndex log) {
        const auto seen = m_history->seenBy(dot, log);
        auto &most = record.accepted[log];
        most = std::max(most, static_cast<std::uint32_t>(std::min<std::uint64_t>(sequence, seen)));
    };
    if (const auto log = m_names->find(name)) accept(*log); // else its author had not seen it either
    if (name.isBranch()) return;
    // Who did not know that the log forks meant by its name the one way on that was seen.
    for (LogIndex log = 0; log < m_names->size(); ++log) {
        const auto &other = m_names->name(log);
        if (other.isBranch() && other.trunk() == name && m_history->seenBy(dot, log) > 0) accept(log);
    }
}

bool Authority::record(const Change &change, Dot dot, const IncidentId &incident) {
    m_incident = incident;
    bool hasRevocation = false;
    for (std::uint32_t place = 0; place < change.operations.size(); ++place) {
        const auto &operation = change.operations[place];
        if (!isMembershipAct(operation.act)) continue;
        auto record = recordOf(operation, change, {change.time, dot, place, change.wall});
        const auto index = m_acts.size();
        if (const auto *revoke = std::get_if<op::Revoke>(&operation.act)) {
            for (const auto &accepted : revoke->accepted) {
                acceptIn({revoke->post, accepted.incarnation, accepted.branch}, accepted.sequence, dot, record);
            }
            m_revocations.push_back(index);
            m_effective.clear();
            hasRevocation = true;
        }
        if (std::holds_alternative<op::Found>(operation.act)) m_founding = dot;
        if (isRoleAct(operation.act)) m_aboutPost[record.target].push_back(index);
        m_acts.push_back(std::move(record));
        m_roles.clear();
        std::erase_if(m_lastActs, [&](Dot last) { return last.log == dot.log; });
        m_lastActs.push_back(dot);
    }
    return hasRevocation;
}

Result<void> Authority::mayEnter(const Change &change, Dot dot, const VersionVector &seen) const {
    if (change.isFounding()) return {};
    // Nearly always: an editor who knows all there is to know of the members, at work on the board.
    const bool isOfMembers =
        std::ranges::any_of(change.operations, [](const Operation &o) { return isMembershipAct(o.act); });
    if (!isOfMembers && seesAllActs(seen)) {
        const auto role = roleOf(change.log.post);
        if (role && *role != Role::Observer) return {};
    }
    const Past past{nullptr, dot, &seen};
    Revocations by;
    std::ranges::copy_if(m_revocations, std::back_inserter(by),
                         [&](std::size_t act) { return past.sees(m_acts[act].tag.dot); });
    const auto role = roleOf(change.log.post, past, by);
    if (!role) {
        return fail(ErrorCode::Refused, "A change was refused because its author is no member of this incident.",
                    change.log.post.hex());
    }
    for (const auto &operation : change.operations) {
        if (isMembershipAct(operation.act)) {
            const auto record = recordOf(operation, change, {change.time, dot, 0, change.wall});
            if (isAllowed(record, past, by)) continue;
            return fail(ErrorCode::Refused, "A change of members was refused because its author may not make it.",
                        change.log.post.hex());
        }
        if (*role == Role::Observer) {
            return fail(ErrorCode::Refused, "A change was refused because its author is an observer of this incident.",
                        change.log.post.hex());
        }
    }
    return {};
}

bool Authority::seesAllActs(const VersionVector &seen) const {
    return std::ranges::all_of(m_lastActs, [&seen](Dot last) { return seen.covers(last); });
}

std::optional<Role> Authority::roleOf(const PostId &post) const {
    const auto known = m_roles.find(post);
    if (known != m_roles.end()) return known->second;
    return m_roles[post] = roleOf(post, Past{}, m_revocations);
}

bool Authority::counts(Dot change) const {
    if (m_revocations.empty() || change == m_founding) return true;
    const auto &author = m_names->name(change.log).post;
    if (isVoid(change, author, m_revocations)) return false;
    const auto role = roleOf(author, Past{m_history, change, nullptr}, m_revocations);
    return role && *role != Role::Observer;
}

std::optional<Role> Authority::roleOf(const PostId &post, const Past &past, const Revocations &by) const {
    const auto about = m_aboutPost.find(post);
    if (about == m_aboutPost.end()) return std::nullopt;
    std::vector<std::size_t> acts;
    std::ranges::copy_if(about->second, std::back_inserter(acts),
                         [&](std::size_t act) { return past.sees(m_acts[act].tag.dot) && isEffective(act, by); });
    const Record *latest = nullptr;
    for (const auto act : acts) {
        const auto &record = m_acts[act];
        const bool isReplaced = std::ranges::any_of(acts, [&](std::size_t other) {
            const auto otherDot = m_acts[other].tag.dot;
            return otherDot != record.tag.dot ? m_history->isInPast(record.tag.dot, otherDot) : other > act;
        });
        if (isReplaced) continue;
        if (std::holds_alternative<op::Revoke>(record.act)) return std::nullopt; // it beats what happened beside it
        if (!latest || m_names->isBefore(latest->tag, record.tag)) latest = &record;
    }
    if (!latest) return std::nullopt;
    return grantedBy(latest->act);
}

bool Authority::isEffective(std::size_t act, const Revocations &by) const {
    auto &answers = m_effective[by];
    if (answers.size() <= act) answers.resize(m_acts.size(), -1);
    if (answers[act] < 0) {
        const auto &record = m_acts[act];
        const bool isAlways =
            std::holds_alternative<op::Found>(record.act) || std::holds_alternative<op::Revoke>(record.act);
        const bool answer = isAlways || (!isVoid(record.tag.dot, record.author, by) &&
                                         isAllowed(record, Past{m_history, record.tag.dot, nullptr}, by));
        m_effective[by][act] = answer ? 1 : 0;
    }
    return m_effective[by][act] == 1;
}

bool Authority::isAllowed(const Record &record, const Past &past, const Revocations &by) const {
    const auto role = roleOf(record.author, past, by);
    if (!role) return false;
    if (std::holds_alternative<op::Profile>(record.act)) return true;
    const auto *admit = std::get_if<op::Admit>(&record.act);
    if (admit && !admit->inviteKey.empty()) return isAdmittedByInvitation(record, past, by);
    if (std::holds_alternative<op::ChangeRole>(record.act) && !roleOf(record.target, past, by)) return false;
    return *role == Role::Commander && !std::holds_alternative<op::Found>(record.act);
}

bool Authority::isAdmittedByInvitation(const Record &record, const Past &past, const Revocations &by) const {
    const auto &admit = std::get<op::Admit>(record.act);
    if (!record.isProven) return false;
    // Who has been put out comes back by a commander's word, not by an old invitation.
    const auto about = m_aboutPost.find(record.target);
    const bool wasRevoked =
        about != m_aboutPost.end() && std::ranges::any_of(about->second, [&](std::size_t act) {
            return std::holds_alternative<op::Revoke>(m_acts[act].act) && past.sees(m_acts[act].tag.dot);
        });
    if (wasRevoked) return false;
    for (std::size_t act = 0; act < m_acts.size(); ++act) {
        const auto *invite = std::get_if<op::Invite>(&m_acts[act].act);
        if (!invite || invite->inviteKey != admit.inviteKey || !past.sees(m_acts[act].tag.dot)) continue;
        const bool isInTime = invite->expiresAt == 0 || record.tag.wall <= invite->expiresAt;
        if (isInTime && admit.role <= invite->role && isEffective(act, by)) return true;
    }
    return false;
}

bool Authority::isVoid(Dot change, const PostId &author, const Revocations &by) const {
    return std::ranges::any_of(by, [&](std::size_t act) {
        const auto &revocation = m_acts[act];
        if (revocation.target != author) return false;
        const auto accepted = revocation.accepted.find(change.log);
        if (accepted != revocation.accepted.end() && change.sequence <= accepted->second) return false;
        return !isReadmitted(author, act, Past{m_history, change, nullptr}, by);
    });
}

bool Authority::isReadmitted(const PostId &post, std::size_t revocation, const Past &past,
                             const Revocations &by) const {
    const auto about = m_aboutPost.find(post);
    if (about == m_aboutPost.end()) return false;
    return std::ranges::any_of(about->second, [&](std::size_t act) {
        const auto &record = m_acts[act];
        return std::holds_alternative<op::Admit>(record.act) && past.sees(record.tag.dot) &&
               m_history->isInPast(m_acts[revocation].tag.dot, record.tag.dot) && isEffective(act, by);
    });
}

std::optional<Member> Authority::memberOf(const PostId &post, WriteTag &admitted) const {
    std::optional<Member> member;
    const WriteTag *named = nullptr;
    const WriteTag *ranked = nullptr;
    for (std::size_t act = 0; act < m_acts.size(); ++act) {
        const auto &record = m_acts[act];
        if (record.target != post || !isEffective(act, m_revocations)) continue;
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
    const auto role = roleOf(post, Past{}, m_revocations);
    member->revoked = !role;
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
        if (!invite || !std::ranges::equal(invite->inviteKey, inviteKey) || !isEffective(act, m_revocations)) continue;
        if (!latest || latest->expiresAt < invite->expiresAt) latest = invite;
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

} // namespace fanion
