// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/board_view.h"

#include <QString>
#include <QUrl>

#include <string>

namespace fanion::app {

/** What a field of an object says, as a cell of a table: words of the screen's language; times with their date. */
[[nodiscard]] QString tableCell(const BoardView &board, const Entity &entity, Field field);

/** A file beside the incident's, called after it, the table and the time: "feu-moyens-2026-11-23-1432.csv". */
[[nodiscard]] QUrl suggestedTable(const QString &incident, const QString &name);
/** The same with another ending. */
[[nodiscard]] QUrl suggestedFile(const QString &incident, const QString &name, const QString &suffix);

/** Writes a table where the officer chose to, replacing what he chose to replace; gives what went wrong, or "". */
[[nodiscard]] QString writeTable(const QUrl &to, const std::string &text);

} // namespace fanion::app
