// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/symbols/line_painter.h"
#include "app/symbols/symbol_painter.h"

#include <QImage>

namespace fanion::app {

/** Every sign of a catalogue in both phases, cell by cell, as the map and the palette draw them. */
class SignSheet {
public:
    /** \p side: of a sign's box in pixels. \p night: on the ground of the night map. */
    SignSheet(const Catalogue &catalogue, int side, bool night);

    [[nodiscard]] QImage paint() const;
    /** Of the cells, in the order of cellOf(): "engin planned". */
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QRect cellOf(qsizetype index) const;

    /** What a sign that takes a label is shown with. */
    [[nodiscard]] static QString sampleLabel(const CatalogueEntry &entry);
    /** One sign in a box; a point as large as on the map, when \p asOnMap. */
    static void paintSign(QPainter &painter, const CatalogueEntry &entry, Phase phase, const QRectF &box,
                          const SymbolPainter &symbols, const LinePainter &lines, bool asOnMap);

private:
    const Catalogue *m_catalogue;
    int m_side;
    bool m_isNight;
};

} // namespace fanion::app
