// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replica/board_tree.h"
#include "core/replica/register_view.h"

#include <algorithm>
#include <memory>

namespace fanion {

namespace {

using Write = MultiRegister<Value>::Write;

void viewRegisters(const EntityState &state, const KindSpec &kind, Dot creation, const LogNames &names,
                   Entity &entity) {
    entity.registers.reserve(static_cast<std::size_t>(state.registers.end() - state.registers.begin()));
    for (const auto &[field, reg] : state.registers) {
        const auto *spec = kind.find(field);
        if (!spec || !isRegister(spec->merge) || reg.isEmpty()) continue;
        RegisterViewer viewer(*spec, creation, names, entity.registers[field]);
        viewer.take(reg.newest().value, reg.newest().tag);
        for (const auto &other : reg.others())
            viewer.take(other.value, other.tag);
        if (!viewer.isShown()) entity.registers.erase(field);
    }
}

void viewSet(const EntityState &state, const FieldSpec &spec, Entity &entity) {
    const auto *elements = state.sets.find(spec.field);
    if (!elements) return;
    std::set<Value> there;
    for (const auto &[value, presence] : *elements) {
        if (presence.isThere() && checkValue(spec, value)) there.insert(value);
    }
    if (!there.empty()) entity.sets.emplace(spec.field, std::move(there));
}

void viewList(const EntityState &state, const FieldSpec &spec, const LogNames &names, Entity &entity) {
    const auto *list = state.lists.find(spec.field);
    if (!list) return;
    std::vector<ListItem> items;
    for (const auto *item : list->items(names))
        items.push_back({{item->id}, item->text.newest().value});
    if (!items.empty()) entity.lists.emplace(spec.field, std::move(items));
}

/** A deleted object shows where it would hang if it came back, a living one where it does. */
void viewPlace(const EntityState &state, const FieldSpec &spec, const LogNames &names, const MoveTree &tree,
               Entity &entity) {
    const auto placement = placementOf(state, spec);
    auto parent = placement ? placement->value.parent : EntityId();
    if (!entity.deleted) {
        parent = tree.parentOf(state.id);
        entity.places.emplace(spec.field, PlaceView{parent, tree.orderOf(state.id), tree.isCut(state.id)});
    }
    if (parent.isNull()) return;
    entity.registers.emplace(spec.field, RegisterView{writtenOf(parent, placement->tag, names), {}});
}

/** All but the registers. */
void viewCollections(const EntityState &state, const FieldSpec &spec, const LogNames &names, const MoveTree *tree,
                     Entity &entity) {
    switch (spec.merge) {
    case Merge::Set:
        viewSet(state, spec, entity);
        return;
    case Merge::List:
        viewList(state, spec, names, entity);
        return;
    case Merge::Text:
        if (const auto *text = state.texts.find(spec.field); text && text->size() > 0) {
            entity.texts.emplace(spec.field, text->text());
        }
        return;
    case Merge::Counter:
        if (const auto *counter = state.counters.find(spec.field); counter && counter->value() != 0) {
            entity.counters.emplace(spec.field, counter->value());
        }
        return;
    case Merge::Tree:
        if (tree) viewPlace(state, spec, names, *tree, entity);
        return;
    case Merge::Last:
    case Merge::Multi:
    case Merge::Fixed:
        return;
    }
}

} // namespace

const Write *firstReadable(const MultiRegister<Value> &reg, const FieldSpec &spec) {
    if (reg.isEmpty()) return nullptr;
    if (isReadable(reg.newest().value, spec)) return &reg.newest();
    const auto found =
        std::ranges::find_if(reg.others(), [&spec](const Write &write) { return isReadable(write.value, spec); });
    return found == reg.others().end() ? nullptr : &*found;
}

std::shared_ptr<const Entity> viewOf(const EntityState &state, const LogNames &names, const MoveTree *tree) {
    const auto &creation = state.creation(names);
    const auto *kind = findKind(creation.kind);
    if (!kind) return nullptr;
    auto entity = std::make_shared<Entity>();
    entity->id = state.id;
    entity->kind = creation.kind;
    entity->deleted = !state.presence.isThere();
    entity->editedAfterDelete = !entity->deleted && !state.deletions.empty();
    entity->createdBy = names.name(creation.tag.dot.log).post;
    entity->createdAt = creation.tag.wall;
    const auto &changed = state.changed.value_or(creation.tag);
    entity->changedBy = names.name(changed.dot.log).post;
    entity->changedAt = changed.wall;
    viewRegisters(state, *kind, creation.tag.dot, names, *entity);
    const bool hasMore =
        tree || !state.sets.isEmpty() || !state.lists.isEmpty() || !state.texts.isEmpty() || !state.counters.isEmpty();
    if (!hasMore) return entity;
    for (const auto &spec : kind->fields)
        viewCollections(state, spec, names, tree, *entity);
    return entity;
}

} // namespace fanion
