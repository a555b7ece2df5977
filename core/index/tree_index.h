// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/entity_change.h"

#include <cstdint>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace fanion {

/**
 * The tree of one kind as the board shows it (Entity::places), the other way round: what hangs under what. Engines in
 * groups in columns (means), sub-sectors in sectors. A set() of places: cycles and deleted parents are settled before.
 */
class TreeIndex {
public:
    explicit TreeIndex(Kind kind) : m_kind(kind) {}

    void take(const EntityChange &change);

    /** As shown: the nearest living ancestor, null at the top level. */
    [[nodiscard]] EntityId parentOf(EntityId id) const;
    /** In their order. */
    [[nodiscard]] std::vector<EntityId> childrenOf(EntityId id) const;
    [[nodiscard]] std::vector<EntityId> roots() const { return childrenOf({}); }
    /** The nearest first. */
    [[nodiscard]] std::vector<EntityId> ancestorsOf(EntityId id) const;
    /** All below it: each parent before its children, brothers in their order. */
    [[nodiscard]] std::vector<EntityId> descendantsOf(EntityId id) const;
    /** Whether it stands at the top level because its place would close a cycle: for a badge. */
    [[nodiscard]] bool isCut(EntityId id) const;
    /** Another number whenever any answer may be another. */
    [[nodiscard]] std::uint64_t generation() const { return m_generation; }

private:
    /** Of a living object of the kind; else null. */
    [[nodiscard]] const PlaceView *placeIn(const EntityPtr &entity) const;

    Kind m_kind;
    std::unordered_map<EntityId, PlaceView> m_places;
    std::unordered_map<EntityId, std::set<std::pair<std::string, EntityId>>> m_children; ///< by parent
    std::uint64_t m_generation = 0;
};

} // namespace fanion
