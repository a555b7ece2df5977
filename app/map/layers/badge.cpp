// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/layers/badge.h"

#include "app/symbols/label_text.h"

#include <QPainter>

namespace fanion::app {

void paintBadge(QPainter &painter, Badge badge, QPointF centre, const QFont &font) {
    if (badge == Badge::None) return;
    const bool isConflict = badge == Badge::Conflict;
    QFont bold = font;
    bold.setWeight(QFont::Bold);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::white, 1.5));
    painter.setBrush(isConflict ? QColor(0xB4, 0x23, 0x18) : QColor(0x4A, 0x55, 0x68));
    painter.drawEllipse(centre, 7.5, 7.5);
    paintText(painter, {{isConflict ? QStringLiteral("!") : QStringLiteral("?")}, 12}, centre, bold, Qt::white, {}, 0);
    painter.restore();
}

} // namespace fanion::app
