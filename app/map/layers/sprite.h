// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/web_mercator.h"

#include <QRect>
#include <QRectF>

namespace fanion::app {

/** A picture of an atlas at a place on the map. */
struct Sprite {
    MercatorPoint at;
    QRectF place;     ///< in pixels, relative to `at` on the screen
    QRect cell;       ///< in the atlas, device pixels
    double angle = 0; ///< degrees clockwise around `at`, from north when it turns with the map
    bool turnsWithMap = false;
    float opacity = 1;
};

} // namespace fanion::app
