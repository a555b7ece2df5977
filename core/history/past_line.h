// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/replica/replica.h"

#include <optional>
#include <set>

namespace fanion {

/** A line of the history, with what stood there before. */
struct PastLine : HistoryLine {
    Kind kind{};
    /**
     * Act::Set: what the author had before his eyes, which is not what somebody else wrote at the same time. Nothing
     * where it is not known any more (HistoryReader).
     */
    std::optional<Value> before;
    std::uint32_t erased = 0; ///< Act::Edited: characters taken out
};

/** Which lines to read: those that fit all of what is given. */
struct HistoryQuery {
    std::optional<EntityId> object;
    std::set<Field> fields; ///< empty: all, and what is done to the object as a whole
    std::optional<PostId> by;
    std::optional<WallTime> from; ///< the author's wall time, as the lines have it; both ends belong to the span
    std::optional<WallTime> to;

    [[nodiscard]] bool fits(const PastLine &line) const {
        return (!object || line.entity == *object) && (fields.empty() || fields.contains(line.field)) &&
               (!by || line.by == *by) && (!from || *from <= line.at) && (!to || line.at <= *to);
    }
    /** Whether the values of a field have to be followed, so that what stood before can be told. */
    [[nodiscard]] bool follows(EntityId id, Field field) const {
        return (!object || id == *object) && (fields.empty() || fields.contains(field));
    }
};

} // namespace fanion
