// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/board_view.h"
#include "core/history/board_acts.h"

namespace fanion::app {

/** What was done on the boards, as a line of the main courante: "FPT RNS, CCF 1 : Engagé, secteur S1". */
[[nodiscard]] QString boardActSentence(const BoardView &board, const BoardAct &act);

} // namespace fanion::app
