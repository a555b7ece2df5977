// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/geo/position.h"

#include <cstdint>
#include <string>
#include <variant>

namespace fanion {

/**
 * What one register, set element or list item holds. No floating point: every post must compute with the same bits, so
 * angles are tenths of a degree, lengths centimetres, times milliseconds since 1970 UTC, places 1e-7 degrees.
 */
using Value = std::variant<std::monostate, bool, std::int64_t, std::string, Position, Path, EntityId>;

[[nodiscard]] inline bool isNull(const Value &value) {
    return std::holds_alternative<std::monostate>(value);
}

} // namespace fanion
