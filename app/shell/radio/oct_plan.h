// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/board_view.h"

#include <QString>

#include <vector>

namespace fanion::app {

/** A box of the OCT: somebody who speaks, and the channel on which he speaks with who stands above. */
struct OctNode {
    enum class Type : std::uint8_t { Codis, Cos, Sector, Group, Engines };
    Type type = Type::Codis;
    EntityId entity; ///< what is edited through it; of Engines the first of them; null: nothing
    QString label;
    QString leader;
    QString channel;          ///< its own, else that of who stands above
    bool isInherited = false; ///< the channel is that of who stands above
    bool isPlanned = false;   ///< a sector that is not active, means that are still to come
    int engines = 0;          ///< of Engines: how many
    int parent = -1;          ///< place of who stands above in the plan; -1: the first
    int level = 0;            ///< 0: CODIS, 1: COS, 2: sectors…
    double row = 0;           ///< where it stands, in heights of a box; who stands above is in the middle of its own

    bool operator==(const OctNode &) const = default;
};

/**
 * The radio plan (OCT, ordre complémentaire des transmissions; doctrine 2.5, 6.2) as it follows from the board: CODIS,
 * COS, sectors and sub-sectors with their leaders and channels, then who works in them: groups and engines with a
 * channel of their own one by one, the other engines of a sector together. Who is above stands before who is below.
 * Whoever is in no sector is not in it.
 */
[[nodiscard]] std::vector<OctNode> octPlan(const BoardView &board);

/** The same as lines to be read out, or put on paper: "COS – S1 (Cne Martin) : TACT 1". */
[[nodiscard]] QString octText(const std::vector<OctNode> &plan);

} // namespace fanion::app
