// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/crdt/tree_place.h"
#include "core/geo/position.h"

#include <cstdint>
#include <string>
#include <variant>

namespace fanion {

/**
 * What one register, set element or list item holds. No floating point: every post must compute with the same bits, so
 * angles are tenths of a degree, lengths centimetres, times milliseconds since 1970 UTC, places 1e-7 degrees. A
 * TreePlace is in the log only (Merge::Tree): the board shows whom an object hangs under.
 */
using Value = std::variant<std::monostate, bool, std::int64_t, std::string, Position, Path, EntityId, TreePlace>;

[[nodiscard]] inline bool isNull(const Value &value) {
    return std::holds_alternative<std::monostate>(value);
}

/** As people see it: of a place in a tree the parent, null at the top level. */
[[nodiscard]] inline Value shownAs(Value value) {
    const auto *place = std::get_if<TreePlace>(&value);
    if (!place) return value;
    return place->parent.isNull() ? Value() : Value(place->parent);
}

} // namespace fanion
