// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/sheet_heading.h"

#include "app/print/page_text.h"

#include <QCoreApplication>
#include <QPainter>

namespace fanion::app {

namespace {

constexpr double kMargin = 12;
constexpr double kHeading = 15;
constexpr double kFoot = 7;

QString say(const char *text) {
    return QCoreApplication::translate("Print", text);
}

} // namespace

SheetFrame sheetFrame(const Paper &paper) {
    const QRectF inside = QRectF({}, paper.millimetres()).adjusted(kMargin, kMargin, -kMargin, -kMargin);
    return {inside, inside.adjusted(0, kHeading, 0, -kFoot)};
}

void paintSheetHeading(QPainter &painter, const QRectF &inside, const SheetFacts &facts) {
    const double half = inside.width() * 0.5;
    drawText(painter, {inside.topLeft(), QSizeF(half - 2, 7)}, facts.title, facts.font, {6, QFont::Bold});
    drawText(painter, {inside.left(), inside.top() + 7.4, half - 2, 4.4}, facts.notice, facts.font,
             {3.6, QFont::DemiBold});
    drawText(painter, {inside.left() + half, inside.top(), half, 7}, facts.incident, facts.font,
             {5, QFont::DemiBold, Qt::AlignRight | Qt::AlignTop});
    if (facts.isExercise) {
        const QRectF tag(inside.right() - 74, inside.top() + 7.4, 74, 4.6);
        painter.fillRect(tag, Qt::black);
        drawText(painter, tag, say(QT_TRANSLATE_NOOP("Print", "EXERCICE – EXERCICE – EXERCICE")), facts.font,
                 {3.8, QFont::Bold, Qt::AlignCenter, Qt::white});
    }
    painter.setPen(QPen(Qt::black, 0.4));
    const double line = inside.top() + kHeading - 2;
    painter.drawLine(QPointF(inside.left(), line), QPointF(inside.right(), line));
}

void paintSheetFoot(QPainter &painter, const QRectF &inside, const SheetFacts &facts, int page, int count) {
    const double top = inside.bottom() - kFoot + 2;
    painter.setPen(QPen(Qt::black, 0.25));
    painter.drawLine(QPointF(inside.left(), top), QPointF(inside.right(), top));
    const QRectF row(inside.left(), top + 0.8, inside.width(), kFoot - 2.8);
    QStringList parts{facts.printed, facts.author};
    parts.removeAll(QString());
    drawText(painter, row.adjusted(0, 0, -40, 0), parts.join(QStringLiteral(" · ")), facts.font, {3.2});
    drawText(painter, {row.right() - 40, row.top(), 40, row.height()},
             say(QT_TRANSLATE_NOOP("Print", "Page %1/%2")).arg(page + 1).arg(count), facts.font,
             {3.4, QFont::DemiBold, Qt::AlignRight | Qt::AlignTop});
}

} // namespace fanion::app
