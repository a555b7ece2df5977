// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crdt/move_tree.h"
#include "core/replica/entity_state.h"

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace fanion {

/**
 * Where an object's register says that it hangs: nothing when it was never placed, was taken out again, or holds
 * something that is no place. A reference, which older changes hold, stands for a place at the end (kReferenceKey).
 */
[[nodiscard]] std::optional<MoveTree::Placement> placementOf(const EntityState &state, const FieldSpec &field);

/** The trees of the board, one for each kind that has a Merge::Tree field: what hangs under what. */
class BoardTree {
public:
    /** \p names outlives it. */
    explicit BoardTree(const LogNames &names) : m_names(&names) {}

    /** Takes over what a state says; call whenever its place or its presence may be another. */
    void update(const EntityState &state);
    /** The objects whose place as shown may be another since the last call; also ids of what is not here. */
    [[nodiscard]] std::vector<EntityId> takeMoved();
    /** The tree of a kind. Null when it has none, or nothing of it has come yet. */
    [[nodiscard]] const MoveTree *of(Kind kind) const;

private:
    const LogNames *m_names;
    std::map<Kind, std::unique_ptr<MoveTree>> m_trees;
};

} // namespace fanion
