// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/pages.h"
#include "app/shell/whiteboard/page_shape.h"

#include <QImage>

#include <map>

namespace fanion::app {

/** A page of the tableau blanc to be printed, as values. */
struct WhiteboardSheet {
    Paper paper;
    std::vector<PageShape> shapes; ///< from the lowest to the uppermost
    QStringList legend;            ///< in the order of kPageColours; empty: nobody has said
    SheetFacts facts;
    std::map<AttachmentId, QImage> pictures = {}; ///< as far as they are at hand
};

/** One sheet with everything that lies on the page, as large as it fits, and the legend of its colours. */
class WhiteboardPages final : public Pages {
public:
    explicit WhiteboardPages(WhiteboardSheet sheet) : m_sheet(std::move(sheet)) {}

    [[nodiscard]] Paper paper() const override { return m_sheet.paper; }
    [[nodiscard]] int count() const override { return 1; }
    [[nodiscard]] bool paint(QPainter &painter, int page, double dpi, const Told &told) override;

private:
    WhiteboardSheet m_sheet;
};

} // namespace fanion::app
