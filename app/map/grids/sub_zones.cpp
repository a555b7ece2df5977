// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/grids/sub_zones.h"

#include "core/geo/dfci.h"

namespace fanion::app {

std::vector<SubZoneLine> subZoneLines(PlanePoint corner) {
    const auto line = [corner](double x1, double y1, double x2, double y2) {
        return SubZoneLine{{corner.x + x1, corner.y + y1}, {corner.x + x2, corner.y + y2}};
    };
    return {line(500, 500, 1500, 500),    line(1500, 500, 1500, 1500), line(1500, 1500, 500, 1500),
            line(500, 1500, 500, 500),    line(1000, 0, 1000, 500),    line(1500, 1000, 2000, 1000),
            line(1000, 1500, 1000, 2000), line(0, 1000, 500, 1000)};
}

std::vector<SubZoneName> subZoneNames(PlanePoint corner) {
    std::vector<SubZoneName> names;
    // In the corners of the L-shapes, where they are widest; the code is asked for, not put together.
    for (const PlanePoint in : {PlanePoint{250, 1750}, {1750, 1750}, {1750, 250}, {250, 250}, {1000, 1000}}) {
        const PlanePoint at{corner.x + in.x, corner.y + in.y};
        if (const auto code = encodeDfci(at)) names.push_back({QString::fromStdString(*code), at});
    }
    return names;
}

} // namespace fanion::app
