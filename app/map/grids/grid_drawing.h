// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/grids/grid_kind.h"
#include "core/geo/map_camera.h"

#include <QPointF>
#include <QPolygonF>

#include <vector>

namespace fanion::app {

enum class GridWeight : std::uint8_t { Fine, Normal, Strong };

/** A piece of a grid's line on the screen, bent as the map bends it. */
struct GridLine {
    QPolygonF path;
    GridWeight weight = GridWeight::Normal;
};

/** A name on the screen, centred on a point. */
struct GridLabel {
    QString text;
    QPointF at;
    GridWeight weight = GridWeight::Normal;
};

struct GridDrawing {
    std::vector<GridLine> lines;
    std::vector<GridLabel> labels;
};

/**
 * The lines and names of a grid for a camera and the margin of its picture, in pixels of the view. The finest spacing
 * is taken that leaves room for names; the next coarser one is drawn stronger, of squares the next finer one weaker.
 * Grids end at the date line. Pure; a few milliseconds for a full screen.
 */
[[nodiscard]] GridDrawing drawGrid(GridKind kind, const MapCamera &camera);

} // namespace fanion::app
