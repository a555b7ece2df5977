// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entity.h"
#include "core/model/intent.h"

#include <optional>
#include <string_view>
#include <vector>

namespace fanion::app {

/** The time column of the tableau des moyens that a state fills ("engaged": GH engagé); none for some. */
[[nodiscard]] std::optional<Field> timeFieldOf(std::string_view state);
/** How a means in this state is drawn: solid once engaged, ended once released, dashed before (doctrine 2.2). */
[[nodiscard]] std::string_view phaseOf(std::string_view state);
/** The state that usually comes next: demandé, en route, au CRM, engagé, désengagé. Empty after the last. */
[[nodiscard]] std::string_view nextState(std::string_view state);
/** A last step that is a time and no state: back home after it was released. */
inline constexpr std::string_view kReturned = "returned";
/** The state this means usually takes next, or kReturned: one that was relieved leaves. Empty after the last. */
[[nodiscard]] std::string_view nextStep(const Entity &means);
/** True once the means will not come back by itself: désengagé, refusé, annulé. */
[[nodiscard]] bool isOver(std::string_view state);
/** True while it has been asked for and is not there: it may be late. */
[[nodiscard]] bool isComing(std::string_view state);
/** The state of a means; one that nobody has given yet counts as asked for. */
[[nodiscard]] std::string_view meansStateOf(const Entity &means);
/** When the means came into the state it is in, or 0: what the board shows under the state. */
[[nodiscard]] WallTime stateSince(const Entity &means);

/**
 * Everything a change of state writes on an existing means: the state, the phase of its symbol, and the state's time,
 * once: a time that is there stays, unless \p isTimeGiven (somebody typed it). One that comes back to work loses the
 * times of its leaving.
 */
[[nodiscard]] std::vector<Intent> changeMeansState(const Entity &means, std::string_view state, WallTime at,
                                                   bool isTimeGiven = false);
/**
 * What drawing the symbol of a means in another phase says about its state: solid is engaged, ended is released, dashed
 * is back where its times say it was before. Nothing when its state already goes with the phase.
 */
[[nodiscard]] std::vector<Intent> changeMeansPhase(const Entity &means, std::string_view phase, WallTime at);

} // namespace fanion::app
