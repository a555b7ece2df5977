// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/symbols/line_forms.h"

#include <algorithm>

namespace fanion::app {

namespace {

constexpr double kStepLength = 30;
constexpr double kStepHeight = 15;
constexpr double kLoopWidth = 30;
constexpr double kBroadWidth = 16;
constexpr double kBroadHead = 34;

/** The line with a square step to its left (right when flipped) half-way along. */
QPolygonF stepped(const PixelLine &line, bool flipped) {
    const double length = std::min(kStepLength, line.length() / 3);
    const double from = (line.length() - length) / 2;
    const PixelLine::Place a = line.at(from);
    const PixelLine::Place b = line.at(from + length);
    const QPointF along = (b.point - a.point) / std::max(1.0, length);
    const QPointF aside = rightOf(along) * (flipped ? kStepHeight : -kStepHeight);
    QPolygonF path = line.part(0, from);
    path << a.point + aside << b.point + aside;
    path += line.part(from + length, line.length());
    return path;
}

/** Outline of a broad hollow arrow along a line. */
QPolygonF broadArrow(const PixelLine &line) {
    const double head = std::min(kBroadHead, line.length() * 0.6);
    const PixelLine shaft(line.part(0, line.length() - head), false);
    const QPointF tip = line.points().back();
    const QPointF neck = shaft.isEmpty() ? line.points().front() : shaft.points().back();
    const QPointF along = (tip - neck) / std::max(1.0, QLineF(neck, tip).length());
    const QPointF right = rightOf(along);
    QPolygonF outline = shaft.shifted(kBroadWidth / 2);
    outline << neck + right * (kBroadHead / 2) << tip << neck - right * (kBroadHead / 2);
    const QPolygonF back = shaft.shifted(-kBroadWidth / 2);
    std::reverse_copy(back.begin(), back.end(), std::back_inserter(outline));
    return outline;
}

/** A rounded loop around the straight axis of a line, and a head on each long side, in opposite directions. */
ShapedLine loop(const PixelLine &line) {
    const QPointF from = line.points().front();
    const QPointF to = line.points().back();
    const double length = std::max(1.0, QLineF(from, to).length());
    const QPointF along = (to - from) / length;
    const QPointF right = rightOf(along) * (kLoopWidth / 2);
    QPolygonF ring;
    const auto halfTurn = [&](QPointF centre, QPointF outward, QPointF start) {
        for (int i = 0; i <= 12; ++i) {
            const double angle = i * 3.14159265358979 / 12;
            ring << centre + start * std::cos(angle) + outward * std::sin(angle) * (kLoopWidth / 2);
        }
    };
    halfTurn(to, along, -right);
    halfTurn(from, -along, right);
    ShapedLine shaped{ring, true, {}, {}};
    const double head = 7; // half a head, so that its middle is the middle of the side
    const QPointF middle = (from + to) / 2;
    shaped.heads.push_back({middle - right + along * head, along});
    shaped.heads.push_back({middle + right - along * head, -along});
    return shaped;
}

} // namespace

QPolygonF arrowHead(const PixelLine::Place &tip, double size) {
    const QPointF base = tip.point - tip.direction * size;
    const QPointF side = rightOf(tip.direction) * (size * 0.42);
    return {tip.point, base + side, base - side};
}

bool hasSides(const LineArt &art) {
    const auto isSided = [](const Glyph &glyph) {
        using enum Glyph::Shape;
        return glyph.shape == Tooth || glyph.shape == Arrow || glyph.shape == HalfArrow || glyph.offset != 0;
    };
    double balance = 0;
    for (const Stroke &stroke : art.strokes)
        balance += stroke.offset;
    return art.labelsBeside || art.form == LineForm::Step || balance != 0 || std::ranges::any_of(art.glyphs, isSided);
}

ShapedLine shapeLine(const LineArt &art, const QPolygonF &path, bool isArea, bool flipped) {
    const PixelLine line(path, isArea);
    ShapedLine shaped{path, isArea, {}, {}};
    if (line.isEmpty()) return shaped;
    if (art.form == LineForm::Loop) return loop(line);
    if (art.form == LineForm::Broad) {
        shaped.axis = broadArrow(line);
        shaped.closed = true;
    } else if (art.form == LineForm::Step) {
        shaped.axis = stepped(line, flipped);
    }
    if (isArea || art.form == LineForm::Broad) {
        shaped.fill.addPolygon(shaped.axis);
        shaped.fill.closeSubpath();
        return shaped;
    }
    const PixelLine axis(shaped.axis, false);
    // The shaft ends under its head, or a thick one would blunt the tip.
    const double cut = std::min(art.headSize * 0.8, axis.length() / 3);
    if (art.headAtEnd) shaped.heads.push_back({axis.points().back(), axis.at(axis.length()).direction});
    if (art.headAtStart) shaped.heads.push_back({axis.points().front(), -axis.at(0).direction});
    if (art.headAtEnd || art.headAtStart)
        shaped.axis = axis.part(art.headAtStart ? cut : 0, axis.length() - (art.headAtEnd ? cut : 0));
    return shaped;
}

} // namespace fanion::app
