// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/basemap/label_sprite.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace fanion::app {

namespace {

constexpr double kHalo = 3; ///< full width of the halo's stroke, in pixels
constexpr double kDot = 5;
constexpr double kGap = 4;

struct Face {
    QFont font;
    QColor colour;
    QColor halo;
    bool hasDot = false;
};

Face faceOf(const MapLabel &label, const QFont &font, const MapPalette &palette) {
    using Kind = MapLabel::Kind;
    Face face{font, palette["town"], palette["townHalo"], false};
    face.font.setWeight(QFont::Normal);
    switch (label.kind) {
    case Kind::Town:
        face.font.setPixelSize(label.rank > 50'000 ? 14 : 13);
        face.hasDot = true;
        break;
    case Kind::Chief:
        face.font.setPixelSize(label.rank > 600'000 ? 16 : 14);
        face.font.setWeight(QFont::DemiBold);
        face.hasDot = true;
        break;
    case Kind::Place:
        face.font.setPixelSize(12);
        break;
    case Kind::Street:
        face.font.setPixelSize(12);
        face.colour = palette["street"];
        break;
    case Kind::Water:
        face.font.setPixelSize(12);
        face.font.setItalic(true);
        face.colour = palette["waterName"];
        break;
    case Kind::Area:
    case Kind::Country:
        face.font.setPixelSize(label.kind == Kind::Country ? 15 : 12);
        face.font.setLetterSpacing(QFont::AbsoluteSpacing, 1.5);
        face.font.setCapitalization(QFont::AllUppercase);
        face.colour = palette["area"];
        face.halo = palette["areaHalo"];
        break;
    case Kind::Sea:
        face.font.setPixelSize(14);
        face.font.setItalic(true);
        face.font.setLetterSpacing(QFont::AbsoluteSpacing, 1);
        face.colour = palette["seaName"];
        face.halo = Qt::transparent;
        break;
    }
    return face;
}

} // namespace

LabelBox labelBox(const MapLabel &label, const QFont &font, const MapPalette &palette) {
    const Face face = faceOf(label, font, palette);
    const QFontMetricsF metrics(face.font);
    const double dotSpace = face.hasDot ? kDot + kGap : 0;
    const QSizeF size(std::ceil(metrics.horizontalAdvance(label.text) + dotSpace + 2 * kHalo),
                      std::ceil(metrics.height() + kHalo));
    return {size, {face.hasDot ? kHalo + kDot / 2 : size.width() / 2, size.height() / 2}};
}

void drawLabel(QPainter &painter, const MapLabel &label, QPointF topLeft, const QFont &font,
               const MapPalette &palette) {
    const Face face = faceOf(label, font, palette);
    const LabelBox box = labelBox(label, font, palette);
    const QFontMetricsF metrics(face.font);
    const double dotSpace = face.hasDot ? kDot + kGap : 0;
    const QPointF anchor = topLeft + box.anchor;
    QPainterPath text;
    text.addText(topLeft.x() + kHalo + dotSpace, anchor.y() + (metrics.ascent() - metrics.descent()) / 2, face.font,
                 label.text);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(text, QPen(face.halo, kHalo, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(text, face.colour);
    if (face.hasDot) {
        painter.setPen(QPen(face.colour, 1.2));
        painter.setBrush(label.kind == MapLabel::Kind::Chief ? QBrush(face.colour) : QBrush(face.halo));
        painter.drawEllipse(anchor, kDot / 2, kDot / 2);
    }
}

LabelSprite paintLabel(const MapLabel &label, const QFont &font, const MapPalette &palette, double devicePixelRatio) {
    const LabelBox box = labelBox(label, font, palette);
    LabelSprite sprite;
    sprite.image =
        QImage((box.size * devicePixelRatio).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    sprite.image.setDevicePixelRatio(devicePixelRatio);
    sprite.image.fill(Qt::transparent);
    sprite.anchor = box.anchor;
    QPainter painter(&sprite.image);
    drawLabel(painter, label, {}, font, palette);
    return sprite;
}

} // namespace fanion::app
