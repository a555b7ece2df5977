// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/layers/view_picture.h"
#include "app/map/map_object.h"

#include <QColor>
#include <QFont>

#include <memory>
#include <vector>

class QPainter;

namespace fanion::app {

/** Everything the painting of lines and areas depends on: values, so that it may happen on another thread. */
struct ShapeJob {
    std::vector<std::shared_ptr<const MapObject>> objects; ///< lines and areas in drawing order
    MapCamera camera;
    double devicePixelRatio = 1;
    QFont font;
    QColor halo = Qt::white;
    std::vector<QRectF> signs = {}; ///< boxes on the screen that labels of lines keep off where they can
};

/** Paints what lies in the view, in pixels of it: on a picture or on paper. Any thread. */
void paintShapes(QPainter &painter, const ShapeJob &job);
/** Paints the view and its margin; only as large a picture as the shapes need. Any thread. */
[[nodiscard]] ViewPicture paintShapes(const ShapeJob &job);

} // namespace fanion::app
