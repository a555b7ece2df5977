// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/grids/grid_kind.h"
#include "core/geo/bounds.h"
#include "core/geo/map_camera.h"
#include "core/geo/plane_point.h"

#include <functional>
#include <optional>
#include <vector>

namespace fanion::app {

/** A box on a plane, in its units; empty until the first point is added. */
struct PlaneBox {
    PlanePoint low{1e12, 1e12};
    PlanePoint high{-1e12, -1e12};
    [[nodiscard]] bool isEmpty() const { return low.x > high.x || low.y > high.y; }
    void extend(PlanePoint point);
    /** Grows by as much on every side, then stays within another box. */
    [[nodiscard]] PlaneBox grown(double by, const PlaneBox &within) const;
};

/**
 * A plane whose straight lines are the lines of a grid, and the part of the Earth where they are drawn. Metres east and
 * north, or degrees of longitude and latitude for the geographic one.
 */
struct GridPlane {
    std::function<std::optional<PlanePoint>(Position)> fromEarth;
    std::function<std::optional<Position>(PlanePoint)> toEarth;
    Bounds earth;
    PlaneBox limits;
    double unitMetres = 1; ///< about what a unit of the plane is on the ground, along x at the equator
    QString name;          ///< of a UTM zone and band, "31T"; else empty
};

/** The planes of a grid that the box of the Earth touches: one, or a plane for each zone and band of UTM. */
[[nodiscard]] std::vector<GridPlane> gridPlanes(GridKind kind, const Bounds &seen);

/** The part of a plane a camera sees, with the margin of its picture; empty when none. */
[[nodiscard]] PlaneBox seenOn(const GridPlane &plane, const MapCamera &camera);

/** What the picture of a camera covers, as a box of the Earth; it ends at the date line. */
[[nodiscard]] Bounds seenBounds(const MapCamera &camera);

} // namespace fanion::app
