// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/board_view.h"

#include <QStringList>

namespace fanion::app {

/**
 * What the tableau d'anticipation says to who reads no table (the A of SAOIECL, the point de situation): a line for
 * each hypothesis that is neither answered nor discarded, what must be decided soonest first: "Défavorable, H+1 : Le
 * feu passe la RD9. Signe : … Réponse : … À décider avant 15:00."
 */
[[nodiscard]] QStringList anticipationLines(const BoardView &board);

} // namespace fanion::app
