// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/intent.h"
#include "core/replica/change_builder.h"

namespace fanion {

/** Finds the places that moves in the tree of a kind are written with. */
class TreeWriter {
public:
    TreeWriter(ChangeBuilder &builder, Random &random, const KindSpec &kind)
        : m_builder(&builder), m_random(&random), m_kind(&kind) {}

    /** The value that hangs \p id (which may be about to be created) under \p parent as the last. Error: a cycle. */
    [[nodiscard]] Result<Value> placeAtEnd(EntityId id, EntityId parent);
    /** Writes a move, and those of the brothers that have to make room for it. The object and the field are checked. */
    [[nodiscard]] Result<void> move(const intent::Move &wish);

private:
    [[nodiscard]] const MoveTree *tree() const { return m_builder->tree(m_kind->kind); }
    [[nodiscard]] Result<void> checkCycle(EntityId id, EntityId parent) const;
    [[nodiscard]] OrderKey makeRoom(EntityId parent, const std::vector<MoveTree::Hanging> &brothers, std::size_t at);
    [[nodiscard]] OrderKey spreadAll(EntityId parent, const std::vector<MoveTree::Hanging> &brothers, std::size_t at);

    ChangeBuilder *m_builder;
    Random *m_random;
    const KindSpec *m_kind;
};

} // namespace fanion
