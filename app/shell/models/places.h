// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/board_view.h"

#include <QStringList>

namespace fanion::app {

/** Whether the map has a place for an object: a position or a path of its own, and not in the bin. */
[[nodiscard]] bool hasPlace(const Entity &entity);
/** What of the map shows where an entry is: its own place, else those of what it is about. */
[[nodiscard]] QStringList placesOf(const BoardView &board, const Entity &entry, const std::vector<EntityId> &about);

} // namespace fanion::app
