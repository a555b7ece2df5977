// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replica/board_tree.h"

#include <algorithm>
#include <memory>

namespace fanion {

namespace {

using Write = MultiRegister<Value>::Write;

Written writtenOf(const Write &write, const LogNames &names) {
    return {write.value, names.name(write.tag.dot.log).post, write.tag.time, write.tag.wall};
}

/** The writes whose value this version can show, newest first; a value of a later version leaves the field empty. */
std::vector<const Write *> readableWrites(const MultiRegister<Value> &reg, const FieldSpec &spec) {
    std::vector<const Write *> writes;
    const auto take = [&](const Write &write) {
        if (isNull(write.value) || checkValue(spec, write.value)) writes.push_back(&write);
    };
    if (reg.isEmpty()) return writes;
    take(reg.newest());
    std::ranges::for_each(reg.others(), take);
    return writes;
}

std::optional<RegisterView> viewOfRegister(const MultiRegister<Value> &reg, const FieldSpec &spec, Dot creation,
                                           const LogNames &names) {
    auto writes = readableWrites(reg, spec);
    if (spec.merge == Merge::Fixed) {
        std::erase_if(writes, [creation](const Write *write) { return write->tag.dot != creation; });
    }
    if (writes.empty()) return std::nullopt;
    RegisterView view{writtenOf(*writes.front(), names), {}};
    if (spec.merge == Merge::Multi) {
        // Two people who wrote the same do not disagree.
        const auto isShown = [&view](const Value &value) {
            return value == view.shown.value || std::ranges::contains(view.others, value, &Written::value);
        };
        for (const auto *write : writes) {
            if (!isShown(write->value)) view.others.push_back(writtenOf(*write, names));
        }
    }
    if (isNull(view.shown.value) && view.others.empty()) return std::nullopt;
    return view;
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
    entity.registers.emplace(spec.field, RegisterView{writtenOf({parent, placement->tag}, names), {}});
}

void viewField(const EntityState &state, const FieldSpec &spec, Dot creation, const LogNames &names,
               const MoveTree *tree, Entity &entity) {
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
        break;
    }
    const auto *reg = state.registers.find(spec.field);
    if (!reg) return;
    if (auto view = viewOfRegister(*reg, spec, creation, names)) entity.registers.emplace(spec.field, std::move(*view));
}

} // namespace

const Write *firstReadable(const MultiRegister<Value> &reg, const FieldSpec &spec) {
    const auto writes = readableWrites(reg, spec);
    return writes.empty() ? nullptr : writes.front();
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
    entity->registers.reserve(static_cast<std::size_t>(state.registers.end() - state.registers.begin()));
    for (const auto &spec : kind->fields)
        viewField(state, spec, creation.tag.dot, names, tree, *entity);
    return entity;
}

} // namespace fanion
