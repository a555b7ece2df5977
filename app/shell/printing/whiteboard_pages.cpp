// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/printing/whiteboard_pages.h"

#include "app/print/page_text.h"
#include "app/print/sheet_heading.h"
#include "app/shell/whiteboard/page_painter.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace fanion::app {

namespace {

constexpr double kLargest = 0.35; ///< millimetres of a page unit: a note is 56 mm wide, as one of paper nearly is
constexpr double kLegend = 7;

/** The colours that stand for something, side by side. */
void paintLegend(QPainter &painter, const QRectF &row, const WhiteboardSheet &sheet, const PageLook &look) {
    const auto said = std::ranges::count_if(sheet.legend, [](const QString &words) { return !words.isEmpty(); });
    if (said == 0) return;
    const double width = row.width() / static_cast<double>(said);
    double left = row.left();
    for (qsizetype colour = 0; colour < sheet.legend.size(); ++colour) {
        if (sheet.legend[colour].isEmpty()) continue;
        painter.setPen(QPen(look.line, 0.2));
        painter.setBrush(look.papers.value(colour));
        painter.drawRect(QRectF(left, row.top() + 1, 5, 4));
        drawText(painter, {left + 6.5, row.top() + 1, width - 8, 4}, sheet.legend[colour], sheet.facts.font, {3.6});
        left += width;
    }
}

} // namespace

bool WhiteboardPages::paint(QPainter &painter, int page, double dpi, const Told &told) {
    const auto [inside, body] = sheetFrame(m_sheet.paper);
    PagePainter shapes(PageLook::onPaper(m_sheet.facts.font));
    paintSheetHeading(painter, inside, m_sheet.facts);
    const QRectF room = body.adjusted(0, 0, 0, -kLegend);
    QRectF all;
    for (const PageShape &shape : m_sheet.shapes)
        all |= shape.box.adjusted(-4, -4, 4, 4);
    if (!all.isEmpty()) {
        const double scale =
            std::min({room.width() / all.width(), room.height() / all.height(), kLargest * m_sheet.paper.growth()});
        PagePainter::View view{all, scale * dpi / kMillimetresPerInch, m_sheet.legend, {}};
        view.picture = [this](const AttachmentRef &ref, double) {
            const auto found = m_sheet.pictures.find(ref.id);
            return found == m_sheet.pictures.end() ? QImage() : found->second;
        };
        painter.save();
        painter.setClipRect(room, Qt::IntersectClip);
        painter.translate(room.center());
        painter.scale(scale, scale);
        painter.translate(-all.center());
        shapes.paint(painter, m_sheet.shapes, view);
        painter.restore();
    }
    paintLegend(painter, {body.left(), body.bottom() - kLegend, body.width(), kLegend}, m_sheet, shapes.look());
    if (m_sheet.facts.isExercise)
        drawExerciseMark(painter, body, m_sheet.facts.font,
                         QCoreApplication::translate("Print", QT_TRANSLATE_NOOP("Print", "EXERCICE")));
    paintSheetFoot(painter, inside, m_sheet.facts, page, count());
    return told(1);
}

} // namespace fanion::app
