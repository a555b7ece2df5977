// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/victims/victim_acts.h"

#include <functional>

namespace fanion::app {

/** What a line typed or scanned on the board of victims says. */
struct VictimReading {
    enum class Kind { Nothing, Refused, Select, Change, Add };
    Kind kind = Kind::Nothing;
    EntityId subject; ///< the fiche it finds, changes or makes
    VictimActs acts;  ///< empty for Nothing, Refused and Select
    QString summary;  ///< what Enter will do; for Refused what is wrong and what to do
};

/**
 * Reads "CODE UA PRV": in any order a SINUS code, a category, a place of the chain, "V7" for the fiche of that number,
 * "F" or "H", an age ("35a"), and "+" for somebody who was not counted before. What is none of these is the code: a
 * code that is known finds its fiche, any other makes one, or goes to the fiche named with it. A code belongs to one
 * fiche, also to one in the bin: a second one is refused. \p whole: the line came from a reader and is nothing but a
 * code.
 */
[[nodiscard]] VictimReading readVictimLine(const BoardView &board, const QString &line, bool whole,
                                           const std::function<EntityId()> &newId, WallTime now);

} // namespace fanion::app
