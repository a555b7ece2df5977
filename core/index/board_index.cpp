// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/board_index.h"

#include <utility>
#include <vector>

namespace fanion {

void BoardIndex::take(const BoardDelta &delta) {
    std::vector<EntityChange> changes;
    changes.reserve(delta.changed.size());
    for (const auto &entity : delta.changed) {
        auto before = std::exchange(m_board[entity->id], entity);
        if (before != entity) changes.push_back({std::move(before), entity});
    }
    for (const auto id : delta.gone) {
        const auto found = m_board.find(id);
        if (found == m_board.end()) continue;
        changes.push_back({std::move(found->second), nullptr});
        m_board.erase(found);
    }
    if (changes.empty()) return;
    ++m_generation;
    for (const auto &change : changes)
        apply(change);
    m_places.take(changes);
}

void BoardIndex::apply(const EntityChange &change) {
    const auto &[before, now] = change;
    const auto id = now ? now->id : before->id;
    const auto reference = [&](KeyIndex<EntityId> &index, Field field) {
        index.move(id, entity_keys::reference(before, field), entity_keys::reference(now, field));
    };
    const auto text = [&](KeyIndex<std::string> &index, Field field) {
        index.move(id, entity_keys::text(before, field), entity_keys::text(now, field));
    };
    m_kinds.move(id, entity_keys::kind(before), entity_keys::kind(now));
    m_states.move(id, entity_keys::state(before), entity_keys::state(now));
    reference(m_sectors, Field::Sector);
    reference(m_layers, Field::Layer);
    reference(m_assigneeRefs, Field::AssigneeRef);
    text(m_missions, Field::Mission);
    text(m_assignees, Field::Assignee);
    m_references.take(change);
    m_meansTree.take(change);
    m_sectorTree.take(change);
    m_words.take(change);
    m_conflicts.set(id, isLiving(now) && now->hasConflict());
    m_editedAfterDelete.set(id, isLiving(now) && now->editedAfterDelete);
    m_bin.set(id, now && now->deleted);
}

EntityPtr BoardIndex::find(EntityId id) const {
    const auto found = m_board.find(id);
    return found == m_board.end() ? nullptr : found->second;
}

} // namespace fanion
