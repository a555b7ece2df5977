// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/symbol_place.h"

#include <QTransform>

#include <algorithm>
#include <cmath>

namespace fanion::app {

namespace {

QRectF boxAt(QPointF at, const MapObject &object, const CatalogueEntry &entry) {
    const double side = kSymbolSide * entry.symbol.scale * object.size;
    return {at - entry.symbol.anchor * (side / SymbolPainter::kUnits), QSizeF(side, side)};
}

} // namespace

SymbolPlace SymbolPlace::of(const MapObject &object, const CatalogueEntry &entry, const MapCamera &camera) {
    const ScreenPoint point = camera.toScreen(object.path.front());
    const QPointF at(point.x, point.y);
    return {at, boxAt(at, object, entry), entry.symbol.turns ? object.rotation - camera.bearing() : 0};
}

QRectF SymbolPlace::touch(const CatalogueEntry &entry) const {
    const double scale = box.width() / SymbolPainter::kUnits;
    const QRectF units = entry.symbol.touch;
    return {box.topLeft() + units.topLeft() * scale, units.size() * scale};
}

QRectF SymbolPlace::reach(const CatalogueEntry &entry) const {
    const QRectF area = touch(entry);
    const double grow = std::max(3.0, (24 - std::min(area.width(), area.height())) / 2);
    return area.adjusted(-grow, -grow, grow, grow);
}

QPointF SymbolPlace::unturned(QPointF point) const {
    if (angle == 0) return point;
    return QTransform().translate(at.x(), at.y()).rotate(-angle).translate(-at.x(), -at.y()).map(point);
}

bool reachesFar(const MapObject &object, const CatalogueEntry &entry) {
    const QRectF area = SymbolPlace{{}, boxAt({}, object, entry)}.reach(entry);
    return std::hypot(std::max(-area.left(), area.right()), std::max(-area.top(), area.bottom())) > kUsualReach;
}

SymbolSpec specOf(const MapObject &object, const CatalogueEntry &entry) {
    return {&entry, object.nature, object.phase, object.echelon, object.level, object.label, object.colour};
}

const CatalogueEntry &entryOf(const MapObject &object, const Catalogue &catalogue) {
    return catalogue.entryOrPlain(object.catalogueKey, object.shape == MapShape::Point, object.shape == MapShape::Area);
}

} // namespace fanion::app
