// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/authority.h"
#include "core/log/membership_acts.h"

#include <algorithm>

// The half of Authority that decides which removals take effect and what they make void.

namespace fanion {

bool Authority::counts(Dot change) const {
    if (change == m_founding || countsWhole()) return true;
    const auto &author = m_names->name(change.log).post;
    if (isVoid(change, author, standing())) return false;
    const auto role = roleOf(author, Past{m_history, change, nullptr}, standing());
    return role && *role != Role::Observer;
}

/** Whether nothing ever was revoked or struck: then all there is counts. */
bool Authority::countsWhole() const {
    if (!m_countsWhole) {
        bool isWhole = std::ranges::none_of(
            m_removals, [this](std::size_t act) { return std::holds_alternative<op::Revoke>(m_acts[act].act); });
        for (std::size_t act = 0; act < m_acts.size() && isWhole; ++act)
            isWhole = isEffective(act, standing());
        m_countsWhole = isWhole;
    }
    return *m_countsWhole;
}

const Removals &Authority::standing(const Past &past) const {
    Removals all;
    std::ranges::copy_if(m_removals, std::back_inserter(all),
                         [&](std::size_t act) { return past.sees(m_acts[act].tag.dot); });
    return standingOf(all);
}

const Removals &Authority::standing() const {
    return standingOf(m_removals);
}

const Removals &Authority::standingOf(const Removals &all) const {
    if (const auto known = m_standing.find(all); known != m_standing.end()) return known->second;
    auto effective = standingRemovals(
        all, {[this](std::size_t removal, const Removals &by) { return isGood(removal, by); },
              [this](std::size_t by, std::size_t other) {
                  return std::ranges::any_of(groundsOf(other), [&](std::size_t act) { return strikes(by, act); });
              }});
    return m_standing.emplace(all, std::move(effective)).first->second;
}

bool Authority::isGood(std::size_t removal, const Removals &by) const {
    const auto &record = m_acts[removal];
    return !isStruck(record, by) && isAllowed(record, Past{m_history, record.tag.dot, nullptr}, by);
}

bool Authority::strikes(std::size_t removal, std::size_t other) const {
    const auto &by = m_acts[removal];
    const auto &act = m_acts[other];
    if (removal == other || by.target != act.author || m_history->isInPast(act.tag.dot, by.tag.dot)) return false;
    return std::holds_alternative<op::Revoke>(by.act) || isOfCommander(act.act);
}

std::vector<std::size_t> Authority::groundsOf(std::size_t act) const {
    std::vector<std::size_t> grounds{act};
    std::vector<bool> isKnown(m_acts.size());
    isKnown[act] = true;
    const auto add = [&](std::size_t ground, const Past &past) {
        if (isKnown[ground] || !past.sees(m_acts[ground].tag.dot)) return;
        isKnown[ground] = true;
        grounds.push_back(ground);
    };
    for (std::size_t next = 0; next < grounds.size(); ++next) {
        const auto &record = m_acts[grounds[next]];
        const Past past{m_history, record.tag.dot, nullptr};
        const auto addAbout = [&](const PostId &post) {
            const auto about = m_aboutPost.find(post);
            if (about == m_aboutPost.end()) return;
            for (const auto ground : about->second)
                add(ground, past);
        };
        addAbout(record.author);
        if (std::holds_alternative<op::ChangeRole>(record.act)) addAbout(record.target); // it has to be a member
        const auto *admit = std::get_if<op::Admit>(&record.act);
        for (std::size_t ground = 0; admit && !admit->inviteKey.empty() && ground < m_acts.size(); ++ground) {
            const auto *invite = std::get_if<op::Invite>(&m_acts[ground].act);
            if (invite && invite->inviteKey == admit->inviteKey) add(ground, past);
        }
    }
    return grounds;
}

bool Authority::isVoid(Dot change, const PostId &author, const Removals &by) const {
    return std::ranges::any_of(by, [&](std::size_t act) {
        const auto &revocation = m_acts[act];
        if (revocation.target != author || !std::holds_alternative<op::Revoke>(revocation.act)) return false;
        const auto accepted = revocation.accepted.find(change.log);
        if (accepted != revocation.accepted.end() && change.sequence <= accepted->second) return false;
        return !isReadmitted(author, act, Past{m_history, change, nullptr}, by);
    });
}

bool Authority::isStruck(const Record &record, const Removals &by) const {
    const Past past{m_history, record.tag.dot, nullptr};
    return std::ranges::any_of(by, [&](std::size_t removal) {
        const auto &other = m_acts[removal];
        // What the remover had seen of membership stands, whatever it says it accepts: it may itself rest on it.
        if (other.target != record.author || m_history->isInPast(record.tag.dot, other.tag.dot)) return false;
        if (std::holds_alternative<op::Revoke>(other.act)) return !isReadmitted(record.author, removal, past, by);
        return isOfCommander(record.act) && !isPromotedBeside(record.author, removal, past, by);
    });
}

bool Authority::isPromotedBeside(const PostId &post, std::size_t removal, const Past &past, const Removals &by) const {
    return std::ranges::any_of(m_aboutPost.at(post), [&](std::size_t act) {
        const auto &record = m_acts[act];
        const bool isPromotion = !std::holds_alternative<op::Revoke>(record.act) &&
                                 grantedBy(record.act) == Role::Commander && past.sees(record.tag.dot);
        return isPromotion && !m_history->isInPast(record.tag.dot, m_acts[removal].tag.dot) && isEffective(act, by);
    });
}

bool Authority::isReadmitted(const PostId &post, std::size_t revocation, const Past &past, const Removals &by) const {
    const auto about = m_aboutPost.find(post);
    if (about == m_aboutPost.end()) return false;
    return std::ranges::any_of(about->second, [&](std::size_t act) {
        const auto &record = m_acts[act];
        return std::holds_alternative<op::Admit>(record.act) && past.sees(record.tag.dot) &&
               m_history->isInPast(m_acts[revocation].tag.dot, record.tag.dot) && isEffective(act, by);
    });
}

} // namespace fanion
