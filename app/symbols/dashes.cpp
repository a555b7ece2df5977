// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/symbols/dashes.h"

#include <QLineF>
#include <QPainter>

#include <cmath>

namespace fanion::app {

namespace {

/** Dash pattern of a stroke of some length, in pen widths as QPen wants it. */
QList<qreal> pattern(DashStyle style, double length, double dash, double width) {
    const double period = style == DashStyle::Dashed ? 2 * dash : 3.4 * dash;
    // An odd number of half periods: the last piece is a dash, like the first.
    const double count = std::max(1.0, std::round((length - dash) / period));
    const double unit = length / (count * period + dash) * dash / width;
    if (style == DashStyle::Dashed) return {unit, unit};
    return {unit, unit * 0.9, unit * 0.6, unit * 0.9};
}

bool isStraight(const QPainterPath &path) {
    for (int i = 0; i < path.elementCount(); ++i)
        if (path.elementAt(i).type == QPainterPath::CurveToElement) return false;
    return true;
}

} // namespace

void strokeDashed(QPainter &painter, const QPainterPath &path, QPen pen, DashStyle style, double dash) {
    if (style == DashStyle::Solid) {
        painter.strokePath(path, pen);
        return;
    }
    if (!isStraight(path)) {
        pen.setDashPattern(pattern(style, path.length(), dash, pen.widthF()));
        painter.strokePath(path, pen);
        return;
    }
    const bool closed =
        path.elementCount() > 3 && QPointF(path.elementAt(0)) == QPointF(path.elementAt(path.elementCount() - 1));
    pen.setCapStyle(Qt::FlatCap);
    painter.save();
    for (int i = 1; i < path.elementCount(); ++i) {
        if (path.elementAt(i).isMoveTo()) continue;
        QLineF side(path.elementAt(i - 1), path.elementAt(i));
        if (side.length() < 0.01) continue;
        // Sides of a closed shape reach half a stroke further, or its corners would have notches.
        const double reach = closed ? pen.widthF() / 2 : 0;
        side = {side.pointAt(-reach / side.length()), side.pointAt(1 + reach / side.length())};
        pen.setDashPattern(pattern(style, side.length(), dash, pen.widthF()));
        painter.setPen(pen);
        painter.drawLine(side);
    }
    painter.restore();
}

} // namespace fanion::app
