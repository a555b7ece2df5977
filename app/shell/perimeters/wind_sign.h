// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/board_view.h"
#include "core/geo/fire_spread.h"

#include <optional>

namespace fanion::app {

/**
 * The wind as somebody put it on the map: of the living signs *vent* (catalogue) whose labels tell a speed the one that
 * was changed last. The arrow points where the wind blows to; the speed is the first number of its labels, in km/h.
 */
[[nodiscard]] std::optional<Wind> windOnBoard(const BoardView &board);

} // namespace fanion::app
