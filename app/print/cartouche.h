// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/sheet_layout.h"

class QPainter;

namespace fanion::app {

/** The cartouche at the foot of a map sheet: what, when, by whom, at which scale, where. In millimetres. */
class Cartouche {
public:
    Cartouche(const MapSheet &sheet, const SheetLayout &layout) : m_sheet(sheet), m_layout(layout) {}

    void paint(QPainter &painter, int page) const;

private:
    void paintTitle(QPainter &painter, const QRectF &box) const;
    void paintScale(QPainter &painter, const QRectF &box) const;
    void paintBar(QPainter &painter, const QRectF &box) const;
    void paintNorth(QPainter &painter, const QRectF &box) const;
    void paintPlaces(QPainter &painter, const QRectF &box) const;
    void paintOrigin(QPainter &painter, const QRectF &box, int page) const;
    [[nodiscard]] QString place(ScreenPoint at) const;

    const MapSheet &m_sheet;
    const SheetLayout &m_layout;
};

/** "1:25 000". */
[[nodiscard]] QString scaleText(double denominator, bool inFrench);
/** "500 m", "2 km". */
[[nodiscard]] QString lengthText(double metres, bool inFrench);

} // namespace fanion::app
