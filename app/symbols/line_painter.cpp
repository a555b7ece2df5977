// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/symbols/line_painter.h"

#include "app/symbols/label_text.h"
#include "app/symbols/line_forms.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace fanion::app {

namespace {

using namespace Qt::StringLiterals;

constexpr double kRoomForWords = 60; ///< pixels of a sample
constexpr double kDashHalo = 2.5;    ///< pixels a dash's edge is longer than the dash
constexpr double kHalo = 2;          ///< pixels beside the stroke
constexpr double kLabelSize = 13;
constexpr double kEndedOpacity = 0.45;

using Pattern = QList<qreal>;

/** Dashes in pixels: planned 8/6 whatever the zoom. */
Pattern patternOf(Stroke::Dash dash, Phase phase) {
    switch (dash) {
    case Stroke::Dash::Always:
        return {6, 5};
    case Stroke::Dash::Long:
        return phase == Phase::Planned ? Pattern{8, 6} : Pattern{20, 8};
    case Stroke::Dash::DotDash:
        return {14, 5, 2, 5};
    case Stroke::Dash::Never:
        return {};
    case Stroke::Dash::ByPhase:
        break;
    }
    if (phase == Phase::Planned) return {8, 6};
    if (phase == Phase::Anticipated) return {10, 5, 2, 5};
    return {};
}

QPen dashedPen(const QColor &colour, double width, const Pattern &pattern, double start) {
    QPen pen(colour, width, Qt::SolidLine, pattern.isEmpty() ? Qt::RoundCap : Qt::FlatCap, Qt::RoundJoin);
    if (pattern.isEmpty()) return pen;
    Pattern inWidths = pattern;
    double period = 0;
    for (qreal &piece : inWidths) {
        period += piece;
        piece /= width;
    }
    pen.setDashPattern(inWidths);
    pen.setDashOffset(std::fmod(start, period) / width);
    return pen;
}

/** The same dashes a little longer at both ends: the edge of each dash, with the map still showing in the gaps. */
Pattern widened(Pattern pattern) {
    for (qsizetype i = 0; i + 1 < pattern.size(); i += 2) {
        const qreal more = std::min(kDashHalo, pattern[i + 1] / 2);
        pattern[i] += more;
        pattern[i + 1] -= more;
    }
    return pattern;
}

void strokeRuns(QPainter &painter, const PixelLine &line, const QRectF &view, const QColor &colour, double width,
                const Pattern &pattern, double lead = 0) {
    for (const PixelLine::Run &run : line.runsIn(view)) {
        painter.setPen(dashedPen(colour, width, pattern, run.start + lead));
        painter.drawPolyline(run.points);
    }
}

/** One figure of a row, drawn at a place; `side` is the unit vector to the side it stands on. */
QPainterPath glyphPath(const Glyph &glyph, const PixelLine::Place &place, QPointF side) {
    QPainterPath path;
    const QPointF along = place.direction;
    const QPointF at = place.point + side * glyph.offset;
    switch (glyph.shape) {
    case Glyph::Shape::Tooth:
        path.addPolygon(
            QPolygonF{at - along * (glyph.size / 2), at + side * (glyph.size * 1.05), at + along * (glyph.size / 2)});
        path.closeSubpath();
        break;
    case Glyph::Shape::Circle:
        path.addEllipse(at, glyph.size, glyph.size);
        break;
    case Glyph::Shape::Ellipse: {
        QTransform turn;
        turn.translate(at.x(), at.y());
        turn.rotateRadians(std::atan2(along.y(), along.x()));
        path.addEllipse(QPointF(), glyph.size, glyph.size * 0.55);
        path = turn.map(path);
        break;
    }
    case Glyph::Shape::Cross:
        for (const QPointF arm : {along + side, along - side}) {
            path.moveTo(at - arm * (glyph.size / 2));
            path.lineTo(at + arm * (glyph.size / 2));
        }
        break;
    case Glyph::Shape::HalfArrow: {
        const QPointF tip = at + along * (glyph.length / 2);
        path.moveTo(at - along * (glyph.length / 2));
        path.lineTo(tip);
        path.lineTo(tip - along * glyph.size + side * (glyph.size * 0.6));
        break;
    }
    case Glyph::Shape::Hatch:
        path.moveTo(at - (along + side) * (glyph.size / 2));
        path.lineTo(at + (along + side) * (glyph.size / 2));
        break;
    case Glyph::Shape::Arrow:
        break; // an arrow is a shaft and a head: see paintArrow
    }
    return path;
}

/** The direction an arrow of a row points to: turned by its angle from the line, to the side. */
QPointF arrowDirection(const Glyph &glyph, QPointF along, QPointF side) {
    const double angle = std::abs(glyph.angle) * 3.14159265358979 / 180;
    return along * std::cos(angle) + side * std::sin(angle);
}

void paintArrow(QPainter &painter, const Glyph &glyph, const PixelLine::Place &place, QPointF side, const QPen &pen) {
    const QPointF direction = arrowDirection(glyph, place.direction, side);
    const PixelLine::Place tip{place.point + direction * glyph.length, direction};
    painter.setPen(pen);
    painter.drawLine(place.point, tip.point - direction * (glyph.size * 0.8));
    painter.setPen(Qt::NoPen);
    painter.setBrush(pen.color());
    painter.drawPolygon(arrowHead(tip, glyph.size));
    painter.setBrush(Qt::NoBrush);
}

/** Draws a row of figures; `extra` widens strokes for the halo. */
void paintGlyphs(QPainter &painter, const Glyph &glyph, const PixelLine &line, bool toLeft, const QRectF &view,
                 const QColor &colour, const Pattern &pattern, double extra) {
    const auto count = glyph.where == Glyph::Where::Middle
                           ? 1
                           : std::max(1, static_cast<int>(std::floor(line.length() / glyph.every)));
    const double step = line.length() / count;
    const double reach = std::max(glyph.size, glyph.length) + std::abs(glyph.offset) + 4;
    const QRectF near = view.adjusted(-reach, -reach, reach, reach);
    const double width = 2 + extra;
    for (const PixelLine::Run &run : line.runsIn(near)) {
        const double end = run.start + PixelLine(run.points, false).length();
        const int first = std::max(0, static_cast<int>(std::ceil(run.start / step - 0.5)));
        for (int i = first; i < count && (i + 0.5) * step <= end; ++i) {
            const PixelLine::Place place = line.at((i + 0.5) * step);
            const QPointF side = toLeft ? -rightOf(place.direction) : rightOf(place.direction);
            if (glyph.shape == Glyph::Shape::Arrow) {
                paintArrow(painter, glyph, place, side,
                           dashedPen(colour, width, glyph.dashed ? pattern : Pattern{}, 0));
                continue;
            }
            const QPainterPath path = glyphPath(glyph, place, side);
            const bool filled = glyph.filled && glyph.shape == Glyph::Shape::Tooth;
            if (filled) painter.fillPath(path, colour);
            const bool round = glyph.shape == Glyph::Shape::Circle || glyph.shape == Glyph::Shape::Ellipse;
            if (!filled || extra > 0)
                painter.strokePath(path, dashedPen(colour, filled ? extra : width, round ? pattern : Pattern{}, 0));
        }
    }
}

/** Strokes of the routes are thicker than others; a cross over them must be seen. */
QString labelOf(const LineSpec &spec) {
    const QString &prefix = spec.entry->line.prefix;
    return prefix.isEmpty() || spec.label.isEmpty() ? prefix + spec.label : prefix + u' ' + spec.label;
}

} // namespace

LinePainter::LinePainter(const Catalogue &catalogue, const QFont &font) : m_catalogue(&catalogue), m_font(font) {
    m_font.setWeight(QFont::DemiBold);
}

QColor LinePainter::colour(const LineSpec &spec) const {
    return spec.colour.isValid() ? spec.colour : m_catalogue->colour(spec.nature);
}

QColor LinePainter::ink(const Ink &ink, const LineSpec &spec) const {
    switch (ink.kind) {
    case Ink::Kind::OfObject:
        return colour(spec);
    case Ink::Kind::OfNature:
        return m_catalogue->colour(ink.nature);
    case Ink::Kind::Fixed:
        return spec.colour.isValid() ? spec.colour : ink.colour;
    case Ink::Kind::None:
        break;
    }
    return {};
}

double LinePainter::reach(const CatalogueEntry &entry) {
    double reach = 20;
    for (const Stroke &stroke : entry.line.strokes)
        reach = std::max(reach, std::abs(stroke.offset) + stroke.width + kHalo);
    for (const Glyph &glyph : entry.line.glyphs)
        reach = std::max(reach, std::max(glyph.size * 1.1, glyph.length) + std::abs(glyph.offset) + 2 * kHalo);
    return entry.line.form == LineForm::Polyline ? reach : std::max(reach, 40.0);
}

void LinePainter::paint(QPainter &painter, const LineSpec &spec, const QPolygonF &path, const QRectF &view,
                        const QColor &halo) const {
    const LineArt &art = spec.entry->line;
    const ShapedLine shaped = shapeLine(art, path, spec.entry->isArea, spec.flipped);
    const PixelLine axis(shaped.axis, shaped.closed);
    if (axis.isEmpty()) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (spec.phase == Phase::Ended) painter.setOpacity(painter.opacity() * kEndedOpacity);
    if (art.fill > 0) {
        QColor fill = ink(art.fillInk, spec);
        fill.setAlphaF(static_cast<float>(art.fill));
        // Qt's raster engine clips far-away coordinates itself, but not beyond its range: keep to a generous box.
        const double far = 20000;
        QPolygonF ring = axis.points();
        for (QPointF &point : ring)
            point = {std::clamp(point.x(), view.left() - far, view.right() + far),
                     std::clamp(point.y(), view.top() - far, view.bottom() + far)};
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPolygon(ring);
        painter.setBrush(Qt::NoBrush);
    }
    // Teeth of a ring point outwards: to the left when it turns clockwise. Of a line, to its left until flipped.
    const bool toLeft = (shaped.closed ? axis.isClockwise() : true) != spec.flipped;
    for (const bool isHalo : {true, false}) {
        for (const Stroke &stroke : art.strokes) {
            QColor colour = ink(stroke.ink, spec);
            if (!colour.isValid()) continue;
            const Pattern pattern = patternOf(stroke.dash, spec.phase);
            const PixelLine line(axis.shifted(spec.flipped ? -stroke.offset : stroke.offset), shaped.closed);
            const QRectF near = view.adjusted(-20, -20, 20, 20);
            if (isHalo)
                strokeRuns(painter, line, near, halo, stroke.width + 2 * kHalo, widened(pattern), kDashHalo / 2);
            else
                strokeRuns(painter, line, near, colour, stroke.width, pattern);
        }
        const QColor colour = isHalo ? halo : this->colour(spec);
        for (const Glyph &glyph : art.glyphs)
            paintGlyphs(painter, glyph, axis, toLeft, view, colour, patternOf(Stroke::Dash::ByPhase, spec.phase),
                        isHalo ? 2 * kHalo : 0);
        for (const PixelLine::Place &head : shaped.heads) {
            painter.setPen(isHalo ? QPen(halo, 2 * kHalo, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin)
                                  : QPen(Qt::NoPen));
            painter.setBrush(colour);
            painter.drawPolygon(arrowHead(head, art.headSize));
            painter.setBrush(Qt::NoBrush);
        }
    }
    painter.restore();
}

std::vector<LinePainter::Words> LinePainter::wordsAt(const LineSpec &spec, const PixelLine &line, double share) const {
    const PixelLine::Place place = line.at(line.length() * share);
    if (spec.entry->line.labelsBeside) {
        const QPointF aside = rightOf(place.direction) * (12 + kLabelSize) * (spec.flipped ? -1 : 1);
        return {{spec.label, place.point - aside}, {spec.label2, place.point + aside}};
    }
    if (spec.entry->isArea) {
        // Up and down from its middle, as far as the share is off a half.
        const QRectF box = line.points().boundingRect();
        const QPointF centre = box.center() + QPointF(0, (share - 0.5) * box.height());
        return {{labelOf(spec), centre - QPointF(0, spec.label2.isEmpty() ? 0 : kLabelSize * 0.6)},
                {spec.label2, centre + QPointF(0, kLabelSize * 0.6)}};
    }
    // Beside the line, never across it: above a flat one, to the right of a steep one.
    QPointF up = rightOf(place.direction);
    if (up.y() > 0) up = -up;
    const double width = textBox({{labelOf(spec)}, kLabelSize}, m_font).width();
    const double distance = 6 + kLabelSize * 0.7 * std::abs(up.y()) + width / 2 * std::abs(up.x());
    return {{labelOf(spec), place.point + up * distance}, {spec.label2, place.point - up * distance}};
}

void LinePainter::paintLabels(QPainter &painter, const LineSpec &spec, const QPolygonF &path, const QRectF &view,
                              const QColor &halo, const IsFree &isFree) const {
    static constexpr std::array kShares{0.5, 0.38, 0.62, 0.26, 0.74, 0.14, 0.86};
    const PixelLine line(path, spec.entry->isArea);
    if (line.isEmpty()) return;
    const auto boxOf = [this](const Words &words) {
        return textBox({{words.text}, kLabelSize}, m_font).translated(words.at);
    };
    std::vector<Words> taken = wordsAt(spec, line, kShares.front());
    if (isFree) {
        for (const double share : kShares) {
            std::vector<Words> words = wordsAt(spec, line, share);
            const bool fits = std::ranges::all_of(words, [&](const Words &each) {
                const bool isInside = !spec.entry->isArea || line.points().containsPoint(each.at, Qt::OddEvenFill);
                return each.text.isEmpty() || (isInside && isFree(boxOf(each)));
            });
            if (!fits) continue;
            taken = std::move(words);
            break;
        }
    }
    QColor ink = colour(spec);
    if (!spec.entry->line.strokes.empty() && spec.entry->line.strokes.front().ink.kind == Ink::Kind::Fixed)
        ink = QColor(0x111111);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto &[text, at] : taken)
        if (!text.isEmpty() && view.adjusted(-200, -40, 200, 40).contains(at))
            paintText(painter, {{text}, kLabelSize}, at, m_font, ink, halo, 2.5);
    painter.restore();
}

void LinePainter::paintSample(QPainter &painter, const LineSpec &spec, const QRectF &box) const {
    // Figures keep their distances in pixels, so a small picture shows a line at less than full size.
    const LineArt &art = spec.entry->line;
    const double zoom = art.glyphs.empty() && art.form == LineForm::Polyline ? 1 : std::min(1.0, box.height() / 110);
    const QRectF inner({}, QSizeF(box.width() * 0.84 / zoom, box.height() * 0.62 / zoom));
    const auto at = [&inner](double x, double y) { return QPointF(x * inner.width(), y * inner.height()); };
    QPolygonF path;
    if (art.isCircle) {
        for (int i = 0; i < 48; ++i) {
            const double angle = i * 2 * 3.14159265358979 / 48;
            path << inner.center() + QPointF(std::cos(angle), std::sin(angle)) * (inner.height() * 0.6);
        }
    } else if (spec.entry->isArea) {
        path << at(0.08, 0.35) << at(0.45, 0) << at(0.95, 0.2) << at(0.85, 0.9) << at(0.3, 1);
    } else if (art.form == LineForm::Loop) {
        path << at(0.15, 0.6) << at(0.85, 0.4);
    } else if (zoom == 1) {
        path << at(0, 1) << at(1, 0);
    } else {
        path << at(0, 0.85) << at(1, 0.45);
    }
    painter.save();
    painter.translate(box.center() - inner.center() * zoom);
    painter.scale(zoom, zoom);
    paint(painter, spec, path, inner.adjusted(-60, -60, 60, 60));
    if (box.width() >= kRoomForWords) paintLabels(painter, spec, path, inner.adjusted(-60, -60, 60, 60));
    painter.restore();
}

} // namespace fanion::app
