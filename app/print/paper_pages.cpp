// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/paper_pages.h"

#include "app/print/page_text.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPainter>
#include <QTextFrame>

namespace fanion::app {

namespace {

constexpr double kMargin = 12;
constexpr double kHeading = 15;
constexpr double kFoot = 7;
/** Units of the document's layout in a millimetre: fonts come in whole ones. */
constexpr double kUnits = 10;
constexpr int kTextUnits = 30; ///< height of the body's letters

QString say(const char *text) {
    return QCoreApplication::translate("Print", text);
}

} // namespace

PaperPages::PaperPages(BoardPaper paper) : m_paper(std::move(paper)), m_document(std::make_unique<QTextDocument>()) {
    const QRectF page({}, m_paper.paper.millimetres());
    m_inside = page.adjusted(kMargin, kMargin, -kMargin, -kMargin);
    m_body = m_inside.adjusted(0, kHeading, 0, -kFoot);
    QFont font = m_paper.facts.font;
    font.setPixelSize(kTextUnits);
    m_document->setUseDesignMetrics(true);
    m_document->setDefaultFont(font);
    m_document->setDocumentMargin(0);
    m_document->setDefaultStyleSheet(QStringLiteral(
        "h2 { font-size: 40px; font-weight: 700; } th { font-size: 26px; font-weight: 700; background: #e4e4e4; }"
        " td, th { border: 2px solid #404040; }"));
    m_document->setHtml(m_paper.html);
    // The whole page, so that the layout knows where each one ends.
    m_document->setPageSize(m_body.size() * kUnits);
}

bool PaperPages::paint(QPainter &painter, int page, double, const Told &told) {
    paintHeading(painter);
    painter.save();
    painter.setClipRect(m_body, Qt::IntersectClip);
    painter.translate(m_body.topLeft());
    painter.scale(1 / kUnits, 1 / kUnits);
    const double height = m_body.height() * kUnits;
    painter.translate(0, -page * height);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, page * height, m_body.width() * kUnits, height);
    context.palette.setColor(QPalette::Text, Qt::black);
    m_document->documentLayout()->draw(&painter, context);
    painter.restore();
    if (m_paper.facts.isExercise)
        drawExerciseMark(painter, m_body, m_paper.facts.font, say(QT_TRANSLATE_NOOP("Print", "EXERCICE")));
    paintFoot(painter, page);
    return told(1);
}

void PaperPages::paintHeading(QPainter &painter) const {
    const SheetFacts &facts = m_paper.facts;
    const double half = m_inside.width() * 0.5;
    drawText(painter, {m_inside.topLeft(), QSizeF(half - 2, 7)}, facts.title, facts.font, {6, QFont::Bold});
    drawText(painter, {m_inside.left(), m_inside.top() + 7.4, half - 2, 4.4}, facts.notice, facts.font,
             {3.6, QFont::DemiBold});
    drawText(painter, {m_inside.left() + half, m_inside.top(), half, 7}, facts.incident, facts.font,
             {5, QFont::DemiBold, Qt::AlignRight | Qt::AlignTop});
    if (facts.isExercise) {
        const QRectF tag(m_inside.right() - 74, m_inside.top() + 7.4, 74, 4.6);
        painter.fillRect(tag, Qt::black);
        drawText(painter, tag, say(QT_TRANSLATE_NOOP("Print", "EXERCICE – EXERCICE – EXERCICE")), facts.font,
                 {3.8, QFont::Bold, Qt::AlignCenter, Qt::white});
    }
    painter.setPen(QPen(Qt::black, 0.4));
    const double line = m_inside.top() + kHeading - 2;
    painter.drawLine(QPointF(m_inside.left(), line), QPointF(m_inside.right(), line));
}

void PaperPages::paintFoot(QPainter &painter, int page) const {
    const SheetFacts &facts = m_paper.facts;
    const double top = m_inside.bottom() - kFoot + 2;
    painter.setPen(QPen(Qt::black, 0.25));
    painter.drawLine(QPointF(m_inside.left(), top), QPointF(m_inside.right(), top));
    const QRectF row(m_inside.left(), top + 0.8, m_inside.width(), kFoot - 2.8);
    QStringList parts{facts.printed, facts.author};
    parts.removeAll(QString());
    drawText(painter, row.adjusted(0, 0, -40, 0), parts.join(QStringLiteral(" · ")), facts.font, {3.2});
    drawText(painter, {row.right() - 40, row.top(), 40, row.height()},
             say(QT_TRANSLATE_NOOP("Print", "Page %1/%2")).arg(page + 1).arg(count()), facts.font,
             {3.4, QFont::DemiBold, Qt::AlignRight | Qt::AlignTop});
}

} // namespace fanion::app
