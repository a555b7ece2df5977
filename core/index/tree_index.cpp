// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/tree_index.h"

#include <algorithm>

namespace fanion {

const PlaceView *TreeIndex::placeIn(const EntityPtr &entity) const {
    if (!isLiving(entity) || entity->kind != m_kind || entity->places.empty()) return nullptr;
    return &entity->places.begin()->second; // a kind has one tree
}

void TreeIndex::take(const EntityChange &change) {
    const auto *before = placeIn(change.before);
    const auto *now = placeIn(change.now);
    if (before == now || (before && now && *before == *now)) return;
    ++m_generation;
    if (before) {
        const auto brothers = m_children.find(before->parent);
        brothers->second.erase({before->order, change.before->id});
        if (brothers->second.empty()) m_children.erase(brothers);
        m_places.erase(change.before->id);
    }
    if (now) {
        m_children[now->parent].emplace(now->order, change.now->id);
        m_places[change.now->id] = *now;
    }
}

EntityId TreeIndex::parentOf(EntityId id) const {
    const auto found = m_places.find(id);
    return found == m_places.end() ? EntityId() : found->second.parent;
}

std::vector<EntityId> TreeIndex::childrenOf(EntityId id) const {
    std::vector<EntityId> children;
    const auto found = m_children.find(id);
    if (found == m_children.end()) return children;
    for (const auto &[order, child] : found->second)
        children.push_back(child);
    return children;
}

bool TreeIndex::isCut(EntityId id) const {
    const auto found = m_places.find(id);
    return found != m_places.end() && found->second.isCut;
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
