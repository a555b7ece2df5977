// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/cluster/oracles/only_members.h"

#include <algorithm>
#include <format>
#include <optional>
#include <set>

namespace fanion::cluster {

namespace {

struct RoleAct {
    std::size_t entry;
    PostId about;
    bool isRevocation;
};

std::optional<RoleAct> roleAct(std::size_t entry, const Change &change, const Act &act) {
    if (std::holds_alternative<op::Found>(act)) return RoleAct{entry, change.log.post, false};
    if (const auto *admit = std::get_if<op::Admit>(&act)) return RoleAct{entry, admit->post, false};
    if (const auto *role = std::get_if<op::ChangeRole>(&act)) return RoleAct{entry, role->post, false};
    if (const auto *revoke = std::get_if<op::Revoke>(&act)) return RoleAct{entry, revoke->post, true};
    return std::nullopt;
}

std::vector<RoleAct> roleActsOf(const IncidentLog &log) {
    std::vector<RoleAct> acts;
    for (std::size_t i = 0; i < log.entries().size(); ++i)
        for (const auto &operation : log.entries()[i].change.operations)
            if (const auto act = roleAct(i, log.entries()[i].change, operation.act)) acts.push_back(*act);
    return acts;
}

/** By what the change itself has seen: somebody has let its author in, and nobody has put it out since. */
bool isMemberByItsPast(const IncidentLog &log, const std::vector<RoleAct> &acts, std::size_t change) {
    const auto &entry = log.entries()[change].change;
    if (entry.isFounding()) return true;
    std::vector<RoleAct> seen;
    std::ranges::copy_if(acts, std::back_inserter(seen), [&](const RoleAct &act) {
        return act.about == entry.log.post && log.isInPast(act.entry, change);
    });
    const auto isLast = [&](const RoleAct &act) {
        return std::ranges::none_of(seen, [&](const RoleAct &later) { return log.isInPast(act.entry, later.entry); });
    };
    return !seen.empty() &&
           std::ranges::none_of(seen, [&](const RoleAct &act) { return act.isRevocation && isLast(act); });
}

} // namespace

Findings OnlyMembers::check(const IncidentLog &log, const Board &board, const Ledger &ledger, Sometimes &sometimes) {
    Findings findings;
    for (const auto &forgery : ledger.forgeries())
        if (log.contains(forgery))
            findings.push_back(std::format("forgery {} is in the log", forgery.hex().substr(0, 12)));
    const auto acts = roleActsOf(log);
    std::set<std::pair<PostId, HybridTime>> isVoid;
    std::set<std::pair<PostId, HybridTime>> counts; // clones may write at one moment
    for (std::size_t i = 0; i < log.entries().size(); ++i) {
        const auto &change = log.entries()[i].change;
        if (!isMemberByItsPast(log, acts, i))
            findings.push_back(std::format("change {} is in the log, and its author knew it was no member",
                                           log.entries()[i].hash.hex().substr(0, 12)));
        const bool isBeside = std::ranges::any_of(acts, [&](const RoleAct &act) {
            return act.isRevocation && act.about == change.log.post && log.areConcurrent(act.entry, i);
        });
        (isBeside ? isVoid : counts).emplace(change.log.post, change.time);
    }
    sometimes.reached("void work", isVoid.size());
    for (const auto &[id, entity] : board)
        for (const auto &[field, view] : entity->registers)
            if (const std::pair by(view.shown.by, view.shown.stamp); isVoid.contains(by) && !counts.contains(by))
                findings.push_back(std::format("object {} shows what a revoked post wrote", id.hex()));
    return findings;
}

} // namespace fanion::cluster
