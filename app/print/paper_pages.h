// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/pages.h"

#include <QTextDocument>

#include <memory>

namespace fanion::app {

/** A board or a form as a paper. */
struct BoardPaper {
    Paper paper;
    QString html; ///< the body; texts in it are escaped. A table's thead is repeated on every page.
    SheetFacts facts;
};

/** Its pages: a heading on each, the body as it flows, and a foot with time, author and page n/m. */
class PaperPages final : public Pages {
public:
    explicit PaperPages(BoardPaper paper);

    [[nodiscard]] Paper paper() const override { return m_paper.paper; }
    [[nodiscard]] int count() const override { return m_document->pageCount(); }
    [[nodiscard]] bool paint(QPainter &painter, int page, double dpi, const Told &told) override;

private:
    BoardPaper m_paper;
    QRectF m_inside; ///< within the margins, in millimetres
    QRectF m_body;
    std::unique_ptr<QTextDocument> m_document; ///< made and used on one thread
};

} // namespace fanion::app
