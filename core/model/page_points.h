// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fanion {

/** A point of a page of the tableau blanc, or a distance on it: page units, right and down. */
struct PagePoint {
    std::int32_t x = 0;
    std::int32_t y = 0;
    bool operator==(const PagePoint &) const = default;
};

/**
 * Reads "X Y X Y …", as the attribute points of SVG has it: whole numbers with one blank between two of them, none
 * beyond limits::kPageReach, at most limits::kInkPoints points. Nothing for any other text, also for an empty one.
 */
[[nodiscard]] std::optional<std::vector<PagePoint>> readPagePoints(std::string_view text);
[[nodiscard]] std::string pagePointsText(std::span<const PagePoint> points);
[[nodiscard]] inline std::string pagePointText(PagePoint point) {
    return pagePointsText(std::span(&point, 1));
}

} // namespace fanion
