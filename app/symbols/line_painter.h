// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/symbols/catalogue.h"
#include "app/symbols/pixel_line.h"

#include <QFont>

#include <functional>
#include <vector>

class QPainter;

namespace fanion::app {

/** One line or area as an object wants it. */
struct LineSpec {
    const CatalogueEntry *entry = nullptr; ///< of a catalogue that outlives the spec
    Nature nature = Nature::Neutral;
    Phase phase = Phase::Engaged;
    bool flipped = false; ///< figures, strokes beside and labels of the sides change sides
    QString label;
    QString label2;
    QColor colour; ///< instead of the nature's, when valid
};

/**
 * Draws lines and areas along paths on the screen (doctrine 3.4). Widths, dashes and figures are in screen pixels, so
 * they do not depend on the zoom. Only what touches the view is walked: a line across France at street zoom is cheap.
 * Holds no state but what it is made with; usable on any thread.
 */
class LinePainter {
public:
    /** \p catalogue outlives the painter. */
    LinePainter(const Catalogue &catalogue, const QFont &font);

    /**
     * Draws one line or area. \p path is on the screen (a ring without its first point repeated when the entry is an
     * area); \p view is the rectangle worth painting; \p halo the colour of the edge around strokes and labels.
     */
    void paint(QPainter &painter, const LineSpec &spec, const QPolygonF &path, const QRectF &view,
               const QColor &halo = Qt::white) const;
    /** Whether a label may lie there, on the screen; empty: anywhere. It is asked of each place until one is taken. */
    using IsFree = std::function<bool(const QRectF &)>;
    /**
     * Draws the labels only: they go over all lines. At the middle of a line or area, else further along it where it is
     * free; at the middle when that is nowhere.
     */
    void paintLabels(QPainter &painter, const LineSpec &spec, const QPolygonF &path, const QRectF &view,
                     const QColor &halo = Qt::white, const IsFree &isFree = {}) const;
    /** A small picture for the palette: the entry along a short slanted path, or around a small area. */
    void paintSample(QPainter &painter, const LineSpec &spec, const QRectF &box) const;

    [[nodiscard]] QColor colour(const LineSpec &spec) const;
    /** How far ink may reach beside the path, in pixels. */
    [[nodiscard]] static double reach(const CatalogueEntry &entry);

private:
    /** What is written where. */
    struct Words {
        QString text;
        QPointF at; ///< its middle
    };
    /** Of a line or an area without room beside, its words about the place a share of the length along. */
    [[nodiscard]] std::vector<Words> wordsAt(const LineSpec &spec, const PixelLine &line, double share) const;
    [[nodiscard]] QColor ink(const Ink &ink, const LineSpec &spec) const;

    const Catalogue *m_catalogue;
    QFont m_font;
};

} // namespace fanion::app
