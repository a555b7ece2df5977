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
    StateRow{"alerted", "planned", "enRoute", std::nullopt},
    StateRow{"enRoute", "planned", "atCrm", Field::DepartedAt},
    StateRow{"atTransit", "planned", "atCrm", std::nullopt},
    StateRow{"atCrm", "planned", "engaged", Field::AtCrmAt},
    StateRow{"engaged", "engaged", "released", Field::EngagedAt},
    StateRow{"reserve", "planned", "engaged", std::nullopt},
    StateRow{"transport", "engaged", "available", std::nullopt},
    StateRow{"available", "planned", "engaged", std::nullopt},
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

std::vector<Intent> changeMeansState(EntityId means, std::string_view state, WallTime at) {
    std::vector<Intent> intents;
    intents.emplace_back(intent::Set{means, Field::State, Value(std::string(state))});
    intents.emplace_back(intent::Set{means, Field::Phase, Value(std::string(phaseOf(state)))});
    if (const auto time = timeFieldOf(state))
        intents.emplace_back(intent::Set{means, *time, Value(static_cast<std::int64_t>(at))});
    return intents;
}

} // namespace fanion::app
