// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/entry/means_group.h"

#include "app/shell/entry/means_state.h"
#include "app/shell/text/field_text.h"

#include <array>
#include <iterator>

namespace fanion::app {

namespace {

void append(std::vector<Intent> &to, std::vector<Intent> more) {
    std::ranges::move(more, std::back_inserter(to));
}

/** What belongs to the work and not to who does it. */
constexpr std::array kOfTheWork{Field::Sector, Field::Mission, Field::Channel, Field::Nature, Field::Position};

bool isOpen(const Entity &task) {
    const std::string_view state = task.text(Field::State);
    return state != "done" && state != "impossible";
}

/** The open tasks of one means go to another. */
void passTasks(std::vector<Intent> &intents, const BoardView &board, const Entity &from, const Entity &to) {
    for (const EntityId id : board.index().assigneeRefs().of(from.id)) {
        const EntityPtr task = board.find(id);
        if (!isOpen(*task)) continue;
        intents.emplace_back(intent::Set{id, Field::AssigneeRef, Value(to.id)});
        if (!isNull(task->value(Field::Assignee)))
            intents.emplace_back(intent::Set{id, Field::Assignee, Value(entityLabel(to).toStdString())});
    }
}

} // namespace

bool isGroup(const BoardView &board, const Entity &means) {
    return isNull(means.value(Field::Echelon)) ? !board.index().meansTree().childrenOf(means.id).empty()
                                               : numberOf(means, Field::Echelon) > 1;
}

std::vector<EntityPtr> followersOf(const BoardView &board, const Entity &means) {
    std::vector<EntityPtr> followers;
    for (const EntityId id : board.index().meansTree().descendantsOf(means.id)) {
        EntityPtr below = board.find(id);
        if (meansStateOf(*below) == meansStateOf(means)) followers.push_back(std::move(below));
    }
    return followers;
}

std::vector<Intent> activateSector(const BoardView &board, EntityId sector) {
    const EntityPtr known = board.find(sector);
    if (!known || known->kind != Kind::Sector || known->text(Field::State) != "planned") return {};
    return {intent::Set{sector, Field::State, Value(std::string("active"))}};
}

std::vector<Intent> changeGroupState(const BoardView &board, const Entity &means, std::string_view state, WallTime at,
                                     bool isTimeGiven) {
    std::vector<Intent> intents = changeMeansState(means, state, at, isTimeGiven);
    for (const EntityPtr &follower : followersOf(board, means))
        append(intents, changeMeansState(*follower, state, at, isTimeGiven));
    return intents;
}

std::vector<Intent> advanceMeans(const BoardView &board, const Entity &means, WallTime at) {
    const std::string_view step = nextStep(means);
    if (step.empty()) return {};
    std::vector<Intent> intents;
    if (step != kReturned) {
        intents = changeGroupState(board, means, step, at);
        if (step == "engaged") append(intents, activateSector(board, referenceOf(means, Field::Sector)));
        return intents;
    }
    const Value time(static_cast<std::int64_t>(at));
    intents.emplace_back(intent::Set{means.id, Field::ReturnedAt, time});
    for (const EntityPtr &follower : followersOf(board, means))
        if (isNull(follower->value(Field::ReturnedAt)))
            intents.emplace_back(intent::Set{follower->id, Field::ReturnedAt, time});
    return intents;
}

std::vector<Intent> relieveMeans(const BoardView &board, const Entity &tired, const Entity &fresh, WallTime at) {
    std::vector<Intent> intents;
    std::vector<EntityPtr> leaving = followersOf(board, tired);
    leaving.insert(leaving.begin(), board.find(tired.id));
    for (const EntityPtr &means : leaving) {
        append(intents, changeMeansState(*means, "available", at));
        intents.emplace_back(intent::Set{means->id, Field::RelievedAt, Value(static_cast<std::int64_t>(at))});
        for (const Field field : {Field::Sector, Field::Mission, Field::Position})
            if (!isNull(means->value(field))) intents.emplace_back(intent::Set{means->id, field, Value()});
    }
    append(intents, changeGroupState(board, fresh, "engaged", at));
    for (const Field field : kOfTheWork)
        if (!isNull(tired.value(field))) intents.emplace_back(intent::Set{fresh.id, field, tired.value(field)});
    if (!isNull(tired.value(Field::Sector)))
        for (const EntityPtr &follower : followersOf(board, fresh))
            intents.emplace_back(intent::Set{follower->id, Field::Sector, tired.value(Field::Sector)});
    passTasks(intents, board, tired, fresh);
    return intents;
}

} // namespace fanion::app
