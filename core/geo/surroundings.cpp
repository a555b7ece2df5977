// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/surroundings.h"

#include "core/geo/geodesy.h"
#include "core/geo/line_shaping.h"
#include "core/geo/local_plane.h"
#include "core/geo/plane_buffer.h"

#include <algorithm>
#include <numbers>

namespace fanion {

namespace {
/** What a hand drew finer than this part of the distance doesn't show in the outline, and costs time. */
constexpr double kRough = 0.005;
} // namespace

std::vector<Path> surroundings(std::span<const Ground> grounds, double metres) {
    const auto first = std::ranges::find_if(grounds, [](const Ground &ground) { return !ground.path.empty(); });
    if (first == grounds.end()) return {};
    const LocalPlane plane(first->path.front());
    std::vector<PlanePath> paths;
    for (const Ground &ground : grounds) {
        PlanePath &path = paths.emplace_back();
        for (const Position &vertex : simplified(ground.path, ground.isRing, kRough * metres))
            path.push_back(plane.toPlane(vertex));
        if (ground.isRing && path.size() > 2) path.push_back(path.front());
    }
    std::vector<Path> rings;
    for (PlanePath &outline : planeBuffer(paths, metres)) {
        std::ranges::rotate(outline, std::ranges::max_element(outline, {}, &PlanePoint::y));
        Path &ring = rings.emplace_back();
        for (const PlanePoint &point : outline)
            ring.push_back(plane.toPosition(point));
    }
    return rings;
}

Path circleRing(Position centre, double metres) {
    constexpr int kVertices = 72;
    Path ring;
    for (int i = 0; i < kVertices; ++i)
        ring.push_back(destination(centre, 360.0 * i / kVertices, metres));
    return ring;
}

} // namespace fanion
