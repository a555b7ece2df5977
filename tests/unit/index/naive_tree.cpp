// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/index/naive_tree.h"

#include <algorithm>
#include <tuple>

namespace fanion::test {

NaiveTree::NaiveTree(const Board &board, Kind kind) : m_board(&board) {
    const auto isKnown = [&](EntityId id) { return board.contains(id) && board.at(id)->kind == kind; };
    std::set<EntityId> nodes; // those that are only named as a parent, too
    for (const auto &[id, entity] : board) {
        if (entity->kind != kind) continue;
        nodes.insert(id);
        const auto *parent = std::get_if<EntityId>(&entity->value(Field::Parent));
        if (!parent || parent->isNull()) continue;
        m_wishes[id] = *parent;
        nodes.insert(*parent);
    }
    findCuts();
    std::map<EntityId, std::vector<EntityId>> below;
    for (const auto id : nodes)
        below[above(id)].push_back(id);
    const auto order = [&](EntityId id) {
        const auto *number = isKnown(id) ? std::get_if<std::int64_t>(&board.at(id)->value(Field::Order)) : nullptr;
        return std::tuple(isKnown(id), number ? *number : 0, id);
    };
    for (auto &[id, ids] : below)
        std::ranges::sort(ids, {}, order);
    const auto isShown = [&](EntityId id) { return isKnown(id) && !board.at(id)->deleted; };
    const auto show = [&](auto &self, EntityId id, std::vector<EntityId> &into) -> void {
        for (const auto child : below[id]) {
            if (isShown(child)) {
                into.push_back(child);
            } else {
                self(self, child, into); // what it leaves stands in its place
            }
        }
    };
    show(show, {}, children[{}]);
    for (const auto id : nodes) {
        if (isShown(id)) show(show, id, children[id]);
        if (isShown(id) && m_cuts.contains(id)) cut.insert(id);
    }
}

EntityId NaiveTree::above(EntityId id) const {
    const auto wish = m_wishes.find(id);
    return wish == m_wishes.end() || m_cuts.contains(id) ? EntityId() : wish->second;
}

/** From each node up as often as there are nodes: whoever meets itself is in a cycle. */
void NaiveTree::findCuts() {
    const auto age = [this](EntityId id) {
        const auto &written = m_board->at(id)->registers.at(Field::Parent).shown;
        return std::tuple(written.stamp, written.by, id);
    };
    for (const auto &[start, wish] : m_wishes) {
        auto youngest = start;
        auto at = wish;
        for (std::size_t i = 0; i < m_wishes.size() && at != start && m_wishes.contains(at); ++i) {
            if (age(at) > age(youngest)) youngest = at;
            at = m_wishes.at(at);
        }
        if (at == start) m_cuts.insert(youngest);
    }
}

} // namespace fanion::test
