// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/paper_pages.h"

#include "app/print/page_text.h"
#include "app/print/sheet_heading.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPainter>
#include <QTextFrame>

namespace fanion::app {

namespace {

/** Units of the document's layout in a millimetre: fonts come in whole ones. */
constexpr double kUnits = 10;
constexpr int kTextUnits = 30; ///< height of the body's letters

QString say(const char *text) {
    return QCoreApplication::translate("Print", text);
}

} // namespace

PaperPages::PaperPages(BoardPaper paper) : m_paper(std::move(paper)), m_document(std::make_unique<QTextDocument>()) {
    const auto [inside, body] = sheetFrame(m_paper.paper);
    m_inside = inside;
    m_body = body;
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
    paintSheetHeading(painter, m_inside, m_paper.facts);
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
    paintSheetFoot(painter, m_inside, m_paper.facts, page, count());
    return told(1);
}

} // namespace fanion::app
