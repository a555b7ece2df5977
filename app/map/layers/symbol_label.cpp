// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/layers/symbol_label.h"

#include <QPainter>
#include <QStringList>

#include <array>

namespace fanion::app {

namespace {

constexpr double kLabelSize = 12.5;
constexpr double kLabelWidth = 170;
constexpr double kLabelHalo = 2;
constexpr double kEndedOpacity = 0.6;

/** The label unless it is inside already, then the second label. */
QString besideText(const MapObject &object, const CatalogueEntry &entry) {
    const LabelPlace place = entry.symbol.labelPlace;
    QStringList lines;
    if (place == LabelPlace::Under || place == LabelPlace::Right) lines.append(object.label);
    lines.append(object.label2);
    lines.removeAll(QString());
    return lines.join(u' ');
}

} // namespace

SymbolLabel SymbolLabel::of(const MapObject &object, const CatalogueEntry &entry, const QRectF &touch,
                            const QFont &font) {
    SymbolLabel label;
    label.text = besideText(object, entry);
    if (label.isEmpty()) return label;
    label.fitted = fitText(label.text, {kLabelWidth, 30}, font, kLabelSize, kLabelSize);
    label.isFaint = object.phase == Phase::Ended;
    const QRectF box = textBox(label.fitted, font).adjusted(-3, -3, 3, 3);
    QPointF centre(touch.center().x(), touch.bottom() + box.height() / 2 + 1);
    if (entry.symbol.labelPlace == LabelPlace::Right)
        centre = {touch.right() + box.width() / 2 + 2, touch.center().y()};
    label.box = box.translated(centre);
    return label;
}

void SymbolLabel::paint(QPainter &painter, QPointF centre, const QFont &font, const QColor &ink,
                        const QColor &halo) const {
    painter.setRenderHint(QPainter::Antialiasing);
    const double before = painter.opacity();
    if (isFaint) painter.setOpacity(kEndedOpacity);
    paintText(painter, fitted, centre, font, ink, halo, kLabelHalo);
    painter.setOpacity(before);
}

int labelImportance(const MapObject &object) {
    static constexpr std::array kOfPhase{2, 3, 0, 1}; // planned, engaged, ended, anticipated
    if (object.kind == Kind::Feature) return 0;
    int importance = 10 + 10 * kOfPhase.at(static_cast<std::size_t>(object.phase)) + object.echelon + object.level;
    if (object.kind == Kind::Means || object.kind == Kind::Sector) importance += 50;
    if (object.badge != Badge::None) importance += 100;
    return importance;
}

} // namespace fanion::app
