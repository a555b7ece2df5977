// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"

#include <compare>
#include <cstdint>

namespace fanion {

/**
 * A hybrid logical time stamp (Kulkarni 2014): 48 bits of milliseconds, 16 bits of counter, compared as one number.
 * It orders writes; it is not for people to read (a change also carries its wall time).
 */
struct HybridTime {
    std::uint64_t value = 0;
    auto operator<=>(const HybridTime &) const = default;
    [[nodiscard]] WallTime milliseconds() const { return static_cast<WallTime>(value >> 16); }
    [[nodiscard]] static HybridTime fromMilliseconds(WallTime ms) {
        return {ms <= 0 ? 0 : static_cast<std::uint64_t>(ms) << 16};
    }
    [[nodiscard]] HybridTime next() const { return {value + 1}; }
};

} // namespace fanion
