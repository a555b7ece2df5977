// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/legend.h"
#include "app/print/map_sheet.h"

#include <QRectF>

namespace fanion::app {

/** Where everything lies on a map sheet, in millimetres from its top left corner, and what it shows. */
struct SheetLayout {
    QRectF page;
    QRectF map;       ///< the frame of the map
    QRectF legend;    ///< on the first page, under the map; empty: none
    QRectF cartouche; ///< at the bottom of every page
    double growth = 1;
    double pixel = 0; ///< millimetres of a pixel of the camera
    double denominator = 0;
    MapCamera camera; ///< of the frame
    std::vector<LegendEntry> entries;
    int columns = 1;         ///< of the legend
    std::size_t onFirst = 0; ///< entries beside the map; the others are on pages of their own
    std::size_t perPage = 1; ///< entries on each of those

    [[nodiscard]] static SheetLayout of(const MapSheet &sheet, const Catalogue &catalogue);
    [[nodiscard]] int pages() const;
    /** The box of a legend's line, \p index counted from the first of its page. */
    [[nodiscard]] QRectF legendCell(const QRectF &area, std::size_t index) const;
    /** The entries of a page. */
    [[nodiscard]] std::pair<std::size_t, std::size_t> entriesOf(int page) const;
    /** Where the legend lies on a page. */
    [[nodiscard]] QRectF legendArea(int page) const;
};

} // namespace fanion::app
