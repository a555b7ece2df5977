// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/entry/means_state.h"

#include <algorithm>
#include <array>
#include <string>

namespace fanion::app {

namespace {

struct StateRow {
    std::string_view state;
    std::string_view phase;
    std::string_view next;
    std::optional<Field> time;
};

constexpr std::array kStates{
    StateRow{"requested", "planned", "enRoute", Field::RequestedAt},
    StateRow{"alerted", "planned", "enRoute", Field::AlertedAt},
    StateRow{"enRoute", "planned", "atCrm", Field::DepartedAt},
    StateRow{"atTransit", "planned", "atCrm", Field::AtTransitAt},
    StateRow{"atCrm", "planned", "engaged", Field::AtCrmAt},
    StateRow{"engaged", "engaged", "released", Field::EngagedAt},
    StateRow{"reserve", "planned", "engaged", std::nullopt},
    StateRow{"transport", "engaged", "available", std::nullopt},
    StateRow{"available", "engaged", "engaged", std::nullopt},
    StateRow{"released", "ended", "", Field::ReleasedAt},
    StateRow{"refused", "ended", "", std::nullopt},
    StateRow{"cancelled", "ended", "", std::nullopt},
    StateRow{"outOfService", "ended", "", std::nullopt},
};

const StateRow *rowOf(std::string_view state) {
    const auto found = std::ranges::find(kStates, state, &StateRow::state);
    return found == kStates.end() ? nullptr : &*found;
}

} // namespace

std::optional<Field> timeFieldOf(std::string_view state) {
    const StateRow *row = rowOf(state);
    return row ? row->time : std::nullopt;
}

std::string_view phaseOf(std::string_view state) {
    const StateRow *row = rowOf(state);
    return row ? row->phase : "planned";
}

std::string_view nextState(std::string_view state) {
    const StateRow *row = rowOf(state);
    return row ? row->next : std::string_view();
}

bool isOver(std::string_view state) {
    return state == "released" || state == "refused" || state == "cancelled";
}

std::string_view nextStep(const Entity &means) {
    const std::string_view state = meansStateOf(means);
    if (state == "released" && isNull(means.value(Field::ReturnedAt))) return kReturned;
    if (state == "available" && !isNull(means.value(Field::RelievedAt))) return "released";
    return nextState(state);
}

bool isComing(std::string_view state) {
    return state == "requested" || state == "alerted" || state == "enRoute" || state == "atTransit";
}

std::string_view meansStateOf(const Entity &means) {
    const std::string_view state = means.text(Field::State);
    return state.empty() ? std::string_view("requested") : state;
}

WallTime stateSince(const Entity &means) {
    const std::string_view state = meansStateOf(means);
    std::optional<Field> field = timeFieldOf(state);
    if (state == "available") field = Field::RelievedAt;
    if (!field) return 0;
    const auto *at = std::get_if<std::int64_t>(&means.value(*field));
    return at ? *at : 0;
}

std::vector<Intent> changeMeansState(const Entity &means, std::string_view state, WallTime at, bool isTimeGiven) {
    std::vector<Intent> intents;
    intents.emplace_back(intent::Set{means.id, Field::State, Value(std::string(state))});
    intents.emplace_back(intent::Set{means.id, Field::Phase, Value(std::string(phaseOf(state)))});
    const auto time = timeFieldOf(state);
    if (time && (isTimeGiven || isNull(means.value(*time))))
        intents.emplace_back(intent::Set{means.id, *time, Value(static_cast<std::int64_t>(at))});
    const auto forget = [&](Field field) {
        if (field != time && !isNull(means.value(field))) intents.emplace_back(intent::Set{means.id, field, Value()});
    };
    if (!isOver(state)) {
        forget(Field::ReleasedAt);
        forget(Field::ReturnedAt);
    }
    if (state == "engaged") forget(Field::RelievedAt);
    return intents;
}

std::vector<Intent> changeMeansPhase(const Entity &means, std::string_view phase, WallTime at) {
    const std::string_view state = meansStateOf(means);
    const std::string_view drawn = phase == "anticipated" ? std::string_view("planned") : phase;
    if (drawn == phaseOf(state)) return {};
    std::string_view other = "requested";
    if (drawn == "engaged") other = "engaged";
    if (drawn == "ended") other = "released";
    if (drawn == "planned" && !isNull(means.value(Field::DepartedAt))) other = "enRoute";
    if (drawn == "planned" && !isNull(means.value(Field::AtCrmAt))) other = "atCrm";
    std::vector<Intent> intents = changeMeansState(means, other, at);
    if (drawn != phase) std::get<intent::Set>(intents[1]).value = Value(std::string(phase));
    return intents;
}

} // namespace fanion::app
