// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/page_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace fanion::app {

namespace {
/** Fonts come in whole pixels, so texts are laid out larger and drawn smaller. */
constexpr double kUnits = 20;
constexpr int kSmallest = 60; ///< per cent
const QColor kMark(0xB0, 0x00, 0x20, 0x22);
} // namespace

void drawText(QPainter &painter, const QRectF &box, const QString &text, const QFont &font, const PageText &look) {
    if (text.isEmpty() || box.isEmpty()) return;
    painter.save();
    painter.translate(box.topLeft());
    painter.scale(1 / kUnits, 1 / kUnits);
    const QRectF room(0, 0, box.width() * kUnits, box.height() * kUnits);
    // The paper's letters may be a little wider than those that are measured.
    const QRectF measured = room.adjusted(0, 0, -room.width() * 0.03, 0);
    QFont sized = font;
    sized.setWeight(look.weight);
    const int flags = look.align | Qt::TextWordWrap;
    for (int percent = 100; percent >= kSmallest; percent -= 10) {
        sized.setPixelSize(std::max(1, static_cast<int>(std::lround(look.height * kUnits * percent / 120))));
        const QRectF needed = QFontMetricsF(sized).boundingRect(measured, flags, text);
        if (needed.width() <= measured.width() && needed.height() <= room.height()) break;
    }
    painter.setFont(sized);
    painter.setPen(look.ink);
    painter.setClipRect(room.adjusted(-1, -1, 1, 1), Qt::IntersectClip);
    painter.drawText(room, flags, text);
    painter.restore();
}

void drawExerciseMark(QPainter &painter, const QRectF &box, const QFont &font, const QString &word) {
    painter.save();
    painter.setClipRect(box, Qt::IntersectClip);
    QFont large = font;
    large.setWeight(QFont::Black);
    large.setPixelSize(100);
    // One shape: letters whose parts overlap would show their seams through.
    QPainterPath letters;
    letters.addText(0, 0, large, word);
    letters = letters.simplified();
    const QRectF drawn = letters.boundingRect();
    const double size = 0.7 * std::hypot(box.width(), box.height()) / drawn.width();
    painter.translate(box.center());
    painter.rotate(-std::atan2(box.height(), box.width()) * 180 / M_PI);
    painter.scale(size, size);
    painter.translate(-drawn.center());
    painter.fillPath(letters, kMark);
    painter.restore();
}

} // namespace fanion::app
