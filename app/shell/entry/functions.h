// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/board_view.h"

#include <QStringList>

namespace fanion::app {

/** In what name this post acknowledges: its function, or its name; empty when the log does not know it yet. */
[[nodiscard]] QString ownFunction(const BoardView &board);
/** The functions held on the posts of the incident, by name, each once; posts without one by their name. */
[[nodiscard]] QStringList heldFunctions(const BoardView &board);
/** The functions a line of the main courante was marked for, by name. */
[[nodiscard]] QStringList concernedFunctions(const Entity &entry);
/** Of those, the ones that have not acknowledged it. Case and accents do not count. */
[[nodiscard]] QStringList awaitedFunctions(const Entity &entry);
/** Whether a list has a function; case and accents do not count. */
[[nodiscard]] bool holdsFunction(const QStringList &functions, const QString &function);
/** As it is kept in acknowledgements: trimmed, and no longer than those hold. */
[[nodiscard]] QString asRole(const QString &function);

} // namespace fanion::app
