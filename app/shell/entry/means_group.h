// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/board_view.h"
#include "core/model/intent.h"

#include <vector>

namespace fanion::app {

/**
 * Whether it stands for the engines below it and is none itself: a group or column by its echelon, else whatever leads
 * others. An engine that leads others is still an engine.
 */
[[nodiscard]] bool isGroup(const BoardView &board, const Entity &means);

/**
 * Those below a means that move with it: in the same state as it, so that an engine sent elsewhere is left alone.
 * Parents before children.
 */
[[nodiscard]] std::vector<EntityPtr> followersOf(const BoardView &board, const Entity &means);

/** What engaging a means in a sector writes on the sector: one that was planned is at work now. Nothing else. */
[[nodiscard]] std::vector<Intent> activateSector(const BoardView &board, EntityId sector);

/** changeMeansState() for a means and its followers: a group that is engaged engages its engines. */
[[nodiscard]] std::vector<Intent> changeGroupState(const BoardView &board, const Entity &means, std::string_view state,
                                                   WallTime at, bool isTimeGiven = false);

/**
 * The usual next step of a means and its followers (nextStep()): its state, or the time it was back home. Nothing after
 * the last. Who is engaged is so in his sector, as activateSector() says.
 */
[[nodiscard]] std::vector<Intent> advanceMeans(const BoardView &board, const Entity &means, WallTime at);

/**
 * Relève: \p fresh is engaged where \p tired worked and takes its sector, mission, channel, nature, place on the map
 * and open tasks; \p tired is available, without them, and its time of relief is written. Followers of both come along.
 */
[[nodiscard]] std::vector<Intent> relieveMeans(const BoardView &board, const Entity &tired, const Entity &fresh,
                                               WallTime at);

} // namespace fanion::app
