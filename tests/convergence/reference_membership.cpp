// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/convergence/reference_membership.h"

#include <algorithm>
#include <tuple>

namespace fanion::test {

namespace {

bool is(const Act &act, auto kind) {
    return std::holds_alternative<decltype(kind)>(act);
}

const op::Admit *invitedBy(const Act &act) {
    const auto *admit = std::get_if<op::Admit>(&act);
    return admit && !admit->inviteKey.empty() ? admit : nullptr;
}

} // namespace

ReferenceMembership::ReferenceMembership(std::vector<const Change *> changes, InPast inPast, MembershipRule rule)
    : m_changes(std::move(changes)), m_inPast(std::move(inPast)), m_rule(rule) {
    for (std::size_t i = 0; i < m_changes.size(); ++i) {
        const auto &author = m_changes[i]->log.post;
        for (std::size_t place = 0; place < m_changes[i]->operations.size(); ++place) {
            const auto &act = m_changes[i]->operations[place].act;
            Known known{i, place, author, author, &act, std::nullopt};
            if (const auto *admit = std::get_if<op::Admit>(&act)) {
                known.about = admit->post;
                known.grants = admit->role;
            } else if (const auto *role = std::get_if<op::ChangeRole>(&act)) {
                known.about = role->post;
                known.grants = role->role;
            } else if (const auto *revoke = std::get_if<op::Revoke>(&act)) {
                known.about = revoke->post;
            } else if (is(act, op::Found{})) {
                known.grants = Role::Commander;
            } else if (!is(act, op::Invite{}) && !is(act, op::Profile{})) {
                continue;
            }
            m_posts.insert(known.about);
            m_acts.push_back(known);
        }
    }
}

bool ReferenceMembership::sees(const Past &past, std::size_t act) const {
    return !past || m_inPast(m_acts[act].change, *past);
}

bool ReferenceMembership::knew(std::size_t removal, std::size_t change) const {
    return m_acts[removal].change == change || m_inPast(change, m_acts[removal].change);
}

bool ReferenceMembership::isEarlier(std::size_t act, std::size_t other) const {
    const auto order = [this](const Known &known) {
        const auto &change = *m_changes[known.change];
        return std::tuple(change.time, change.log, change.sequence, known.place);
    };
    return order(m_acts[act]) < order(m_acts[other]);
}

bool ReferenceMembership::isRemoval(std::size_t act) const {
    const auto &known = m_acts[act];
    return is(*known.act, op::Revoke{}) || (is(*known.act, op::ChangeRole{}) && *known.grants != Role::Commander);
}

bool ReferenceMembership::isOrder(std::size_t act) const {
    const auto &known = *m_acts[act].act;
    return is(known, op::ChangeRole{}) || is(known, op::Revoke{}) || is(known, op::Invite{}) ||
           (is(known, op::Admit{}) && !invitedBy(known));
}

ReferenceMembership::Some ReferenceMembership::takingEffect(const Past &past) {
    Some all;
    for (std::size_t act = 0; act < m_acts.size(); ++act)
        if (isRemoval(act) && sees(past, act)) all.insert(act);
    const auto known = m_takingEffect.find(all);
    if (known != m_takingEffect.end()) return known->second;
    bool isCircle = false;
    auto some = m_rule == MembershipRule::EveryRemovalCounts ? all : resolve(all, isCircle);
    m_hasCircle = m_hasCircle || isCircle;
    return m_takingEffect[all] = some;
}

/** Decides one after the other what can be decided; then the circles that nothing outside bears on. */
ReferenceMembership::Some ReferenceMembership::resolve(Some open, bool &isCircle) {
    Some in;
    while (!open.empty()) {
        bool isDecided = false;
        for (const auto one : Some(open)) {
            Some most = in;
            most.insert(open.begin(), open.end());
            most.erase(one);
            const bool isIn = isGood(one, most);
            if (!isIn && isGood(one, in)) continue;
            if (isIn) in.insert(one);
            open.erase(one);
            isDecided = true;
        }
        if (isDecided) continue;
        isCircle = true;
        for (const auto one : firstCircles(open)) {
            if (m_rule != MembershipRule::CirclesCancel) in.insert(one);
            open.erase(one);
        }
    }
    return in;
}

ReferenceMembership::Some ReferenceMembership::firstCircles(const Some &open) const {
    std::map<std::size_t, Some> struckBy; // with what strikes those, and so on
    for (const auto one : open) {
        for (const auto by : open) {
            for (const auto ground : groundsOf(one)) {
                const bool isByTarget = m_acts[by].about == m_acts[ground].author;
                const bool isOpen = by != ground && isByTarget && !knew(by, m_acts[ground].change);
                if (isOpen && (is(*m_acts[by].act, op::Revoke{}) || isOrder(ground))) struckBy[one].insert(by);
            }
        }
    }
    for (bool isNew = true; isNew;) {
        isNew = false;
        for (const auto one : open) {
            for (const auto by : Some(struckBy[one])) {
                const auto before = struckBy[one].size();
                const auto more = struckBy[by];
                struckBy[one].insert(more.begin(), more.end());
                isNew = isNew || struckBy[one].size() > before;
            }
        }
    }
    Some first;
    for (const auto one : open) {
        if (std::ranges::all_of(struckBy[one], [&](std::size_t by) { return struckBy[by].contains(one); }))
            first.insert(one);
    }
    return first;
}

ReferenceMembership::Some ReferenceMembership::groundsOf(std::size_t of) const {
    Some grounds{of};
    for (std::size_t size = 0; size < grounds.size();) {
        size = grounds.size();
        for (const auto one : Some(grounds)) {
            const auto &known = m_acts[one];
            for (std::size_t other = 0; other < m_acts.size(); ++other) {
                if (!m_inPast(m_acts[other].change, known.change)) continue;
                const auto &act = *m_acts[other].act;
                const auto *admit = invitedBy(*known.act);
                const auto *invite = std::get_if<op::Invite>(&act);
                const bool isItsInvitation = admit && invite && invite->inviteKey == admit->inviteKey;
                const bool isOfRoles = !invite && !is(act, op::Profile{});
                const bool isAboutIt = m_acts[other].about == known.author ||
                                       (is(*known.act, op::ChangeRole{}) && m_acts[other].about == known.about);
                if (isItsInvitation || (isOfRoles && isAboutIt)) grounds.insert(other);
            }
        }
    }
    return grounds;
}

bool ReferenceMembership::holds(std::size_t act, const Some &removals) {
    if (is(*m_acts[act].act, op::Found{})) return true;
    if (isRemoval(act)) return removals.contains(act);
    const auto key = std::pair(act, removals);
    if (const auto known = m_holds.find(key); known != m_holds.end()) return known->second;
    return m_holds[key] = isGood(act, removals);
}

bool ReferenceMembership::isGood(std::size_t act, const Some &removals) {
    if (isStruck(act, removals)) return false;
    if (m_rule == MembershipRule::HelpersAreForgotten && isRemoval(act)) return true;
    const auto &known = m_acts[act];
    const Past past = known.change;
    const auto role = roleOf(known.author, past, removals);
    if (!role) return false;
    if (is(*known.act, op::Profile{})) return true;
    if (const auto *admit = invitedBy(*known.act)) {
        bool isInvited = false;
        for (std::size_t other = 0; other < m_acts.size(); ++other) {
            if (!sees(past, other)) continue;
            if (is(*m_acts[other].act, op::Revoke{}) && m_acts[other].about == known.about) return false;
            const auto *invite = std::get_if<op::Invite>(m_acts[other].act);
            if (!invite || invite->inviteKey != admit->inviteKey || admit->role > invite->role) continue;
            const bool isInTime = invite->expiresAt == 0 || m_changes[known.change]->wall <= invite->expiresAt;
            isInvited = isInvited || (isInTime && holds(other, removals));
        }
        return isInvited;
    }
    if (is(*known.act, op::ChangeRole{}) && !roleOf(known.about, past, removals)) return false;
    if (*role == Role::Commander) return true;
    return *role == Role::Editor && successor(past, takingEffect(past)) == known.author;
}

bool ReferenceMembership::isStruck(std::size_t act, const Some &removals) {
    const auto &known = m_acts[act];
    const Past past = known.change;
    return std::ranges::any_of(removals, [&](std::size_t removal) {
        if (m_acts[removal].about != known.author || knew(removal, known.change)) return false;
        const bool isRevocation = is(*m_acts[removal].act, op::Revoke{});
        if (!isRevocation && (!isOrder(act) || m_rule == MembershipRule::DemotionsAreWeak)) return false;
        for (std::size_t other = 0; other < m_acts.size(); ++other) {
            const auto &again = m_acts[other];
            if (again.about != known.author || !again.grants || !sees(past, other)) continue;
            const bool isAnswer = isRevocation
                                      ? is(*again.act, op::Admit{}) && m_inPast(m_acts[removal].change, again.change)
                                      : *again.grants == Role::Commander && !knew(removal, again.change);
            if (isAnswer && holds(other, removals)) return false;
        }
        return true;
    });
}

std::optional<Role> ReferenceMembership::roleOf(const PostId &post, const Past &past, const Some &removals) {
    Some about;
    for (std::size_t act = 0; act < m_acts.size(); ++act) {
        const bool isOfRole = m_acts[act].grants || is(*m_acts[act].act, op::Revoke{});
        if (isOfRole && m_acts[act].about == post && sees(past, act) && holds(act, removals)) about.insert(act);
    }
    std::optional<std::size_t> latest;
    for (const auto act : about) {
        const bool isReplaced = std::ranges::any_of(about, [&](std::size_t other) {
            const auto &mine = m_acts[act];
            const auto &theirs = m_acts[other];
            return mine.change == theirs.change ? theirs.place > mine.place : m_inPast(mine.change, theirs.change);
        });
        if (isReplaced) continue;
        if (!m_acts[act].grants) return std::nullopt;
        if (!latest || isEarlier(*latest, act)) latest = act;
    }
    return latest ? m_acts[*latest].grants : std::nullopt;
}

/** The earliest of the editors, where there is no commander. */
std::optional<PostId> ReferenceMembership::successor(const Past &past, const Some &removals) {
    if (m_rule == MembershipRule::NoSuccession) return std::nullopt;
    std::optional<std::size_t> earliest;
    for (const auto &post : m_posts) {
        const auto role = roleOf(post, past, removals);
        if (role == Role::Commander) return std::nullopt;
        if (role != Role::Editor) continue;
        for (std::size_t act = 0; act < m_acts.size(); ++act) {
            const auto &known = m_acts[act];
            const bool isEntry = is(*known.act, op::Admit{}) || is(*known.act, op::Found{});
            if (!isEntry || known.about != post || !sees(past, act) || !holds(act, removals)) continue;
            if (!earliest || isEarlier(act, *earliest)) earliest = act;
        }
    }
    return earliest ? std::optional(m_acts[*earliest].about) : std::nullopt;
}

std::map<PostId, Standing> ReferenceMembership::standings() {
    const auto removals = takingEffect({});
    const auto next = successor({}, removals);
    std::map<PostId, Standing> standings;
    for (const auto &post : m_posts) {
        const bool wasAdmitted = std::ranges::any_of(m_acts, [&](const Known &known) {
            const auto act = static_cast<std::size_t>(&known - m_acts.data());
            return known.about == post && (is(*known.act, op::Admit{}) || is(*known.act, op::Found{})) &&
                   holds(act, removals);
        });
        if (!wasAdmitted) continue;
        const auto role = roleOf(post, {}, removals);
        standings[post] = {next == post ? Role::Commander : role.value_or(Role{}), !role, next == post};
    }
    return standings;
}

bool ReferenceMembership::counts(std::size_t change) {
    const auto &author = m_changes[change]->log.post;
    if (m_changes[change]->isFounding()) return true;
    const auto removals = takingEffect({});
    for (const auto removal : removals) {
        const auto *revoke = std::get_if<op::Revoke>(m_acts[removal].act);
        if (!revoke || revoke->post != author || m_inPast(change, m_acts[removal].change)) continue;
        bool isBack = false;
        for (std::size_t act = 0; act < m_acts.size(); ++act) {
            const auto &known = m_acts[act];
            isBack = isBack || (known.about == author && is(*known.act, op::Admit{}) && sees(change, act) &&
                                m_inPast(m_acts[removal].change, known.change) && holds(act, removals));
        }
        if (!isBack) return false;
    }
    const auto role = roleOf(author, change, removals);
    return role && *role != Role::Observer;
}

bool ReferenceMembership::isMemberByItsPast(std::size_t change) {
    if (m_changes[change]->isFounding()) return true;
    return roleOf(m_changes[change]->log.post, change, takingEffect(change)).has_value();
}

std::size_t ReferenceMembership::struckRemovals() {
    const auto removals = takingEffect({});
    std::size_t count = 0;
    for (std::size_t act = 0; act < m_acts.size(); ++act)
        count += isRemoval(act) && !removals.contains(act);
    return count;
}

bool ReferenceMembership::hasCircle() {
    static_cast<void>(takingEffect({}));
    return m_hasCircle;
}

} // namespace fanion::test
