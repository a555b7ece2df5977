// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/index/naive_tree.h"

#include <algorithm>
#include <tuple>

namespace fanion::test {

NaiveTree::NaiveTree(const Board &board, Kind kind) : m_board(&board), m_kind(kind) {
    for (const auto &[id, entity] : board) {
        if (entity->kind != kind) continue;
        const auto *parent = std::get_if<EntityId>(&entity->value(Field::Parent));
        if (!parent) continue;
        const auto found = board.find(*parent);
        if (found != board.end() && found->second->kind == kind) m_wishes[id] = *parent;
    }
    findCuts();
    for (const auto &[id, entity] : board) {
        if (entity->kind != kind || entity->deleted) continue;
        if (m_cuts.contains(id)) cut.insert(id);
    }
    // By the way down, so that what a deleted one leaves stands in its place.
    std::map<EntityId, std::vector<EntityId>> below;
    for (const auto &[id, entity] : board)
        if (entity->kind == kind) below[above(id)].push_back(id);
    const auto order = [&board](EntityId id) {
        const auto *number = std::get_if<std::int64_t>(&board.at(id)->value(Field::Order));
        return std::tuple(number ? *number : 0, id);
    };
    for (auto &[id, ids] : below)
        std::ranges::sort(ids, {}, order);
    const auto shown = [&](auto &self, EntityId id, std::vector<EntityId> &into) -> void {
        for (const auto child : below[id]) {
            if (board.at(child)->deleted) {
                self(self, child, into);
            } else {
                into.push_back(child);
            }
        }
    };
    shown(shown, {}, children[{}]);
    for (const auto &[id, entity] : board)
        if (entity->kind == kind && !entity->deleted) shown(shown, id, children[id]);
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
