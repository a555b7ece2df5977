// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/layers/view_picture.h"

#include <cmath>

namespace fanion::app {

QRectF ViewPicture::frame(const MapCamera &camera) {
    const double dx = std::round(camera.width() * kMargin);
    const double dy = std::round(camera.height() * kMargin);
    return QRectF(0, 0, camera.width(), camera.height()).adjusted(-dx, -dy, dx, dy);
}

bool ViewPicture::covers(const MapCamera &now) const {
    if (now.zoom() != camera.zoom() || now.bearing() != camera.bearing() || now.width() != camera.width() ||
        now.height() != camera.height())
        return false;
    const ScreenPoint moved = camera.toScreen(now.centre());
    return frame(camera).contains(
        QRectF(moved.x - now.width() / 2, moved.y - now.height() / 2, now.width(), now.height()));
}

QTransform ViewPicture::toView(const MapCamera &now) const {
    const ScreenPoint centre = now.toScreen(camera.centre());
    const double scale = now.scale() / camera.scale();
    QTransform transform;
    transform.translate(centre.x, centre.y);
    transform.rotate(camera.bearing() - now.bearing());
    transform.scale(scale, scale);
    transform.translate(-camera.width() / 2, -camera.height() / 2);
    return transform;
}

} // namespace fanion::app
