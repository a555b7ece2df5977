// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/cluster/census.h"

#include <map>
#include <utility>

namespace fanion::cluster {

namespace {

/** Whether any two of those places in the log are concurrent. */
bool anyConcurrent(const IncidentLog &log, const std::vector<std::size_t> &some,
                   const std::vector<std::size_t> &others) {
    for (const auto a : some)
        for (const auto b : others)
            if (log.areConcurrent(a, b)) return true;
    return false;
}

struct Counts {
    std::vector<std::size_t> additions;
    std::vector<std::size_t> resets;
};

struct Touches {
    std::vector<std::size_t> deletions;
    std::vector<std::size_t> edits;
};

void noteActs(const IncidentLog &log, Sometimes &sometimes) {
    std::map<std::uint64_t, std::vector<std::size_t>> moves;
    std::map<std::pair<EntityId, Field>, std::vector<std::size_t>> texts;
    std::map<std::pair<EntityId, Field>, Counts> counts;
    std::map<EntityId, std::vector<std::size_t>> placings;
    std::map<EntityId, Touches> touches;
    for (std::size_t i = 0; i < log.entries().size(); ++i) {
        const auto &change = log.entries()[i].change;
        for (const auto &operation : change.operations) {
            if (const auto *move = std::get_if<op::ListMove>(&operation.act)) moves[move->item.value].push_back(i);
            if (const auto *edit = std::get_if<op::TextEdit>(&operation.act))
                texts[{operation.entity, edit->field}].push_back(i);
            if (const auto *add = std::get_if<op::CounterAdd>(&operation.act))
                counts[{operation.entity, add->field}].additions.push_back(i);
            if (const auto *reset = std::get_if<op::CounterReset>(&operation.act))
                counts[{operation.entity, reset->field}].resets.push_back(i);
            if (const auto *set = std::get_if<op::Set>(&operation.act); set && set->field == Field::Parent)
                placings[operation.entity].push_back(i);
            if (std::holds_alternative<op::Delete>(operation.act)) touches[operation.entity].deletions.push_back(i);
            if (std::holds_alternative<op::Set>(operation.act)) touches[operation.entity].edits.push_back(i);
        }
    }
    for (const auto &[item, places] : moves)
        if (anyConcurrent(log, places, places)) sometimes.reached("list item moved by two");
    for (const auto &[text, places] : texts)
        if (anyConcurrent(log, places, places)) sometimes.reached("text typed by two");
    for (const auto &[counter, acts] : counts) {
        if (anyConcurrent(log, acts.additions, acts.additions)) sometimes.reached("counted by two");
        if (anyConcurrent(log, acts.additions, acts.resets)) sometimes.reached("counted by one, reset by another");
    }
    for (const auto &[entity, places] : placings)
        if (anyConcurrent(log, places, places)) sometimes.reached("object moved in its tree by two");
    for (const auto &[entity, acts] : touches)
        if (anyConcurrent(log, acts.deletions, acts.edits)) sometimes.reached("deleted by one, edited by another");
}

void noteMutualRevocations(const IncidentLog &log, Sometimes &sometimes) {
    std::vector<std::pair<std::size_t, PostId>> revocations;
    for (std::size_t i = 0; i < log.entries().size(); ++i)
        for (const auto &operation : log.entries()[i].change.operations)
            if (const auto *revoke = std::get_if<op::Revoke>(&operation.act)) revocations.emplace_back(i, revoke->post);
    for (const auto &[one, target] : revocations)
        for (const auto &[other, otherTarget] : revocations)
            if (one < other && log.areConcurrent(one, other) && log.entries()[one].change.log.post == otherTarget &&
                log.entries()[other].change.log.post == target)
                sometimes.reached("mutual revocation");
}

} // namespace

void takeCensus(const IncidentLog &log, const Replica &replica, Sometimes &sometimes) {
    noteActs(log, sometimes);
    noteMutualRevocations(log, sometimes);
    for (const auto &[id, entity] : replica.board()) {
        if (entity->hasConflict()) sometimes.reached("conflict to settle");
        if (entity->editedAfterDelete) sometimes.reached("edited after delete");
        if (entity->deleted) sometimes.reached("deleted");
        if (entity->isCut()) sometimes.reached("a cycle closed by two posts, and cut");
    }
    std::map<PostId, std::size_t> logs;
    for (const auto &[name, head] : replica.frontier())
        ++logs[name.post];
    for (const auto &[post, count] : logs)
        if (count > 1) sometimes.reached("a post with several logs");
}

} // namespace fanion::cluster
