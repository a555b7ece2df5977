// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/tree_index.h"

#include <algorithm>

namespace fanion {

namespace {

std::int64_t orderOf(const Entity &entity) {
    const auto *order = std::get_if<std::int64_t>(&entity.value(Field::Order));
    return order ? *order : 0;
}

void appendNumber(OrderKey &key, std::uint64_t number) {
    for (int shift = 56; shift >= 0; shift -= 8)
        key.push_back(static_cast<std::uint8_t>(number >> shift));
}

const Written *parentOf(const Entity &entity) {
    const auto found = entity.registers.find(Field::Parent);
    return found == entity.registers.end() ? nullptr : &found->second.shown;
}

bool isSamePlace(const Entity &a, const Entity &b) {
    const auto *parentA = parentOf(a);
    const auto *parentB = parentOf(b);
    const bool isSameParent = parentA && parentB ? *parentA == *parentB : parentA == parentB;
    return isSameParent && a.deleted == b.deleted && orderOf(a) == orderOf(b);
}

} // namespace

MoveTree::Placement TreeIndex::placementOf(const Entity &entity) {
    MoveTree::Placement placement{};
    // The key holds the id as well, so that it alone decides among brothers. The sign is turned for bytes to compare.
    appendNumber(placement.value.key, static_cast<std::uint64_t>(orderOf(entity)) ^ (std::uint64_t{1} << 63));
    appendNumber(placement.value.key, entity.id.value);
    PostId author;
    if (const auto *parent = fanion::parentOf(entity)) {
        if (const auto *id = std::get_if<EntityId>(&parent->value)) placement.value.parent = *id;
        placement.tag.time = parent->stamp;
        author = parent->by;
    }
    placement.tag.dot = {m_names.intern({author, 0}), 1};
    return placement;
}

void TreeIndex::take(const EntityChange &change) {
    const bool wasHere = change.before && change.before->kind == m_kind;
    const bool isHere = change.now && change.now->kind == m_kind;
    if (!wasHere && !isHere) return;
    if (wasHere && isHere && isSamePlace(*change.before, *change.now)) return;
    ++m_generation;
    if (isHere) {
        m_tree.set(change.now->id, placementOf(*change.now));
        if (change.now->deleted) m_tree.remove(change.now->id);
        return;
    }
    // It is no such thing any more, so what names it as its parent stands at the top level.
    m_tree.set(change.before->id, std::nullopt);
    m_tree.remove(change.before->id);
}

std::vector<EntityId> TreeIndex::ancestorsOf(EntityId id) const {
    std::vector<EntityId> ancestors;
    for (auto at = parentOf(id); !at.isNull(); at = parentOf(at))
        ancestors.push_back(at);
    return ancestors;
}

std::vector<EntityId> TreeIndex::descendantsOf(EntityId id) const {
    std::vector<EntityId> all;
    auto open = childrenOf(id);
    std::ranges::reverse(open);
    while (!open.empty()) {
        all.push_back(open.back());
        open.pop_back();
        const auto children = childrenOf(all.back());
        open.insert(open.end(), children.rbegin(), children.rend());
    }
    return all;
}

} // namespace fanion
