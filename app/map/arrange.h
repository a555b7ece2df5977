// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>

#include <cstdint>
#include <vector>

namespace fanion::app {

/** How several things are put in order, as the screen shows them. */
enum class Arrangement : std::uint8_t {
    Left,
    Centre, ///< middles above each other
    Right,
    Top,
    Middle, ///< middles beside each other
    Bottom,
    Across, ///< middles at equal distances from the leftmost to the rightmost
    Down,   ///< from the uppermost to the lowest
};

/** By how much each of the boxes moves; the outer edge of all stays. Spreading fewer than three moves nothing. */
[[nodiscard]] std::vector<QPointF> arranged(const std::vector<QRectF> &boxes, Arrangement how);

} // namespace fanion::app
