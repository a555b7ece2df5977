// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/index/naive_tree.h"

#include <algorithm>
#include <tuple>

namespace fanion::test {

NaiveTree::NaiveTree(const Board &board, Kind kind) {
    for (const auto &[id, entity] : board) {
        if (entity->kind != kind || entity->deleted) continue;
        children[entity->places.at(Field::Parent).parent].push_back(id);
        if (entity->isCut()) cut.insert(id);
    }
    for (auto &[parent, ids] : children) {
        std::ranges::sort(ids, {},
                          [&](EntityId id) { return std::pair(board.at(id)->places.at(Field::Parent).order, id); });
    }
}

} // namespace fanion::test
