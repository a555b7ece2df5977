// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/symbols/catalogue_entry.h"
#include "app/symbols/pixel_line.h"

#include <QPainterPath>

#include <vector>

namespace fanion::app {

/** What a form makes of a path: where to stroke, where arrow heads sit, and what is filled. */
struct ShapedLine {
    QPolygonF axis; ///< strokes and figures follow it
    bool closed = false;
    std::vector<PixelLine::Place> heads; ///< tips of arrow heads and their direction
    QPainterPath fill;
};

/** Applies the form of an entry: step, broad arrow, loop, or the path as it is (shortened under its heads). */
[[nodiscard]] ShapedLine shapeLine(const LineArt &art, const QPolygonF &path, bool isArea, bool flipped);

/** Whether one side of the line means something else than the other: teeth, a label on each side, a stroke beside. */
[[nodiscard]] bool hasSides(const LineArt &art);

/** A filled triangular head with its tip at a place. */
[[nodiscard]] QPolygonF arrowHead(const PixelLine::Place &tip, double size);

} // namespace fanion::app
