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

LabelSprite paintLabel(const MapLabel &label, const QFont &font, const MapPalette &palette, double devicePixelRatio) {
    const Face face = faceOf(label, font, palette);
    const QFontMetricsF metrics(face.font);
    const double dotSpace = face.hasDot ? kDot + kGap : 0;
    const double width = std::ceil(metrics.horizontalAdvance(label.text) + dotSpace + 2 * kHalo);
    const double height = std::ceil(metrics.height() + kHalo);
    LabelSprite sprite;
    sprite.image = QImage((QSizeF(width, height) * devicePixelRatio).toSize().expandedTo({1, 1}),
                          QImage::Format_ARGB32_Premultiplied);
    sprite.image.setDevicePixelRatio(devicePixelRatio);
    sprite.image.fill(Qt::transparent);
    const double middle = height / 2;
    sprite.anchor = {face.hasDot ? kHalo + kDot / 2 : width / 2, middle};

    QPainterPath text;
    text.addText(kHalo + dotSpace, middle + (metrics.ascent() - metrics.descent()) / 2, face.font, label.text);
    QPainter painter(&sprite.image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(text, QPen(face.halo, kHalo, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(text, face.colour);
    if (face.hasDot) {
        painter.setPen(QPen(face.colour, 1.2));
        painter.setBrush(label.kind == MapLabel::Kind::Chief ? QBrush(face.colour) : QBrush(face.halo));
        painter.drawEllipse(sprite.anchor, kDot / 2, kDot / 2);
    }
    return sprite;
}

} // namespace fanion::app
