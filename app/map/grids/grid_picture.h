// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/grids/grid_drawing.h"
#include "app/map/grids/grid_kind.h"
#include "app/map/layers/view_picture.h"

#include <QFont>

class QPainter;

namespace fanion::app {

/** Everything the painting of a grid depends on: values, so that it may happen on another thread. */
struct GridJob {
    GridKind kind = GridKind::None;
    MapCamera camera;
    double devicePixelRatio = 1;
    QFont font;
    bool night = false;
};

/** Paints lines and names where they are, in pixels: on a picture or on paper. */
void paintGrid(QPainter &painter, const GridDrawing &drawing, const QFont &font, bool night);

/** Paints the grid over the view and its margin; no image for no grid. Any thread. */
[[nodiscard]] ViewPicture paintGrid(const GridJob &job);

} // namespace fanion::app
