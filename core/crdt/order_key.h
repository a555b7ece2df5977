// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/environment.h"

#include <optional>
#include <vector>

namespace fanion {

/**
 * The place of a list item as a fraction between 0 and 1: base-256 digits compared byte by byte, never ending in 0.
 * Four random digits at the end keep two authors who insert at the same place at the same time apart.
 */
using OrderKey = Bytes;

/** Keys longer than this make their author space the whole list out anew (spreadOrderKeys). */
inline constexpr std::size_t kLongOrderKey = 32;

/**
 * A key strictly between two; an empty \p low stands for 0, an empty \p high for 1. Runs (appends, prepends, one item
 * after the other at one place) grow a key by one digit in thousands of items; only keys that go to and fro, each
 * between the two before, grow by a digit in about eight. Nothing when there is none in between.
 */
[[nodiscard]] std::optional<OrderKey> orderKeyBetween(ByteView low, ByteView high, Random &random);

/** \p count short keys, ascending and evenly spaced. */
[[nodiscard]] std::vector<OrderKey> spreadOrderKeys(std::size_t count, Random &random);

} // namespace fanion
