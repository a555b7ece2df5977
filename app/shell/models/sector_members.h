// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/board_view.h"

#include <vector>

namespace fanion::app {

/** The means that work in a sector or are on their way there (null: in none), by name; those that are over left out. */
[[nodiscard]] std::vector<EntityPtr> meansOfSector(const BoardView &board, EntityId sector);
/** The tasks of a sector that are neither done nor impossible, by name. */
[[nodiscard]] std::vector<EntityPtr> openTasksOfSector(const BoardView &board, EntityId sector);
/** Whether a means is led by another that is in the same sector, or also in none. */
[[nodiscard]] bool isLedInSector(const BoardView &board, const Entity &means);

} // namespace fanion::app
