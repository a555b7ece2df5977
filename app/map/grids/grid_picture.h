// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/grids/grid_kind.h"
#include "app/map/layers/view_picture.h"

#include <QFont>

namespace fanion::app {

/** Everything the painting of a grid depends on: values, so that it may happen on another thread. */
struct GridJob {
    GridKind kind = GridKind::None;
    MapCamera camera;
    double devicePixelRatio = 1;
    QFont font;
    bool night = false;
};

/** Paints the grid over the view and its margin; no image for no grid. Any thread. */
[[nodiscard]] ViewPicture paintGrid(const GridJob &job);

} // namespace fanion::app
