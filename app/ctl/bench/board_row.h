// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/schema.h"

#include <nlohmann/json_fwd.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace fanion::ctl {

/** The twelve values of an object of the workload, in its order: texts, numbers, a position. */
inline constexpr std::size_t kColumns = 12;
using BoardRow = std::array<Value, kColumns>;

/**
 * Where the values live on our board: each is a register of a symbol that the last write wins, but `id`, which is the
 * entity's own. A symbol, not a means, because the workload asks for last-writer-wins; a means keeps every concurrent
 * position.
 */
namespace board_row {

/** The column called \p name; kColumns when there is none. */
[[nodiscard]] std::size_t columnOf(std::string_view name);
/** The fields of columns 1 to 11. */
[[nodiscard]] const std::array<Field, kColumns - 1> &fields();
[[nodiscard]] EntityId idOf(const BoardRow &row);

/** Between the workload's units and ours (degrees and tenths of a degree); otherwise the value itself. */
[[nodiscard]] Value toField(std::size_t column, const Value &value);
[[nodiscard]] Value fromField(std::size_t column, const Value &value);

/** A value as the file has it. Throws when it is of no type that objects have. */
[[nodiscard]] Value fromJson(const nlohmann::ordered_json &json);
/** The row as the JSON array that the digest is made of. */
[[nodiscard]] std::string toJson(const BoardRow &row);

} // namespace board_row
} // namespace fanion::ctl
