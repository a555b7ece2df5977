// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/map_object.h"
#include "app/symbols/catalogue_entry.h"
#include "app/symbols/label_text.h"

#include <QColor>
#include <QRectF>

namespace fanion::app {

/** What is written beside a sign, fitted, and where its sign wants it: in pixels relative to the object's place. */
struct SymbolLabel {
    QString text; ///< empty: nothing
    FittedText fitted;
    QRectF box;
    bool isFaint = false; ///< of what has ended

    /** \p touch: the sign, relative to the place. */
    [[nodiscard]] static SymbolLabel of(const MapObject &object, const CatalogueEntry &entry, const QRectF &touch,
                                        const QFont &font);
    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
    /** Labels that look the same have the same. */
    [[nodiscard]] QString key() const { return u'l' + text + (isFaint ? u'e' : u' '); }
    void paint(QPainter &painter, QPointF centre, const QFont &font, const QColor &ink, const QColor &halo) const;
};

/** Whose label is read first, the higher one: what needs a decision, then means and sectors, what is there. */
[[nodiscard]] int labelImportance(const MapObject &object);

} // namespace fanion::app
