// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replica/entity_state.h"

#include <algorithm>

namespace fanion {

const EntityState::Creation *EntityState::creationSeenBy(const ChangeContext &change) const {
    const Creation *earliest = nullptr;
    for (const auto &candidate : creations) {
        if (!change.seen.covers(candidate.tag.dot)) continue;
        if (!earliest || change.names.isBefore(candidate.tag, earliest->tag)) earliest = &candidate;
    }
    return earliest;
}

bool EntityState::hasElement(Field field, const Value &value) const {
    const auto *elements = sets.find(field);
    const auto element = elements ? elements->find(value) : Elements::const_iterator{};
    return elements && element != elements->end() && element->second.isThere();
}

bool EntityState::hasItem(Field field, ItemId item) const {
    const auto *list = lists.find(field);
    const auto *found = list ? list->find(item.value) : nullptr;
    return found && found->presence.isThere();
}

const EntityState::Creation &EntityState::creation(const LogNames &names) const {
    if (creations.size() == 1) return creations.front();
    return *std::ranges::min_element(
        creations, [&names](const Creation &a, const Creation &b) { return names.isBefore(a.tag, b.tag); });
}

} // namespace fanion
