// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/replica/board.h"

#include <map>
#include <set>
#include <vector>

namespace fanion::test {

/** The tree by its definition (docs/convergence.md), computed from the whole board. */
class NaiveTree {
public:
    NaiveTree(const Board &board, Kind kind);

    std::map<EntityId, std::vector<EntityId>> children; ///< of living ones; of null: the roots
    std::set<EntityId> cut;                             ///< living ones

private:
    [[nodiscard]] EntityId above(EntityId id) const;
    void findCuts();

    const Board *m_board;
    std::map<EntityId, EntityId> m_wishes; ///< deleted ones' too
    std::set<EntityId> m_cuts;
};

} // namespace fanion::test
