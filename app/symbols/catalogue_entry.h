// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/symbols/tactical.h"

#include <QColor>
#include <QPainterPath>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace fanion::app {

/** A colour in the catalogue: none, that of the object's nature, that of a fixed nature, or a fixed colour. */
struct Ink {
    enum class Kind : std::uint8_t { None, OfObject, OfNature, Fixed };
    Kind kind = Kind::None;
    Nature nature = Nature::Neutral; ///< for OfNature
    QColor colour;                   ///< for Fixed
};

/** When a piece of a drawing is there. */
enum class When : std::uint8_t { Always, Planned, Engaged };

/** One shape of a point symbol, in its box of 64 by 64 units, y down. */
struct Primitive {
    QPainterPath path;
    Ink stroke;
    Ink fill;
    double width = 2;   ///< of the stroke, in units
    bool solid = false; ///< never dashed
    When when = When::Always;
    QString text;        ///< when not empty: this text ("{label}" stands for the object's) instead of the path
    QPointF textCentre;  ///< middle of the text
    double textSize = 0; ///< height of the font in units
};

/** Where the object's label goes. */
enum class LabelPlace : std::uint8_t { None, Inside, Under, Right };

/** How a point symbol is drawn: fixed shapes, plus what the grammar adds (ticks for echelon, dots for level). */
struct SymbolArt {
    std::vector<Primitive> primitives;
    QRectF frame;          ///< of the rectangle R, for ticks, dots and text inside; null when there is none
    bool hasTicks = false; ///< échelon of a means: 1 engine, 2 group, 3 column
    bool hasDots = false;  ///< level of command: 2 group, 3 column, 4 site
    bool dotsWhenPlanned = true;
    LabelPlace labelPlace = LabelPlace::Under;
    QString insideText;     ///< abbreviation always written in the frame ("CRM"); the label then goes elsewhere
    bool turns = false;     ///< the symbol has a direction and turns with it (and with the map)
    double scale = 1;       ///< of the usual size on the map
    QPointF anchor{32, 32}; ///< the point of the drawing that lies on the object's place
    QRectF touch;           ///< what answers to the pointer, in units
};

/** One parallel stroke of a line. */
struct Stroke {
    enum class Dash : std::uint8_t { ByPhase, Always, Never, Long, DotDash };
    double width = 2.5; ///< screen pixels, as all lengths of lines
    double offset = 0;  ///< to the right of the direction of drawing
    Dash dash = Dash::ByPhase;
    Ink ink;
};

/** A figure repeated along a line, at lengths in screen pixels. */
struct Glyph {
    enum class Shape : std::uint8_t { Tooth, Arrow, Circle, Ellipse, Cross, HalfArrow, Hatch };
    enum class Where : std::uint8_t { Every, Middle };
    Shape shape = Shape::Tooth;
    Where where = Where::Every;
    double every = 15;
    double size = 10;
    double angle = 90;  ///< of an arrow to the direction of the line
    double length = 24; ///< of an arrow's shaft
    double offset = 0;
    bool filled = true;
    bool dashed = false; ///< shafts of arrows follow the phase
};

/** What a line looks like as a whole. */
enum class LineForm : std::uint8_t {
    Polyline, ///< the points as drawn
    Step,     ///< the same with a square step in the middle (reconnaissance)
    Broad,    ///< a broad hollow arrow (axe de propagation)
    Loop,     ///< a rounded loop with two heads around the axis from the first to the last point (noria)
};

struct LineArt {
    LineForm form = LineForm::Polyline;
    std::vector<Stroke> strokes;
    std::vector<Glyph> glyphs;
    bool headAtEnd = false;
    bool headAtStart = false;
    double headSize = 14;
    double fill = 0; ///< opacity of the fill of an area
    Ink fillInk;
    bool labelsBeside = false; ///< label on the left and label2 on the right (limite de secteur)
    QString prefix;            ///< written before the label ("RIDEAU")
    bool isCircle = false;     ///< an area given by a centre and a radius
};

/** What placing or drawing an entry makes on the board. */
enum class Creates : std::uint8_t { Symbol, Means, Line, Area, Sector };

/** How sure the research is of a drawing (doctrine reference 0.1). */
struct Provenance {
    QString source;        ///< section of the doctrine reference, or the service
    QStringList witnesses; ///< keys of the SourceEntry where it was seen; none: no source was found
    QString certainty;     ///< "H", "M", "L", "GK-H" to "GK-L", "PD"; empty: the service's own word for it
};

/**
 * The code of another system by the nature of the object; empty: that system has none that fits, and a generic one goes
 * out rather than a wrong one.
 */
using NatureCodes = std::array<QString, kNatureCount>;

struct CatalogueEntry {
    QString key; ///< stable: it is stored in incidents
    QString french;
    QString english;
    QStringList search; ///< abbreviations and other words people type
    QString category;
    Creates creates = Creates::Symbol;
    Nature nature = Nature::Neutral;
    int echelon = 0;
    int level = 0;
    bool isArea = false; ///< the path is a ring
    bool isPoint = true;
    SymbolArt symbol; ///< for points
    LineArt line;     ///< for lines and areas
    Provenance provenance;
    NatureCodes sidc; ///< MIL-STD-2525D, 20 digits, of what is present
    NatureCodes cot;  ///< type of a Cursor on Target event
};

struct NatureEntry {
    Nature nature = Nature::Neutral;
    QString french;
    QString english;
    QColor colour;
    Provenance provenance;
};

/** A word of the grammar: a phase, an echelon (1 to 3) or a level of command (2 to 4). */
struct TermEntry {
    int value = 0; ///< of a phase: as in Phase
    QString french;
    QString english;
    Provenance provenance;
};

/** A radio channel by the name it is spoken by ("TACT 1"); never a number of the network, which is not for a file. */
struct ChannelEntry {
    QString name;
    Provenance provenance;
};

/** Where drawings were seen. */
struct SourceEntry {
    QString key;
    QString french;
    QString english;
};

struct CategoryEntry {
    QString key;
    QString french;
    QString english;
};

/** A type of engine, group or aircraft by its abbreviation. */
struct VehicleEntry {
    QString abbreviation;
    QString french;
    QString english;
    Nature nature = Nature::Neutral;
    QString crew;
    QString symbol; ///< key of the entry it is drawn with
    Provenance provenance;
    NatureCodes sidc; ///< instead of the entry's
    NatureCodes cot;
};

} // namespace fanion::app
