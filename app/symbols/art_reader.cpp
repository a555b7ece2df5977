// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/symbols/art_reader.h"

#include "app/symbols/path_text.h"

#include <QRegularExpression>

namespace fanion::app {

namespace {

using namespace Qt::StringLiterals;

// The frame R of doctrine 3.3: stroke only, 50 by 30 in the box of 64.
constexpr QRectF kFrame(7, 18, 50, 30);

Ink inkOr(const JsonCursor &json, QLatin1StringView key, Ink fallback) {
    return json.has(key) ? readInk(json.at(key)) : fallback;
}

std::array<double, 4> four(const JsonCursor &json) {
    std::array<double, 4> numbers{};
    const auto items = json.items();
    if (items.size() != 4) json.complain(QStringLiteral("must be four numbers"));
    for (std::size_t i = 0; i < std::min<std::size_t>(items.size(), 4); ++i)
        numbers[i] = items[i].number(-64, 128);
    return numbers;
}

QPainterPath readShape(const JsonCursor &json) {
    QPainterPath path;
    if (json.has("path"_L1)) {
        const auto read = readPath(json.at("path"_L1).text());
        if (read)
            path = *read;
        else
            json.at("path"_L1).complain(QStringLiteral("is not path data (absolute M L H V Q C Z)"));
    } else if (json.has("rect"_L1)) {
        const auto r = four(json.at("rect"_L1));
        const double radius = json.number("radius"_L1, 0, 0, 32);
        path.addRoundedRect(QRectF(r[0], r[1], r[2], r[3]), radius, radius);
    } else if (json.has("circle"_L1)) {
        const auto items = json.at("circle"_L1).items();
        if (items.size() != 3) json.at("circle"_L1).complain(QStringLiteral("must be x, y, radius"));
        if (items.size() == 3)
            path.addEllipse(QPointF(items[0].number(-64, 128), items[1].number(-64, 128)), items[2].number(0, 64),
                            items[2].number(0, 64));
    } else {
        json.complain(QStringLiteral("has none of path, rect, circle, text"));
    }
    return path;
}

Primitive readPrimitive(const JsonCursor &json) {
    json.allow({"path"_L1, "rect"_L1, "circle"_L1, "text"_L1, "at"_L1, "size"_L1, "radius"_L1, "stroke"_L1, "fill"_L1,
                "width"_L1, "solid"_L1, "when"_L1});
    Primitive primitive;
    primitive.stroke = inkOr(json, "stroke"_L1, {Ink::Kind::OfObject, {}, {}});
    primitive.fill = inkOr(json, "fill"_L1, {});
    primitive.width = json.number("width"_L1, 2, 0.2, 12);
    primitive.solid = json.boolean("solid"_L1, false);
    primitive.when = static_cast<When>(json.choice("when"_L1, 0, {"always"_L1, "planned"_L1, "engaged"_L1}));
    if (json.has("text"_L1)) {
        primitive.text = json.at("text"_L1).text();
        primitive.textSize = json.number("size"_L1, 12, 4, 40);
        const auto at = json.at("at"_L1).items();
        if (at.size() != 2) json.complain(QStringLiteral("'at' must be x, y"));
        if (at.size() == 2) primitive.textCentre = {at[0].number(-64, 128), at[1].number(-64, 128)};
    } else {
        primitive.path = readShape(json);
    }
    return primitive;
}

/** The shapes behind the names of "base". */
void addBase(SymbolArt &art, int base) {
    if (base == 0) return;
    Primitive frame;
    frame.stroke = {Ink::Kind::OfObject, {}, {}};
    frame.path.addRect(kFrame);
    art.primitives.push_back(frame);
    art.frame = kFrame;
    art.anchor = kFrame.center();
    if (base != 2) return;
    Primitive pole = frame;
    pole.path = QPainterPath(kFrame.bottomLeft());
    pole.path.lineTo(kFrame.left(), kFrame.bottom() + 15);
    art.primitives.push_back(pole);
    art.anchor = pole.path.currentPosition(); // a flag stands where its pole does
}

Stroke readStroke(const JsonCursor &json) {
    json.allow({"width"_L1, "offset"_L1, "dash"_L1, "ink"_L1});
    Stroke stroke;
    stroke.width = json.number("width"_L1, stroke.width, 0.5, 16);
    stroke.offset = json.number("offset"_L1, 0, -40, 40);
    stroke.dash = static_cast<Stroke::Dash>(
        json.choice("dash"_L1, 0, {"phase"_L1, "always"_L1, "never"_L1, "long"_L1, "dotDash"_L1}));
    stroke.ink = inkOr(json, "ink"_L1, {Ink::Kind::OfObject, {}, {}});
    return stroke;
}

Glyph readGlyph(const JsonCursor &json) {
    json.allow({"shape"_L1, "where"_L1, "every"_L1, "size"_L1, "angle"_L1, "length"_L1, "offset"_L1, "filled"_L1,
                "dashed"_L1});
    Glyph glyph;
    glyph.shape = static_cast<Glyph::Shape>(
        json.at("shape"_L1)
            .choice({"tooth"_L1, "arrow"_L1, "circle"_L1, "ellipse"_L1, "cross"_L1, "halfArrow"_L1, "hatch"_L1}));
    glyph.where = static_cast<Glyph::Where>(json.choice("where"_L1, 0, {"every"_L1, "middle"_L1}));
    glyph.every = json.number("every"_L1, glyph.every, 4, 500);
    glyph.size = json.number("size"_L1, glyph.size, 2, 64);
    glyph.angle = json.number("angle"_L1, glyph.angle, -180, 180);
    glyph.length = json.number("length"_L1, glyph.length, 4, 100);
    glyph.offset = json.number("offset"_L1, 0, -40, 40);
    glyph.filled = json.boolean("filled"_L1, true);
    glyph.dashed = json.boolean("dashed"_L1, false);
    return glyph;
}

} // namespace

QColor colourFromText(const QString &text) {
    static const QRegularExpression pattern(QStringLiteral("^#[0-9A-Fa-f]{6}$"));
    return pattern.match(text).hasMatch() ? QColor::fromString(text) : QColor();
}

Ink readInk(const JsonCursor &json) {
    const QString name = json.text();
    if (name == "none"_L1) return {};
    if (name == "white"_L1) return {Ink::Kind::Fixed, {}, Qt::white};
    if (name == "nature"_L1) return {Ink::Kind::OfObject, {}, {}};
    if (const auto nature = natureFromName(name)) return {Ink::Kind::OfNature, *nature, {}};
    const QColor colour = colourFromText(name);
    if (!colour.isValid())
        json.complain(QStringLiteral("'%1' is not a colour (none, nature, white, a nature's name, #rrggbb)").arg(name));
    return {Ink::Kind::Fixed, {}, colour};
}

SymbolArt readSymbolArt(const JsonCursor &json) {
    json.allow({"base"_L1, "draw"_L1, "ticks"_L1, "dots"_L1, "dotsWhenPlanned"_L1, "label"_L1, "inside"_L1, "turns"_L1,
                "frame"_L1, "touch"_L1, "scale"_L1, "anchor"_L1});
    SymbolArt art;
    addBase(art, json.choice("base"_L1, 0, {"none"_L1, "rect"_L1, "flag"_L1}));
    if (json.has("frame"_L1)) {
        const auto f = four(json.at("frame"_L1));
        art.frame = {f[0], f[1], f[2], f[3]};
        art.anchor = art.frame.center();
    }
    if (json.has("draw"_L1))
        for (const JsonCursor &item : json.at("draw"_L1).items())
            art.primitives.push_back(readPrimitive(item));
    if (art.primitives.empty()) json.complain(QStringLiteral("draws nothing: give a base or a draw list"));
    art.hasTicks = json.boolean("ticks"_L1, false);
    art.hasDots = json.boolean("dots"_L1, false);
    art.dotsWhenPlanned = json.boolean("dotsWhenPlanned"_L1, true);
    art.insideText = json.text("inside"_L1, {});
    const bool canHold = !art.frame.isNull() && art.insideText.isEmpty();
    art.labelPlace = static_cast<LabelPlace>(
        json.choice("label"_L1, canHold ? 1 : 2, {"none"_L1, "inside"_L1, "under"_L1, "right"_L1}));
    if (art.labelPlace == LabelPlace::Inside && art.frame.isNull())
        json.complain(QStringLiteral("has a label inside but no frame"));
    art.turns = json.boolean("turns"_L1, false);
    art.scale = json.number("scale"_L1, 1, 0.1, 3);
    if (json.has("anchor"_L1)) {
        const auto at = json.at("anchor"_L1).items();
        if (at.size() != 2) json.at("anchor"_L1).complain(QStringLiteral("must be x, y"));
        if (at.size() == 2) art.anchor = {at[0].number(0, 64), at[1].number(0, 64)};
    }
    art.touch = art.frame;
    for (const Primitive &primitive : art.primitives)
        art.touch |= primitive.path.boundingRect();
    if (json.has("touch"_L1)) {
        const auto t = four(json.at("touch"_L1));
        art.touch = {t[0], t[1], t[2], t[3]};
    }
    return art;
}

LineArt readLineArt(const JsonCursor &json) {
    json.allow({"form"_L1, "strokes"_L1, "glyphs"_L1, "headAtEnd"_L1, "headAtStart"_L1, "headSize"_L1, "fill"_L1,
                "fillInk"_L1, "labelsBeside"_L1, "prefix"_L1, "circle"_L1});
    LineArt art;
    art.form = static_cast<LineForm>(json.choice("form"_L1, 0, {"polyline"_L1, "step"_L1, "broad"_L1, "loop"_L1}));
    if (json.has("strokes"_L1))
        for (const JsonCursor &item : json.at("strokes"_L1).items())
            art.strokes.push_back(readStroke(item));
    if (json.has("glyphs"_L1))
        for (const JsonCursor &item : json.at("glyphs"_L1).items())
            art.glyphs.push_back(readGlyph(item));
    if (art.strokes.empty() && art.glyphs.empty())
        json.complain(QStringLiteral("draws nothing: give strokes or glyphs"));
    art.headAtEnd = json.boolean("headAtEnd"_L1, false);
    art.headAtStart = json.boolean("headAtStart"_L1, false);
    art.headSize = json.number("headSize"_L1, art.headSize, 4, 64);
    art.fill = json.number("fill"_L1, 0, 0, 1);
    art.fillInk = inkOr(json, "fillInk"_L1, {Ink::Kind::OfObject, {}, {}});
    art.labelsBeside = json.boolean("labelsBeside"_L1, false);
    art.prefix = json.text("prefix"_L1, {});
    art.isCircle = json.boolean("circle"_L1, false);
    return art;
}

} // namespace fanion::app
