// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/base/hybrid_time.h"
#include "core/model/field_map.h"

#include <set>
#include <string>
#include <vector>

namespace fanion {

/** One value of a register with who wrote it and when. */
struct Written {
    Value value;
    PostId by;
    HybridTime stamp;
    WallTime at = 0; ///< the author's wall clock, for people to read
    auto operator<=>(const Written &) const = default;
};

/** A register as the board shows it: `shown` is the value, `others` the concurrent ones still to be settled. */
struct RegisterView {
    Written shown;
    std::vector<Written> others; ///< newest first; never empty only for Merge::Multi
    [[nodiscard]] bool isConflict() const { return !others.empty(); }
};

/** The stable name of one list item: which operation inserted it. */
struct ItemId {
    std::uint64_t value = 0; ///< 64 random bits drawn by the author
    auto operator<=>(const ItemId &) const = default;
};
struct ListItem {
    ItemId id;
    std::string text;
    bool operator==(const ListItem &) const = default;
};

/** Where a living object is shown in the tree of its kind. Its parent is in the field's register, too. */
struct PlaceView {
    EntityId parent;    ///< the nearest living one above; null: at the top level
    std::string order;  ///< bytes: brothers stand in their order, then in that of their ids
    bool isCut = false; ///< its own place would close a cycle, so it stands at the top level: badge
    bool operator==(const PlaceView &) const = default;
};

/** One object of the board as it is now: immutable once handed out (a later change makes a new one). */
struct Entity {
    EntityId id;
    Kind kind{};
    bool deleted = false;           ///< in the bin; a restore or a concurrent edit brings it back
    bool editedAfterDelete = false; ///< kept because somebody edited it without knowing of the delete: badge
    PostId createdBy;
    WallTime createdAt = 0;
    PostId changedBy;
    WallTime changedAt = 0;
    FieldMap<RegisterView> registers;
    FieldMap<std::set<Value>> sets;
    FieldMap<std::vector<ListItem>> lists;
    FieldMap<std::string> texts;
    FieldMap<std::int64_t> counters; ///< those that are not 0
    FieldMap<PlaceView> places;      ///< of living objects

    /** The value shown, or null. */
    [[nodiscard]] const Value &value(Field field) const;
    /** The text shown (register of text, or collaborative text), or empty. */
    [[nodiscard]] std::string_view text(Field field) const;
    /** Whether a field of yes or no says yes. */
    [[nodiscard]] bool flag(Field field) const;
    /** The number a counter shows. */
    [[nodiscard]] std::int64_t count(Field field) const;
    /** Whether a move of this object does not count, because it would close a cycle: badge. */
    [[nodiscard]] bool isCut() const;
    [[nodiscard]] bool hasConflict() const;
};

} // namespace fanion
