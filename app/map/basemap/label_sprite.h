// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tiles/map_palette.h"
#include "app/tiles/tile_painter.h"

#include <QFont>
#include <QImage>

class QPainter;

namespace fanion::app {

/** The picture of a name, with a halo; towns have their dot. */
struct LabelSprite {
    QImage image;
    QPointF anchor; ///< of the place, from the picture's top left, in device-independent pixels
    [[nodiscard]] QSizeF size() const { return image.deviceIndependentSize(); }
};

/** How much room a name takes, and where its place is in it from the top left: in pixels. */
struct LabelBox {
    QSizeF size;
    QPointF anchor;
};
[[nodiscard]] LabelBox labelBox(const MapLabel &label, const QFont &font, const MapPalette &palette);
/** Draws the name, its halo and its dot with its box at \p topLeft: on a picture or on paper. */
void drawLabel(QPainter &painter, const MapLabel &label, QPointF topLeft, const QFont &font, const MapPalette &palette);

[[nodiscard]] LabelSprite paintLabel(const MapLabel &label, const QFont &font, const MapPalette &palette,
                                     double devicePixelRatio);

} // namespace fanion::app
