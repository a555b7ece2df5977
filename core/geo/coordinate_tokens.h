// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace fanion {

/** A word of typed coordinates; the inside of coordinate_text.h. */
struct CoordinateToken {
    enum class Kind : std::uint8_t {
        Number,
        Mark,       ///< a degree, minute or second sign
        Hemisphere, ///< N, S, E, W (ouest gives W)
        AxisName,   ///< "lat" gives l, "lon" gives L
        Separator,  ///< , ; or /
    };
    Kind kind = Kind::Number;
    double value = 0; ///< never negative; see isNegative
    bool isSigned = false;
    bool isNegative = false;
    bool hasFraction = false;
    std::size_t markRank = 0; ///< 0 degrees, 1 minutes, 2 seconds
    char letter = 0;
};

/**
 * Cuts the text into words; empty when something in it belongs to no coordinates. A comma between digits is a decimal
 * comma when no number has a point, else a separator.
 */
[[nodiscard]] std::optional<std::vector<CoordinateToken>> tokeniseCoordinates(std::string_view text);

} // namespace fanion
