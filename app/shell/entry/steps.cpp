// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/entry/steps.h"

#include <algorithm>
#include <unordered_map>

namespace fanion::app {

namespace {

/** Calls \p use with each element of the field that is one, and what it says. */
template <typename Use>
void eachDone(const Entity &task, Use use) {
    const auto found = task.sets.find(Field::DoneSteps);
    if (found == task.sets.end()) return;
    for (const Value &element : found->second) {
        const auto *text = std::get_if<std::string>(&element);
        if (const auto done = text ? DoneStep::parse(*text) : std::nullopt) use(element, *done);
    }
}

} // namespace

std::optional<DoneStep> DoneStep::parse(std::string_view element) {
    const auto said = Acknowledgement::parse(element);
    const auto item = said ? EntityId::fromHex(said->role) : std::nullopt;
    if (!item) return std::nullopt;
    return DoneStep{ItemId{item->value}, *said};
}

std::vector<Step> stepsOf(const Entity &task) {
    std::vector<Step> steps;
    const auto list = task.lists.find(Field::Steps);
    if (list == task.lists.end()) return steps;
    for (const ListItem &item : list->second)
        steps.push_back({item, std::nullopt});
    eachDone(task, [&](const Value &, const DoneStep &done) {
        const auto step = std::ranges::find(steps, done.item, [](const Step &one) { return one.item.id; });
        if (step == steps.end()) return;
        const Acknowledgement &said = done.said;
        if (!step->done || std::tie(said.at, said.post) < std::tie(step->done->at, step->done->post)) step->done = said;
    });
    return steps;
}

int doneStepsOf(const Entity &task) {
    return static_cast<int>(
        std::ranges::count_if(stepsOf(task), [](const Step &step) { return step.done.has_value(); }));
}

Intent doStep(EntityId task, ItemId step, WallTime at, const PostId &by) {
    return intent::SetAdd{task, Field::DoneSteps, Value(Acknowledgement{at, by, EntityId{step.value}.hex()}.text())};
}

std::vector<Intent> undoStep(const Entity &task, ItemId step) {
    std::vector<Intent> intents;
    eachDone(task, [&](const Value &element, const DoneStep &done) {
        if (done.item == step) intents.emplace_back(intent::SetRemove{task.id, Field::DoneSteps, element});
    });
    return intents;
}

} // namespace fanion::app
