// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/entity_keys.h"

#include "core/index/entity_change.h"

namespace fanion::entity_keys {

namespace {

bool hasField(Kind kind, Field field) {
    const auto *spec = findKind(kind);
    return spec && spec->find(field);
}

} // namespace

std::optional<Kind> kind(const EntityPtr &entity) {
    return isLiving(entity) ? std::optional(entity->kind) : std::nullopt;
}

std::optional<StateKey> state(const EntityPtr &entity) {
    if (!isLiving(entity)) return std::nullopt;
    const auto state = entity->text(Field::State);
    if (state.empty() && !hasField(entity->kind, Field::State)) return std::nullopt;
    return StateKey{entity->kind, state};
}

std::optional<EntityId> reference(const EntityPtr &entity, Field field) {
    if (!isLiving(entity)) return std::nullopt;
    if (const auto *id = std::get_if<EntityId>(&entity->value(field))) return *id;
    return hasField(entity->kind, field) ? std::optional(EntityId()) : std::nullopt;
}

std::optional<std::string> text(const EntityPtr &entity, Field field) {
    if (!isLiving(entity)) return std::nullopt;
    const auto text = entity->text(field);
    return text.empty() ? std::nullopt : std::optional<std::string>(text);
}

} // namespace fanion::entity_keys
