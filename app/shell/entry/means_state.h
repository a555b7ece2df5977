// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/intent.h"

#include <optional>
#include <string_view>
#include <vector>

namespace fanion::app {

/** The time column of the tableau des moyens that a state fills ("engaged": GH engagé); none for most. */
[[nodiscard]] std::optional<Field> timeFieldOf(std::string_view state);
/** How a means in this state is drawn: solid once engaged, ended once released, dashed before (doctrine 2.2). */
[[nodiscard]] std::string_view phaseOf(std::string_view state);
/** The state that usually comes next: demandé, en route, au CRM, engagé, désengagé. Empty after the last. */
[[nodiscard]] std::string_view nextState(std::string_view state);
/** True once the means will not come back by itself: désengagé, refusé, annulé. */
[[nodiscard]] bool isOver(std::string_view state);

/** Everything a change of state writes on an existing means: the state, its time, and the phase of its symbol. */
[[nodiscard]] std::vector<Intent> changeMeansState(EntityId means, std::string_view state, WallTime at);

} // namespace fanion::app
