// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/fire_spread.h"

#include "core/geo/line_shaping.h"
#include "core/geo/local_plane.h"
#include "core/geo/plane_buffer.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace fanion {

namespace {

constexpr double kCalm = 0.01;       ///< m/s
constexpr double kAtTheFlames = 0.4; ///< of the wind at 10 m
constexpr double kLongest = 8;       ///< times as long as broad
constexpr double kRough = 0.005;     ///< of the breadth: finer than that nothing shows in the outline
constexpr double kSecondsPerHour = 3600;
constexpr double kMetresPerKilometre = 1000;

} // namespace

FireSpread::FireSpread(const Wind &wind, double part) : m_towards((wind.fromDegrees + 180) * std::numbers::pi / 180) {
    const double speed = std::max(0.0, wind.kilometresPerHour) * kMetresPerKilometre / kSecondsPerHour;
    m_head = kCalm + std::max(0.0, part) * speed;
    const double flames = kAtTheFlames * speed;
    m_ratio = std::clamp(0.936 * std::exp(0.2566 * flames) + 0.461 * std::exp(-0.1548 * flames) - 0.397, 1.0, kLongest);
    const double root = std::sqrt(m_ratio * m_ratio - 1);
    m_back = m_head * (m_ratio - root) / (m_ratio + root);
}

std::vector<Path> FireSpread::after(std::span<const Ground> grounds, double seconds) const {
    const auto first = std::ranges::find_if(grounds, [](const Ground &ground) { return !ground.path.empty(); });
    if (first == grounds.end() || !(seconds > 0)) return {};
    const LocalPlane plane(first->path.front());
    const double east = std::sin(m_towards);
    const double north = std::cos(m_towards);
    // Along the wind and across it, the breadth stretched: there the ellipse is a circle round its middle.
    const double radius = (m_head + m_back) / 2 * seconds;
    const double shift = (m_head - m_back) / 2 * seconds;
    std::vector<PlanePath> paths;
    for (const Ground &ground : grounds) {
        PlanePath &path = paths.emplace_back();
        for (const Position &vertex : simplified(ground.path, ground.isRing, kRough * radius / m_ratio)) {
            const PlanePoint at = plane.toPlane(vertex);
            path.push_back({at.x * east + at.y * north, (at.x * north - at.y * east) * m_ratio});
        }
        if (ground.isRing && path.size() > 2) path.push_back(path.front());
    }
    std::vector<Path> rings;
    for (PlanePath &outline : planeBuffer(paths, radius)) {
        std::ranges::rotate(outline, std::ranges::min_element(outline, {}, &PlanePoint::x));
        Path &ring = rings.emplace_back();
        for (const PlanePoint &point : outline) {
            const double along = point.x + shift;
            const double across = point.y / m_ratio;
            ring.push_back(plane.toPosition({along * east + across * north, along * north - across * east}));
        }
    }
    return rings;
}

} // namespace fanion
