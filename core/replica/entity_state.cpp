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

const EntityState::Creation &EntityState::creation(const LogNames &names) const {
    return *std::ranges::min_element(
        creations, [&names](const Creation &a, const Creation &b) { return names.isBefore(a.tag, b.tag); });
}

} // namespace fanion
