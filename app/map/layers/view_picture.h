// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/map_camera.h"

#include <QImage>
#include <QTransform>

namespace fanion::app {

/**
 * A picture painted for a camera, larger than its view by a margin, that stands for the map until the camera has gone
 * too far: it is moved while panning and stretched while zooming.
 */
struct ViewPicture {
    /** Part of the view's width and height added on every side. */
    static constexpr double kMargin = 0.2;

    QImage image;
    MapCamera camera; ///< the view it was painted for
    QRectF place;     ///< of the image, in pixels of that view (the margin is outside of it)

    [[nodiscard]] bool isNull() const { return image.isNull(); }
    /** What a picture for this camera may cover: the view and its margin. */
    [[nodiscard]] static QRectF frame(const MapCamera &camera);
    /** True when a camera still looks at nothing but what the picture covers, at the very same scale and bearing. */
    [[nodiscard]] bool covers(const MapCamera &now) const;
    /** From pixels of the view it was painted for to pixels of the view now. */
    [[nodiscard]] QTransform toView(const MapCamera &now) const;
};

} // namespace fanion::app
