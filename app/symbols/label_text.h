// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>
#include <QStringList>

class QPainter;

namespace fanion::app {

/** A text broken and sized for a place. */
struct FittedText {
    QStringList lines;
    double pixelSize = 0;
};

/**
 * Fits a text into a rectangle: on one line at the wanted size, else on two lines broken at a space, else smaller down
 * to \p smallest, else cut with an ellipsis. Line breaks inside the text count as spaces.
 */
[[nodiscard]] FittedText fitText(const QString &text, const QSizeF &room, const QFont &font, double wanted,
                                 double smallest);

/** Draws lines centred on a point, with a halo of the given width on every side (0 for none). Never rotated. */
void paintText(QPainter &painter, const FittedText &text, QPointF centre, const QFont &font, const QColor &ink,
               const QColor &haloColour, double haloWidth);

/** The box of one line at a size: width of the text and height of the font, centred on (0, 0). */
[[nodiscard]] QRectF textBox(const FittedText &text, const QFont &font);

} // namespace fanion::app
