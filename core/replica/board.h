// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/membership.h"
#include "core/model/entity.h"

#include <memory>
#include <unordered_map>
#include <vector>

namespace fanion {

using EntityPtr = std::shared_ptr<const Entity>;

/** What changed since the last delta was taken. The entities are immutable, so it may go to another thread. */
struct BoardDelta {
    std::vector<EntityPtr> changed; ///< new or changed, deleted ones included (Entity::deleted)
    /**
     * Of those, the ones that are on the board no more, not even in its bin: a revocation took away what made them, or
     * an earlier creation came, of a kind this version does not know. `changed` has them as they were, as deleted.
     */
    std::vector<EntityId> gone;
    bool membersChanged = false;
    std::vector<Member> members; ///< all of them, when membersChanged
    [[nodiscard]] bool isEmpty() const { return changed.empty() && !membersChanged; }
};

/** Every entity, deleted ones included, by id. */
using Board = std::unordered_map<EntityId, EntityPtr>;

} // namespace fanion
