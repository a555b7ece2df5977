// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/symbol_place.h"

#include <QTransform>

namespace fanion::app {

SymbolPlace SymbolPlace::of(const MapObject &object, const CatalogueEntry &entry, const MapCamera &camera) {
    const ScreenPoint point = camera.toScreen(object.path.front());
    const double side = kSymbolSide * entry.symbol.scale * object.size;
    const QPointF at(point.x, point.y);
    const QPointF corner = at - entry.symbol.anchor * (side / SymbolPainter::kUnits);
    return {at, {corner, QSizeF(side, side)}, entry.symbol.turns ? object.rotation - camera.bearing() : 0};
}

QRectF SymbolPlace::touch(const CatalogueEntry &entry) const {
    const double scale = box.width() / SymbolPainter::kUnits;
    const QRectF units = entry.symbol.touch;
    return {box.topLeft() + units.topLeft() * scale, units.size() * scale};
}

QPointF SymbolPlace::unturned(QPointF point) const {
    if (angle == 0) return point;
    return QTransform().translate(at.x(), at.y()).rotate(-angle).translate(-at.x(), -at.y()).map(point);
}

SymbolSpec specOf(const MapObject &object, const CatalogueEntry &entry) {
    return {&entry, object.nature, object.phase, object.echelon, object.level, object.label, object.colour};
}

const CatalogueEntry &entryOf(const MapObject &object, const Catalogue &catalogue) {
    return catalogue.entryOrPlain(object.catalogueKey, object.shape == MapShape::Point, object.shape == MapShape::Area);
}

} // namespace fanion::app
