// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/print/pages.h"
#include "app/print/sheet_layout.h"

namespace fanion::app {

/** A map sheet, and the pages of its legend that found no room beside it. */
class MapPages final : public Pages {
public:
    explicit MapPages(MapSheet sheet);

    [[nodiscard]] Paper paper() const override { return m_sheet.paper; }
    [[nodiscard]] int count() const override { return m_layout.pages(); }
    [[nodiscard]] bool paint(QPainter &painter, int page, double dpi, const Told &told) override;
    [[nodiscard]] bool isInBlack() const override { return m_sheet.inBlack; }
    [[nodiscard]] QString remark() const override;
    [[nodiscard]] const SheetLayout &layout() const { return m_layout; }

private:
    bool paintMap(QPainter &painter, double dpi, const Told &told);
    void paintCredits(QPainter &painter, int withoutRoom) const;
    void paintLegend(QPainter &painter, int page) const;

    MapSheet m_sheet;
    SheetLayout m_layout;
    int m_missing = 0; ///< tiles of base maps
};

} // namespace fanion::app
