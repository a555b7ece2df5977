// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/last_touches.h"

#include <optional>
#include <vector>

namespace fanion {

/** What became of one field of an object; the values are in the object before and after. */
struct FieldDifference {
    Field field{};
    std::optional<Touch> last; ///< who wrote it last in between; nobody when only a revocation changed it
};

/** What became of one object. */
struct ObjectDifference {
    enum class What : std::uint8_t {
        Created,
        Deleted,
        Restored,
        Changed,
        CameAndWent, ///< created and deleted in between
        TakenBack,   ///< no more there, not even in the bin: who created it has been revoked
    };
    What what{};
    EntityPtr before;                    ///< null when it was not there
    EntityPtr after;                     ///< null when it is not there any more
    std::optional<Touch> last;           ///< who created, deleted or restored it; of a changed one: its last change
    std::vector<FieldDifference> fields; ///< in the order of the schema

    [[nodiscard]] const Entity &object() const { return after ? *after : *before; }
};

/** What became of one member. */
struct MemberDifference {
    enum class What : std::uint8_t { Admitted, Revoked, Readmitted, Changed, TakenBack };
    What what{};
    std::optional<Member> before;
    std::optional<Member> after;

    [[nodiscard]] const Member &member() const { return after ? *after : *before; }
};

/** How two boards of one incident differ, in the order in which an officer goes through it. */
struct BoardDifference {
    std::vector<ObjectDifference> objects; ///< the incident, sectors, means, tasks, drawings, main courante, layers
    std::vector<MemberDifference> members; ///< in the order of admission

    [[nodiscard]] bool isEmpty() const { return objects.empty() && members.empty(); }

    /** Entities that are the same object in memory count as equal, which is quick when one board grew out of the other.
     */
    [[nodiscard]] static BoardDifference between(const Board &before, const std::vector<Member> &membersBefore,
                                                 const Board &after, const std::vector<Member> &membersAfter,
                                                 const LastTouches &touches);
};

} // namespace fanion
