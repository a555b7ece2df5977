// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/symbols/catalogue.h"

#include <QFont>
#include <QImage>

class QPainter;

namespace fanion::app {

/** One point symbol as an object wants it: what the grammar composes. */
struct SymbolSpec {
    const CatalogueEntry *entry = nullptr; ///< of a catalogue that outlives the spec
    Nature nature = Nature::Neutral;
    Phase phase = Phase::Engaged;
    int echelon = 0; ///< 0 to 3; drawn as ticks when the entry has them
    int level = 0;   ///< 2 to 4; drawn as dots when the entry has them
    QString label;
    QColor colour; ///< instead of the nature's, when valid

    bool operator==(const SymbolSpec &) const = default;
    /** The entry as it is taken from the palette. */
    [[nodiscard]] static SymbolSpec of(const CatalogueEntry &entry, Phase phase = Phase::Engaged);
};

/** What surrounds a symbol's strokes. */
struct SymbolLook {
    bool halo = true; ///< 2 px white edge and a pale ground, for maps; off for palettes and paper
    QColor haloColour = Qt::white;
    double haloWidth = 2; ///< units
    bool withText = true; ///< the text inside
};

/**
 * Draws point symbols with QPainter from the grammar: nature gives colour, phase dash, echelon ticks, level dots, type
 * and station text (doctrine 3.1-3.3). One source for the map's atlas, palette icons, PDF and SVG. Holds no state but
 * what it is made with; usable on any thread.
 */
class SymbolPainter {
public:
    /** Side of the box symbols are described in. */
    static constexpr double kUnits = 64;
    /** How far ink may reach outside the box, in units, halo included. */
    static constexpr double kMargin = 4;

    /** \p catalogue outlives the painter. */
    SymbolPainter(const Catalogue &catalogue, const QFont &font);

    /** Draws so that the box of 64 units covers \p box (a square). */
    void paint(QPainter &painter, const SymbolSpec &spec, const QRectF &box, const SymbolLook &look = {}) const;
    /** Draws only the text inside the frame, in the same box. */
    void paintInsideText(QPainter &painter, const SymbolSpec &spec, const QRectF &box,
                         const SymbolLook &look = {}) const;
    /** A picture of the box and its margin: side + 2·margin pixels, transparent around. */
    [[nodiscard]] QImage image(const SymbolSpec &spec, double side, double devicePixelRatio,
                               const SymbolLook &look = {}) const;

    /** The colour the strokes of a spec have. */
    [[nodiscard]] QColor colour(const SymbolSpec &spec) const;
    [[nodiscard]] const QFont &font() const { return m_font; }
    [[nodiscard]] const Catalogue &catalogue() const { return *m_catalogue; }

private:
    [[nodiscard]] QColor ink(const Ink &ink, const SymbolSpec &spec) const;
    [[nodiscard]] std::vector<Primitive> composed(const SymbolSpec &spec) const;
    void paintPrimitive(QPainter &painter, const Primitive &primitive, const SymbolSpec &spec,
                        const SymbolLook &look) const;
    void paintHalo(QPainter &painter, const std::vector<Primitive> &primitives, const SymbolSpec &spec,
                   const SymbolLook &look) const;

    const Catalogue *m_catalogue;
    QFont m_font;
};

} // namespace fanion::app
