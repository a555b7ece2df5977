// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tiles/map_palette.h"
#include "app/tiles/tile_painter.h"

#include <QFont>
#include <QImage>

namespace fanion::app {

/** The picture of a name, with a halo; towns have their dot. */
struct LabelSprite {
    QImage image;
    QPointF anchor; ///< of the place, from the picture's top left, in device-independent pixels
    [[nodiscard]] QSizeF size() const { return image.deviceIndependentSize(); }
};

[[nodiscard]] LabelSprite paintLabel(const MapLabel &label, const QFont &font, const MapPalette &palette,
                                     double devicePixelRatio);

} // namespace fanion::app
