// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/replica/board.h"

#include <map>
#include <set>
#include <vector>

namespace fanion::test {

/** The tree of a kind, read off the whole board. (Whether the board's places are right: tests/convergence.) */
struct NaiveTree {
    NaiveTree(const Board &board, Kind kind);

    std::map<EntityId, std::vector<EntityId>> children; ///< of living ones; of null: the roots
    std::set<EntityId> cut;                             ///< living ones
};

} // namespace fanion::test
