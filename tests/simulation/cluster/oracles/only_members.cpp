// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/cluster/oracles/only_members.h"

#include "tests/convergence/reference_membership.h"

#include <algorithm>
#include <format>
#include <set>

namespace fanion::cluster {

Findings OnlyMembers::check(const IncidentLog &log, const Board &board, const std::vector<Member> &members,
                            const Ledger &ledger, Sometimes &sometimes) {
    Findings findings;
    for (const auto &forgery : ledger.forgeries())
        if (log.contains(forgery))
            findings.push_back(std::format("forgery {} is in the log", forgery.hex().substr(0, 12)));
    std::vector<const Change *> changes;
    for (const auto &entry : log.entries())
        changes.push_back(&entry.change);
    const auto isInPast = [&log](std::size_t a, std::size_t b) { return log.isInPast(a, b); };
    test::ReferenceMembership membership(std::move(changes), isInPast);
    std::set<std::pair<PostId, HybridTime>> isVoid;
    std::set<std::pair<PostId, HybridTime>> counts; // clones may write at one moment
    for (std::size_t i = 0; i < log.entries().size(); ++i) {
        const auto &change = log.entries()[i].change;
        if (!membership.isMemberByItsPast(i))
            findings.push_back(std::format("change {} is in the log, and its author knew it was no member",
                                           log.entries()[i].hash.hex().substr(0, 12)));
        (membership.counts(i) ? counts : isVoid).emplace(change.log.post, change.time);
    }
    for (const auto &[post, standing] : membership.standings()) {
        const auto member = std::ranges::find(members, post, &Member::post);
        const bool isSame = member != members.end() && member->revoked == standing.revoked &&
                            member->succeeds == standing.succeeds &&
                            (standing.revoked || member->role == standing.role);
        if (!isSame) findings.push_back(std::format("post {} is not what the log makes it", post.hex().substr(0, 12)));
        if (standing.succeeds) sometimes.reached("succession");
    }
    if (membership.struckRemovals() > 0) sometimes.reached("struck removal");
    if (membership.hasCircle()) sometimes.reached("circle of removals");
    sometimes.reached("void work", isVoid.size());
    for (const auto &[id, entity] : board)
        for (const auto &[field, view] : entity->registers)
            if (const std::pair by(view.shown.by, view.shown.stamp); isVoid.contains(by) && !counts.contains(by))
                findings.push_back(std::format("object {} shows what a revoked post wrote", id.hex()));
    return findings;
}

} // namespace fanion::cluster
