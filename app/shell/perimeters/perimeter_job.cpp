// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/perimeters/perimeter_job.h"

#include "core/geo/line_shaping.h"

namespace fanion::app {

namespace {

constexpr std::size_t kQuickVertices = 200; ///< of all grounds, once for each amount
/** What an outline may be off by, as a part of how far it is: round corners have more vertices than that needs. */
constexpr double kRough = 0.0025;

} // namespace

bool PerimeterJob::isQuick() const {
    std::size_t vertices = 0;
    for (const Ground &ground : grounds)
        vertices += ground.path.size();
    return vertices * amounts.size() <= kQuickVertices;
}

std::vector<std::vector<Path>> PerimeterJob::outlines() const {
    constexpr double kSecondsPerMinute = 60;
    std::vector<std::vector<Path>> all;
    for (const double amount : amounts) {
        const double seconds = amount * kSecondsPerMinute;
        const double far = spread ? spread->headMetresPerSecond() * seconds : amount;
        auto &rings = all.emplace_back(spread ? spread->after(grounds, seconds) : surroundings(grounds, amount));
        for (Path &ring : rings) {
            ring = simplified(ring, true, kRough * far);
            ring.push_back(ring.front());
        }
    }
    return all;
}

} // namespace fanion::app
