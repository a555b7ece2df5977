// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crdt/counter.h"
#include "core/crdt/field_table.h"
#include "core/crdt/move_tree.h"
#include "core/crdt/multi_register.h"
#include "core/crdt/ordered_list.h"
#include "core/crdt/presence.h"
#include "core/crdt/text_rope.h"
#include "core/model/entity.h"

#include <boost/container/small_vector.hpp>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace fanion {

/** One object with all that merging needs to know; Entity is what the others see of it. */
struct EntityState {
    struct Creation {
        WriteTag tag;
        Kind kind{};
    };
    using Elements = std::map<Value, Presence>;
    /** More than most kinds of object have filled in. */
    static constexpr std::size_t kNearRegisters = 12;
    using Registers = FieldTable<Field, MultiRegister<Value>, kNearRegisters>;

    EntityId id;
    /** Those that have no other in their past: one, unless two posts drew the same id (or one lies). */
    boost::container::small_vector<Creation, 1> creations;
    Presence presence;
    std::optional<WriteTag> changed;
    Registers registers;
    // Above: what almost every operation reads, close together.
    std::vector<Dot> deletions; ///< not yet answered by a restoration or another deletion
    FieldTable<Field, Elements> sets;
    FieldTable<Field, OrderedList> lists;
    FieldTable<Field, TextRope> texts;
    FieldTable<Field, Counter> counters;

    /** The creation that a change's author had seen, or null: then the change means nothing for this object. */
    [[nodiscard]] const Creation *creationSeenBy(const ChangeContext &change) const;
    [[nodiscard]] bool hasElement(Field field, const Value &value) const;
    [[nodiscard]] bool hasItem(Field field, ItemId item) const;
    /** The creation that counts: the earliest. */
    [[nodiscard]] const Creation &creation(const LogNames &names) const;
};

/** The newest of the concurrent writes that this version can show; null when there is none. */
[[nodiscard]] const MultiRegister<Value>::Write *firstReadable(const MultiRegister<Value> &reg, const FieldSpec &spec);

/**
 * What the others see: the board's view of a state. Null for a kind this version does not know. \p tree is that of the
 * kind: null when it has none.
 */
[[nodiscard]] std::shared_ptr<const Entity> viewOf(const EntityState &state, const LogNames &names,
                                                   const MoveTree *tree);

} // namespace fanion
