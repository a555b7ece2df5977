// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/whiteboard/page_ink.h"

#include "core/geo/line_shaping.h"
#include "core/model/limits.h"

#include <algorithm>
#include <cmath>

namespace fanion::app {

namespace {

/**
 * simplified() works on the ground: a page unit is laid down on the equator as 10^-6 degrees, where both directions are
 * alike, so that a stroke across a screen is a few hundred metres and a tenth of a unit is not lost.
 */
constexpr double kE7PerUnit = 10;
constexpr double kMetresPerUnit = 0.111'319'49; ///< of the WGS84 equator: 40,075,017 m / 360 / 10^6

Path onGround(const std::vector<QPointF> &way) {
    Path path;
    const auto e7 = [](double units) {
        constexpr double kReach = 2.0 * limits::kPageReach;
        return static_cast<std::int32_t>(std::lround(std::clamp(units, -kReach, kReach) * kE7PerUnit));
    };
    for (const QPointF &point : way) {
        const QPointF from = point - way.front();
        path.push_back({e7(from.y()), e7(from.x())});
    }
    return path;
}

} // namespace

std::vector<PagePoint> simplifiedInk(const std::vector<QPointF> &way, double tolerance) {
    if (way.size() < 2) return {};
    const Path whole = onGround(way);
    Path path = simplified(whole, false, tolerance * kMetresPerUnit);
    double more = std::max(tolerance, 0.5);
    while (path.size() > limits::kInkPoints) {
        more *= 2;
        path = simplified(whole, false, more * kMetresPerUnit);
    }
    std::vector<PagePoint> points;
    for (const Position &place : path) {
        const auto unit = [](double units) {
            constexpr double kReach = limits::kPageReach;
            return static_cast<std::int32_t>(std::lround(std::clamp(units, -kReach, kReach)));
        };
        const PagePoint point{unit(way.front().x() + place.longitudeE7 / kE7PerUnit),
                              unit(way.front().y() + place.latitudeE7 / kE7PerUnit)};
        if (points.empty() || points.back() != point) points.push_back(point);
    }
    return points;
}

} // namespace fanion::app
