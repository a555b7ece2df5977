// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crdt/move_tree.h"
#include "core/index/entity_change.h"

#include <cstdint>
#include <vector>

namespace fanion {

/**
 * The tree that the field Parent makes of the objects of one kind: engines in groups in columns (means), sub-sectors in
 * sectors. Children stand in the order of their field Order (none counts as 0), then of their ids. Cycles and deleted
 * parents: MoveTree. What names a parent that is nothing of this kind stands at the top level, before the others.
 *
 * A board tells of a write its stamp and author only; so of the moves that close a cycle the latest by stamp, then
 * author, then id does not count. That is the order of writes (docs/convergence.md) but for writes with one stamp by
 * one post, and the same on every post.
 */
class TreeIndex {
public:
    explicit TreeIndex(Kind kind) : m_kind(kind) {}

    void take(const EntityChange &change);

    /** As shown: the nearest living ancestor, null at the top level. */
    [[nodiscard]] EntityId parentOf(EntityId id) const { return m_tree.parentOf(id); }
    [[nodiscard]] std::vector<EntityId> childrenOf(EntityId id) const { return m_tree.childrenOf(id); }
    [[nodiscard]] std::vector<EntityId> roots() const { return m_tree.roots(); }
    /** The nearest first. */
    [[nodiscard]] std::vector<EntityId> ancestorsOf(EntityId id) const;
    /** All below it: each parent before its children, brothers in their order. */
    [[nodiscard]] std::vector<EntityId> descendantsOf(EntityId id) const;
    /** Whether it stands at the top level because its place would close a cycle: for a badge. */
    [[nodiscard]] bool isCut(EntityId id) const { return m_tree.contains(id) && m_tree.isCut(id); }
    /** Another number whenever any answer may be another. */
    [[nodiscard]] std::uint64_t generation() const { return m_generation; }

private:
    [[nodiscard]] MoveTree::Placement placementOf(const Entity &entity);

    Kind m_kind;
    LogNames m_names; ///< one "log" for each author
    MoveTree m_tree{m_names};
    std::uint64_t m_generation = 0;
};

} // namespace fanion
