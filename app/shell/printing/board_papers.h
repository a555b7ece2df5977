// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/board_view.h"

#include <QString>

class QDateTime;

namespace fanion::app {
class LogModel;
class VictimNames;
} // namespace fanion::app

/** The boards as HTML for a BoardPaper: always the whole board, whatever the screen's filters hide. */
namespace fanion::app::board_papers {

[[nodiscard]] QString means(const BoardView &board);
[[nodiscard]] QString sectors(const BoardView &board);
/** With names only when \p withNames and \p names shows them. */
[[nodiscard]] QString victims(const BoardView &board, const VictimNames &names, bool withNames);
/** The facts by time, with what they are worth and what they change. */
[[nodiscard]] QString intelligence(const BoardView &board);
/** The hypotheses, what must be decided soonest first; those that are over too. */
[[nodiscard]] QString anticipation(const BoardView &board);
/** The OCT: who speaks with whom, on which channel. */
[[nodiscard]] QString radioPlan(const BoardView &board);
/** The lines of \p log as it is: of a fresh LogModel all that were written, of the board's model what it shows. */
[[nodiscard]] QString log(const LogModel &log);
/** The point de situation as situationReport() drafts it. */
[[nodiscard]] QString situation(const BoardView &board, WallTime now);
/** A cadre d'ordre in large letters, block by block, to be read out on the radio. */
[[nodiscard]] QString order(const BoardView &board, const Entity &task, const QDateTime &now);

} // namespace fanion::app::board_papers
