// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/authority.h"

#include "core/log/identity.h"
#include "core/log/membership_acts.h"

#include <algorithm>

namespace fanion {

namespace {

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

Authority::Record Authority::recordOf(const Operation &operation, const Change &change, const WriteTag &tag) const {
    Record record{tag, change.log.post, change.log.post, operation.act, {}, false, false};
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
    bool isOthersAffair = false;
    for (std::uint32_t place = 0; place < change.operations.size(); ++place) {
        const auto &operation = change.operations[place];
        if (!isMembershipAct(operation.act)) continue;
        auto record = recordOf(operation, change, {change.time, dot, place, change.wall});
        const auto index = m_acts.size();
        if (const auto *revoke = std::get_if<op::Revoke>(&operation.act)) {
            for (const auto &accepted : revoke->accepted) {
                acceptIn({revoke->post, accepted.incarnation, accepted.branch}, accepted.sequence, dot, record);
            }
            isOthersAffair = true;
        }
        if (isOfCommander(operation.act)) {
            const Past past{m_history, dot, nullptr};
            record.isBySuccession = isSuccessor(record.author, past, standing(past));
        }
        if (std::holds_alternative<op::Found>(operation.act)) m_founding = dot;
        if (isRoleAct(operation.act)) m_aboutPost[record.target].push_back(index);
        m_acts.push_back(std::move(record));
        if (isRemoval(operation.act)) {
            m_removals.push_back(index);
            m_standing.clear();
            m_effective.clear();
            for (std::size_t act = 0; act < index && !isOthersAffair; ++act)
                isOthersAffair = strikes(index, act);
        }
        m_roles.clear();
        m_lastRole.reset();
        m_countsWhole.reset();
        std::erase_if(m_lastActs, [&](Dot last) { return last.log == dot.log; });
        m_lastActs.push_back(dot);
    }
    return isOthersAffair;
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
    const auto &by = standing(past);
    const auto role = roleOf(change.log.post, past, by);
    if (!role) {
        return fail(ErrorCode::Refused, "A change was refused because its author is no member of this incident.",
                    change.log.post.hex());
    }
    for (const auto &operation : change.operations) {
        if (isMembershipAct(operation.act)) {
            auto record = recordOf(operation, change, {change.time, dot, 0, change.wall});
            record.isBySuccession = isSuccessor(record.author, past, by);
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

bool Authority::wasByCommander(Dot change) const {
    if (change == m_founding) return true;
    const auto &author = m_names->name(change.log).post;
    const Past past{m_history, change, nullptr};
    const auto &by = standing(past);
    return roleOf(author, past, by) == Role::Commander || isSuccessor(author, past, by);
}

bool Authority::seesAllActs(const VersionVector &seen) const {
    return std::ranges::all_of(m_lastActs, [&seen](Dot last) { return seen.covers(last); });
}

std::optional<Role> Authority::roleOf(const PostId &post) const {
    if (m_lastRole && m_lastRole->first == post) return m_lastRole->second; // changes come in runs of one author
    auto known = m_roles.find(post);
    if (known == m_roles.end()) {
        auto role = roleOf(post, Past{}, standing());
        if (role == Role::Editor && isSuccessor(post, Past{}, standing())) role = Role::Commander;
        known = m_roles.emplace(post, role).first;
    }
    m_lastRole = *known;
    return known->second;
}

std::optional<Role> Authority::roleOf(const PostId &post, const Past &past, const Removals &by) const {
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

bool Authority::isEffective(std::size_t act, const Removals &by) const {
    const auto &record = m_acts[act];
    if (std::holds_alternative<op::Found>(record.act)) return true;
    if (isRemoval(record.act)) return std::ranges::binary_search(by, act);
    auto &answers = m_effective[by];
    if (answers.size() <= act) answers.resize(m_acts.size(), -1);
    if (answers[act] < 0) {
        const bool answer = !isStruck(record, by) && isAllowed(record, Past{m_history, record.tag.dot, nullptr}, by);
        m_effective[by][act] = answer ? 1 : 0;
    }
    return m_effective[by][act] == 1;
}

bool Authority::isAllowed(const Record &record, const Past &past, const Removals &by) const {
    const auto role = roleOf(record.author, past, by);
    if (!role) return false;
    if (std::holds_alternative<op::Profile>(record.act)) return true;
    const auto *admit = std::get_if<op::Admit>(&record.act);
    if (admit && !admit->inviteKey.empty()) return isAdmittedByInvitation(record, past, by);
    if (std::holds_alternative<op::ChangeRole>(record.act) && !roleOf(record.target, past, by)) return false;
    const bool isCommander = *role == Role::Commander || (*role == Role::Editor && record.isBySuccession);
    return isCommander && !std::holds_alternative<op::Found>(record.act);
}

bool Authority::isAdmittedByInvitation(const Record &record, const Past &past, const Removals &by) const {
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

} // namespace fanion
