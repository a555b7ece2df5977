// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/signs_painter.h"

#include "app/map/basemap/label_placer.h"
#include "app/map/basemap/label_sprite.h"
#include "app/map/layers/badge.h"
#include "app/map/layers/label_layout.h"
#include "app/map/layers/shape_picture.h"
#include "app/map/layers/symbol_label.h"
#include "app/map/layers/symbol_layer.h"
#include "app/map/symbol_place.h"

#include <QPainter>

#include <algorithm>

namespace fanion::app {

namespace {

constexpr double kNameGap = 6;           ///< pixels between names of the base map
constexpr std::size_t kMostNames = 3000; ///< of a sheet
const QColor kInk(0x10, 0x10, 0x10);

} // namespace

int SignsPainter::paint(QPainter &painter, const Objects &objects) const {
    ShapeJob shapes{{}, m_camera, 1, m_font, Qt::white};
    Objects points;
    const QRectF near = QRectF(0, 0, m_camera.width(), m_camera.height())
                            .adjusted(-kFarthestInk, -kFarthestInk, kFarthestInk, kFarthestInk);
    for (const auto &object : objects) {
        if (object->shape != MapShape::Point) {
            shapes.objects.push_back(object);
            continue;
        }
        const ScreenPoint at = m_camera.toScreen(object->path.front());
        if (near.contains(QPointF(at.x, at.y))) points.push_back(object);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    paintShapes(painter, shapes);
    for (const auto &point : points)
        paintSign(painter, *point);
    return paintLabels(painter, points);
}

void SignsPainter::paintSign(QPainter &painter, const MapObject &object) const {
    const Catalogue &catalogue = Catalogue::inUse();
    const SymbolPainter signs(catalogue, m_font);
    const CatalogueEntry &entry = entryOf(object, catalogue);
    const SymbolPlace place = SymbolPlace::of(object, entry, m_camera);
    const SymbolSpec spec = specOf(object, entry);
    SymbolLook look;
    look.withText = false;
    painter.save();
    if (place.angle != 0) {
        painter.translate(place.at);
        painter.rotate(place.angle);
        painter.translate(-place.at);
    }
    signs.paint(painter, spec, place.box, look);
    painter.restore();
    signs.paintInsideText(painter, spec, place.box);
    paintBadge(painter, object.badge, place.touch(entry).topRight(), m_font);
}

int SignsPainter::paintLabels(QPainter &painter, const Objects &points) const {
    const Catalogue &catalogue = Catalogue::inUse();
    std::vector<SymbolLabel> labels;
    std::vector<Sprite> sprites; // of labels; their cell says which one
    std::vector<LabelSpot> spots;
    std::unordered_set<EntityId> always;
    for (const auto &object : points) {
        const CatalogueEntry &entry = entryOf(*object, catalogue);
        const SymbolPlace place = SymbolPlace::of(*object, entry, m_camera);
        const QRectF touch = place.touch(entry).translated(-place.at);
        const MercatorPoint at = toMercator(object->path.front());
        spots.push_back({object->id, at, touch, LabelSpot::kNone, labelImportance(*object)});
        const bool isQuiet = object->isImported() && m_camera.zoom() < SymbolLayer::kQuietLabelZoom;
        SymbolLabel label = SymbolLabel::of(*object, entry, touch, m_font);
        if (isQuiet || label.isEmpty()) continue;
        if (object->kind == Kind::Means || object->kind == Kind::Sector) always.insert(object->id);
        spots.back().sprite = sprites.size();
        sprites.push_back({at, label.box, {static_cast<int>(labels.size()), 0, 1, 1}, 0, false, 1.0F});
        labels.push_back(std::move(label));
    }
    LabelLayout layout;
    layout.lay(sprites, spots, always, m_camera, 1);
    for (const Sprite &sprite : layout.sprites()) {
        const ScreenPoint at = m_camera.toScreen(sprite.at);
        labels[static_cast<std::size_t>(sprite.cell.x())].paint(painter, QPointF(at.x, at.y) + sprite.place.center(),
                                                                m_font, kInk, Qt::white);
    }
    return static_cast<int>(labels.size() - layout.sprites().size());
}

void SignsPainter::paintNames(QPainter &painter, std::vector<MapLabel> names) const {
    std::ranges::stable_sort(names, [](const MapLabel &left, const MapLabel &right) {
        return left.rank != right.rank ? left.rank > right.rank : left.text < right.text;
    });
    LabelPlacer placer(kNameGap);
    const QRectF view(0, 0, m_camera.width(), m_camera.height());
    std::size_t placed = 0;
    for (const MapLabel &name : names) {
        if (placed >= kMostNames) break;
        const ScreenPoint at = m_camera.toScreen(name.at);
        const LabelBox box = labelBox(name, m_font, MapPalette::print());
        const QPointF topLeft = QPointF(at.x, at.y) - box.anchor;
        if (!view.contains(QRectF(topLeft, box.size)) || !placer.place({topLeft, box.size})) continue;
        drawLabel(painter, name, topLeft, m_font, MapPalette::print());
        ++placed;
    }
}

MapObject inBlackInk(const MapObject &object, bool inFrench) {
    MapObject black = object;
    black.colour = kInk;
    // Lines tell theirs by their form and in the legend.
    if (object.shape != MapShape::Point || object.nature == Nature::Neutral || object.isImported()) return black;
    const NatureEntry &nature = Catalogue::inUse().natures().at(static_cast<std::size_t>(object.nature));
    const QString word = QStringLiteral("(%1)").arg((inFrench ? nature.french : nature.english).left(3).toLower());
    black.label2 = object.label2.isEmpty() ? word : object.label2 + u' ' + word;
    return black;
}

} // namespace fanion::app
