// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replica/board_tree.h"

namespace fanion {

namespace {

/** The key that a reference without a place stands for; part of the format. */
constexpr std::uint8_t kReferenceKey = 0xFF;

} // namespace

std::optional<MoveTree::Placement> placementOf(const EntityState &state, const FieldSpec &field) {
    const auto *reg = state.registers.find(field.field);
    if (!reg || reg->isEmpty()) return std::nullopt;
    const auto *write = firstReadable(*reg, field);
    if (!write) return std::nullopt;
    if (const auto *place = std::get_if<TreePlace>(&write->value)) return MoveTree::Placement{*place, write->tag};
    const auto *parent = std::get_if<EntityId>(&write->value);
    if (!parent) return std::nullopt;
    return MoveTree::Placement{{*parent, {kReferenceKey}}, write->tag};
}

void BoardTree::update(const EntityState &state) {
    const auto *kind = state.creations.empty() ? nullptr : findKind(state.creation(*m_names).kind);
    const bool hasTree = kind && kind->tree != Field{};
    for (const auto &[other, tree] : m_trees) {
        if (!hasTree || other != kind->kind) tree->forget(state.id);
    }
    if (!hasTree) return;
    auto &tree = m_trees[kind->kind];
    if (!tree) tree = std::make_unique<MoveTree>(*m_names);
    tree->set(state.id, placementOf(state, *kind->find(kind->tree)));
    if (!state.presence.isThere()) tree->remove(state.id);
}

std::vector<EntityId> BoardTree::takeMoved() {
    std::vector<EntityId> all;
    for (const auto &[kind, tree] : m_trees) {
        const auto moved = tree->takeMoved();
        all.insert(all.end(), moved.begin(), moved.end());
    }
    return all;
}

const MoveTree *BoardTree::of(Kind kind) const {
    const auto found = m_trees.find(kind);
    return found == m_trees.end() ? nullptr : found->second.get();
}

} // namespace fanion
