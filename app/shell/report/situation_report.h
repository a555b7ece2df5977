// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/board_view.h"

#include <QString>

namespace fanion::app {

/**
 * A point de situation as the board gives it, in the language of the screen, to be read over and completed by an
 * officer: event, phase, who commands; situation; actions under way; means by state and type; toll; areas;
 * anticipation; requests. The blocks are those of doctrine 2.7; one without content says so, so that nobody takes
 * silence for "nothing". Never a victim's name: counts only.
 */
[[nodiscard]] QString situationReport(const BoardView &board, WallTime now);

} // namespace fanion::app
