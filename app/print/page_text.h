// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace fanion::app {

/** How a text stands on a page. */
struct PageText {
    double height = 2.6; ///< of its letters' box, in millimetres
    QFont::Weight weight = QFont::Normal;
    int align = Qt::AlignLeft | Qt::AlignTop;
    QColor ink = Qt::black;
};

/** Draws a text into a box in millimetres: broken at words, smaller down to 60 % when it does not fit, then cut. */
void drawText(QPainter &painter, const QRectF &box, const QString &text, const QFont &font, const PageText &look);

/** "EXERCICE" across a box, in millimetres: pale enough to read through, and there on a black-and-white copy, too. */
void drawExerciseMark(QPainter &painter, const QRectF &box, const QFont &font, const QString &word);

} // namespace fanion::app
