// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/map_sheet.h"

#include <QRectF>

class QPainter;

namespace fanion::app {

/** What is printed on a sheet with a heading and a foot: within the margins, and between the two. In millimetres. */
struct SheetFrame {
    QRectF inside;
    QRectF body;
};
[[nodiscard]] SheetFrame sheetFrame(const Paper &paper);

/** Title, notice, incident; EXERCICE on an exercise's. */
void paintSheetHeading(QPainter &painter, const QRectF &inside, const SheetFacts &facts);
/** Time of printing, author, "Page 1/3": \p page from 0. */
void paintSheetFoot(QPainter &painter, const QRectF &inside, const SheetFacts &facts, int page, int count);

} // namespace fanion::app
