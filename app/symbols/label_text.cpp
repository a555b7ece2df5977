// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/symbols/label_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace fanion::app {

namespace {

constexpr double kLineHeight = 1.06; ///< of the font's size: tight, as in a box

QFont sized(const QFont &font, double pixelSize) {
    QFont copy = font;
    copy.setPixelSize(std::max(1, static_cast<int>(std::lround(pixelSize))));
    return copy;
}

double width(const QStringList &lines, const QFontMetricsF &metrics) {
    double widest = 0;
    for (const QString &line : lines)
        widest = std::max(widest, metrics.horizontalAdvance(line));
    return widest;
}

/** The break at a space that makes the longer of two lines shortest. */
QStringList brokenInTwo(const QString &text, const QFontMetricsF &metrics) {
    QStringList best{text};
    double least = metrics.horizontalAdvance(text);
    for (qsizetype at = text.indexOf(u' '); at >= 0; at = text.indexOf(u' ', at + 1)) {
        const QStringList lines{text.left(at), text.mid(at + 1)};
        const double widest = width(lines, metrics);
        if (widest < least) {
            least = widest;
            best = lines;
        }
    }
    return best;
}

} // namespace

FittedText fitText(const QString &raw, const QSizeF &room, const QFont &font, double wanted, double smallest) {
    const QString text = raw.simplified();
    for (double size = wanted; size >= smallest; size -= 1) {
        const QFontMetricsF metrics(sized(font, size));
        if (metrics.horizontalAdvance(text) <= room.width()) return {{text}, size};
        const QStringList lines = brokenInTwo(text, metrics);
        if (lines.size() == 2 && width(lines, metrics) <= room.width() && 2 * size * kLineHeight <= room.height())
            return {lines, size};
    }
    const QFontMetricsF metrics(sized(font, smallest));
    QStringList lines = 2 * smallest * kLineHeight <= room.height() ? brokenInTwo(text, metrics) : QStringList{text};
    for (QString &line : lines)
        line = metrics.elidedText(line, Qt::ElideRight, room.width());
    return {lines, smallest};
}

QRectF textBox(const FittedText &text, const QFont &font) {
    const QFontMetricsF metrics(sized(font, text.pixelSize));
    const double w = width(text.lines, metrics);
    const double h = static_cast<double>(text.lines.size()) * text.pixelSize * kLineHeight;
    return {-w / 2, -h / 2, w, h};
}

void paintText(QPainter &painter, const FittedText &text, QPointF centre, const QFont &font, const QColor &ink,
               const QColor &haloColour, double haloWidth) {
    const QFont face = sized(font, text.pixelSize);
    const QFontMetricsF metrics(face);
    const double step = text.pixelSize * kLineHeight;
    const double top = centre.y() - step * static_cast<double>(text.lines.size() - 1) / 2;
    // Capitals and digits fill the place, so the middle of a capital is what is centred.
    const double baseline = metrics.capHeight() / 2;
    painter.save();
    painter.setFont(face);
    for (qsizetype i = 0; i < text.lines.size(); ++i) {
        const QString &line = text.lines[i];
        const QPointF at(centre.x() - metrics.horizontalAdvance(line) / 2,
                         top + step * static_cast<double>(i) + baseline);
        if (haloWidth > 0) {
            QPainterPath outline;
            outline.addText(at, face, line);
            painter.strokePath(outline, QPen(haloColour, haloWidth * 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        }
        painter.setPen(ink);
        painter.drawText(at, line);
    }
    painter.restore();
}

} // namespace fanion::app
