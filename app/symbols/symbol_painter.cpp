// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/symbols/symbol_painter.h"

#include "app/symbols/dashes.h"
#include "app/symbols/label_text.h"

#include <QPainter>

#include <array>
#include <cmath>
#include <utility>

namespace fanion::app {

namespace {

using namespace Qt::StringLiterals;

constexpr double kTickHeight = 13; ///< 0.45 of the frame's height
constexpr double kDotRadius = 2.6;
constexpr double kDash = 4; ///< units: about 8 % of the width of a symbol
constexpr double kPlannedFill = 0.18;
constexpr double kEndedOpacity = 0.45;
constexpr double kTextSize = 12.5;
constexpr double kSmallestText = 7;
constexpr double kTextHalo = 1.2; ///< units

bool isProspective(Phase phase) {
    return phase == Phase::Planned || phase == Phase::Anticipated;
}

DashStyle dashOf(const Primitive &primitive, Phase phase) {
    if (primitive.solid || !isProspective(phase)) return DashStyle::Solid;
    return phase == Phase::Planned ? DashStyle::Dashed : DashStyle::DotDash;
}

bool applies(const Primitive &primitive, Phase phase) {
    return primitive.when == When::Always || (primitive.when == When::Planned) == isProspective(phase);
}

void addTicks(std::vector<Primitive> &primitives, const QRectF &frame, int echelon) {
    static constexpr std::array<std::array<double, 3>, 4> kPlaces{{{}, {0}, {-7, 7}, {-9, 0, 9}}};
    const auto count = static_cast<std::size_t>(std::clamp(echelon, 0, 3));
    for (std::size_t i = 0; i < count; ++i) {
        Primitive tick;
        tick.stroke.kind = Ink::Kind::OfObject;
        const double x = frame.center().x() + kPlaces[count][i];
        tick.path.moveTo(x, frame.top());
        tick.path.lineTo(x, frame.top() - kTickHeight);
        primitives.push_back(tick);
    }
}

void addDots(std::vector<Primitive> &primitives, const SymbolSpec &spec) {
    const SymbolArt &art = spec.entry->symbol;
    const int count = std::clamp(spec.level, 0, 4);
    if (count < 2 || (isProspective(spec.phase) && !art.dotsWhenPlanned)) return;
    const bool framed = !art.frame.isNull();
    const double step = framed ? 10 : 8;
    const QPointF centre = framed ? QPointF(art.frame.center().x(), art.frame.top() - 7) : QPointF(32, 6);
    Primitive dots;
    dots.fill = framed ? Ink{Ink::Kind::OfObject, {}, {}} : Ink{Ink::Kind::OfNature, Nature::Command, {}};
    dots.solid = true;
    for (int i = 0; i < count; ++i)
        dots.path.addEllipse(centre + QPointF((i - (count - 1) / 2.0) * step, 0), kDotRadius, kDotRadius);
    primitives.push_back(dots);
}

} // namespace

SymbolSpec SymbolSpec::of(const CatalogueEntry &entry, Phase phase) {
    return {&entry, entry.nature, phase, entry.echelon, entry.level, {}, {}};
}

SymbolPainter::SymbolPainter(const Catalogue &catalogue, const QFont &font) : m_catalogue(&catalogue), m_font(font) {
    m_font.setWeight(QFont::DemiBold);
    m_font.setHintingPreference(QFont::PreferNoHinting);
}

QColor SymbolPainter::colour(const SymbolSpec &spec) const {
    return spec.colour.isValid() ? spec.colour : m_catalogue->colour(spec.nature);
}

QColor SymbolPainter::ink(const Ink &ink, const SymbolSpec &spec) const {
    switch (ink.kind) {
    case Ink::Kind::OfObject:
        return colour(spec);
    case Ink::Kind::OfNature:
        return m_catalogue->colour(ink.nature);
    case Ink::Kind::Fixed:
        return ink.colour;
    case Ink::Kind::None:
        break;
    }
    return {};
}

std::vector<Primitive> SymbolPainter::composed(const SymbolSpec &spec) const {
    const SymbolArt &art = spec.entry->symbol;
    std::vector<Primitive> primitives;
    for (const Primitive &primitive : art.primitives)
        if (applies(primitive, spec.phase)) primitives.push_back(primitive);
    if (art.hasTicks) addTicks(primitives, art.frame, spec.echelon);
    if (art.hasDots) addDots(primitives, spec);
    return primitives;
}

void SymbolPainter::paint(QPainter &painter, const SymbolSpec &spec, const QRectF &box, const SymbolLook &look) const {
    const std::vector<Primitive> primitives = composed(spec);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / kUnits, box.height() / kUnits);
    if (spec.phase == Phase::Ended) painter.setOpacity(painter.opacity() * kEndedOpacity);
    if (look.halo) paintHalo(painter, primitives, spec, look);
    for (const Primitive &primitive : primitives)
        paintPrimitive(painter, primitive, spec, look);
    painter.restore();
    if (look.withText) paintInsideText(painter, spec, box, look);
}

void SymbolPainter::paintHalo(QPainter &painter, const std::vector<Primitive> &primitives, const SymbolSpec &spec,
                              const SymbolLook &look) const {
    if (const QRectF &frame = spec.entry->symbol.frame; !frame.isNull()) {
        // A pale ground, so that text and overlapping symbols stay readable; the sign itself is stroke only.
        QColor ground = look.haloColour;
        ground.setAlphaF(0.85F);
        painter.fillRect(frame, ground);
    }
    for (const Primitive &primitive : primitives) {
        if (primitive.path.isEmpty()) continue;
        const double width = primitive.stroke.kind == Ink::Kind::None ? 0 : primitive.width;
        painter.strokePath(primitive.path, QPen(look.haloColour, width + 2 * look.haloWidth, Qt::SolidLine, Qt::FlatCap,
                                                Qt::RoundJoin));
        if (primitive.fill.kind != Ink::Kind::None) painter.fillPath(primitive.path, look.haloColour);
    }
}

void SymbolPainter::paintPrimitive(QPainter &painter, const Primitive &primitive, const SymbolSpec &spec,
                                   const SymbolLook &look) const {
    if (!primitive.text.isEmpty()) {
        QString text = primitive.text;
        text.replace("{label}"_L1, spec.label);
        const FittedText fitted = fitText(text, {primitive.textSize * 1.6, primitive.textSize * 1.2}, m_font,
                                          primitive.textSize, std::min(6.0, primitive.textSize));
        paintText(painter, fitted, primitive.textCentre, m_font, ink(primitive.stroke, spec), look.haloColour,
                  look.halo ? kTextHalo : 0);
        return;
    }
    const DashStyle dash = dashOf(primitive, spec.phase);
    QColor outline = ink(primitive.stroke, spec);
    if (primitive.fill.kind != Ink::Kind::None) {
        QColor fill = ink(primitive.fill, spec);
        if (dash != DashStyle::Solid && primitive.fill.kind != Ink::Kind::Fixed) {
            if (!outline.isValid()) outline = fill; // planned: the shape becomes a dashed outline
            fill.setAlphaF(static_cast<float>(kPlannedFill));
        }
        painter.fillPath(primitive.path, fill);
    }
    if (!outline.isValid()) return;
    QPen pen(outline, primitive.width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    strokeDashed(painter, primitive.path, pen, dash, kDash);
}

void SymbolPainter::paintInsideText(QPainter &painter, const SymbolSpec &spec, const QRectF &box,
                                    const SymbolLook &look) const {
    const SymbolArt &art = spec.entry->symbol;
    const QString text = art.insideText.isEmpty() && art.labelPlace == LabelPlace::Inside ? spec.label : art.insideText;
    if (text.isEmpty() || art.frame.isNull()) return;
    const double scale = box.width() / kUnits;
    const QSizeF room((art.frame.width() - 5) * scale, (art.frame.height() - 3) * scale);
    const FittedText fitted = fitText(text, room, m_font, kTextSize * scale, std::max(kSmallestText * scale, 5.0));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (spec.phase == Phase::Ended) painter.setOpacity(painter.opacity() * kEndedOpacity);
    paintText(painter, fitted, box.topLeft() + art.frame.center() * scale, m_font, colour(spec), look.haloColour,
              look.halo ? kTextHalo * scale : 0);
    painter.restore();
}

QImage SymbolPainter::image(const SymbolSpec &spec, double side, double devicePixelRatio,
                            const SymbolLook &look) const {
    const double margin = kMargin * side / kUnits;
    const int pixels = static_cast<int>(std::ceil((side + 2 * margin) * devicePixelRatio));
    QImage picture(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    picture.setDevicePixelRatio(devicePixelRatio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paint(painter, spec, {margin, margin, side, side}, look);
    return picture;
}

} // namespace fanion::app
