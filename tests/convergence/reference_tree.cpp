// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/convergence/reference_rules.h"

namespace fanion::test::rules {

/** A node's place is a register; a reference stands for the place at the end. */
Node nodeOf(const Ops &ops, Field field, bool isLiving) {
    const auto writes = registerOf(ops, field, Rule::Right);
    Node node{std::nullopt, std::nullopt, isLiving};
    if (writes.empty()) return node;
    const auto value = *valueIn(writes[0], field);
    if (const auto *place = std::get_if<TreePlace>(&value)) node.place = *place;
    if (const auto *parent = std::get_if<EntityId>(&value)) node.place = TreePlace{*parent, {0xFF}};
    if (node.place) node.move = writes[0];
    return node;
}

Tree treeOf(std::map<EntityId, Node> nodes, Rule rule) {
    Tree tree;
    for (const auto &[id, node] : std::map(nodes)) // a parent that never came is as one that was deleted
        if (node.place && !node.place->parent.isNull()) nodes.try_emplace(node.place->parent);
    const auto wish = [&](EntityId id) { return nodes[id].place ? nodes[id].place->parent : EntityId(); };

    // Of the moves that close a cycle the latest does not count.
    const auto age = [&](EntityId id) { return nodes[id].move->order(); };
    for (const auto &[start, node] : nodes) {
        std::vector<EntityId> way{start};
        while (!wish(way.back()).isNull() && wish(way.back()) != start && way.size() <= nodes.size())
            way.push_back(wish(way.back()));
        if (wish(way.back()) != start) continue;
        const auto wrong = rule == Rule::CutsTheEarliest;
        tree.cut.insert(wrong ? std::ranges::min(way, {}, age) : std::ranges::max(way, {}, age));
    }

    // Brothers in the order of their fractions; what hangs under a deleted node is shown where that node stood.
    const auto order = [&](EntityId id) {
        const auto &[place, move, isLiving] = nodes[id];
        const bool isMoved = move.has_value();
        return std::tuple(place ? place->key : OrderKey(), isMoved, isMoved ? move->order() : decltype(move->order())(),
                          id);
    };
    std::map<EntityId, std::vector<EntityId>> below;
    for (const auto &[id, node] : nodes)
        below[tree.cut.contains(id) ? EntityId() : wish(id)].push_back(id);
    const std::function<void(EntityId, EntityId)> show = [&](EntityId parent, EntityId of) {
        std::ranges::sort(below[of], {}, order);
        for (const auto child : below[of]) {
            const bool isGone = !nodes[child].isLiving;
            if (!isGone) tree.shown[parent].push_back(child);
            if (isGone) show(rule == Rule::DeletedDropWhatTheyHold ? EntityId() : parent, child);
            if (!isGone) show(child, child);
        }
    };
    show({}, {});
    return tree;
}

} // namespace fanion::test::rules
