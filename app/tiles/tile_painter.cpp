// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tiles/tile_painter.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace fanion::app {

namespace {

/** Where tile `id` lies inside the tile above it: fractions of that one's side. */
struct Window {
    double x = 0;
    double y = 0;
    double side = 1;
};

Window windowOf(TileId source, TileId id) {
    const int levels = id.zoom - source.zoom;
    const double side = std::ldexp(1.0, -levels);
    return {(id.x - std::ldexp(source.x, levels)) * side, (id.y - std::ldexp(source.y, levels)) * side, side};
}

QPainterPath pathOf(const VectorFeature &feature) {
    QPainterPath path;
    for (const QPolygonF &part : feature.parts) {
        path.addPolygon(part);
        if (feature.type == VectorFeature::Type::Polygon) path.closeSubpath();
    }
    path.setFillRule(Qt::OddEvenFill);
    return path;
}

/** Paints the layers in the painter's coordinates: the source tile as the unit square. */
class LayerPainter {
public:
    LayerPainter(QPainter &painter, const VectorTile &tile, const QRectF &visible)
        : m_painter(painter), m_tile(tile), m_visible(visible) {}

    void fill(std::string_view layer, const QColor &colour, const QPen &outline) const {
        m_painter.setBrush(colour);
        m_painter.setPen(outline);
        each(layer, VectorFeature::Type::Polygon,
             [&](const QPainterPath &path, const VectorFeature &) { m_painter.drawPath(path); });
    }
    void lines(std::string_view layer, double level, QPen pen) const {
        pen.setCosmetic(true);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(pen);
        each(layer, VectorFeature::Type::Line, [&](const QPainterPath &path, const VectorFeature &feature) {
            if (feature.number("level") == level) m_painter.drawPath(path);
        });
    }

private:
    template <typename Draw>
    void each(std::string_view name, VectorFeature::Type type, Draw draw) const {
        const VectorLayer *layer = m_tile.layer(name);
        if (!layer) return;
        for (const VectorFeature &feature : layer->features) {
            if (feature.type != type) continue;
            const QPainterPath path = pathOf(feature);
            // A line along an axis has an empty box, which QRectF::intersects calls disjoint.
            if (path.controlPointRect().adjusted(-1e-3, -1e-3, 1e-3, 1e-3).intersects(m_visible)) draw(path, feature);
        }
    }

    QPainter &m_painter;
    const VectorTile &m_tile;
    QRectF m_visible;
};

QPen cosmetic(const QColor &colour, double width, Qt::PenStyle style = Qt::SolidLine) {
    QPen pen(colour, width, style, Qt::RoundCap, Qt::RoundJoin);
    pen.setCosmetic(true);
    return pen;
}

std::optional<MapLabel> labelOf(const VectorFeature &feature) {
    MapLabel label;
    label.text = QString::fromUtf8(feature.text("name"));
    if (label.text.isEmpty()) return std::nullopt;
    const std::string_view kind = feature.text("kind");
    if (kind == "town") {
        const bool chief = feature.number("chief") > 0;
        label.kind = chief ? MapLabel::Kind::Chief : MapLabel::Kind::Town;
        // A préfecture is a landmark beyond its size.
        label.rank = feature.number("population") * (chief ? 3 : 1);
    } else if (kind == "country") {
        label.kind = MapLabel::Kind::Country;
        label.rank = 5e5 + feature.number("area");
    } else if (kind == "sea") {
        label.kind = MapLabel::Kind::Sea;
        label.rank = 1e5;
    } else {
        label.kind = MapLabel::Kind::Departement;
        label.rank = 1e5;
    }
    return label;
}

std::vector<MapLabel> labelsOf(const VectorTile &tile, TileId source, TileId id) {
    std::vector<MapLabel> labels;
    const VectorLayer *places = tile.layer("place");
    if (!places) return labels;
    const Window window = windowOf(source, id);
    const QRectF own(window.x, window.y, window.side, window.side);
    const MercatorPoint origin = tileOrigin(source);
    const double side = tileSize(source.zoom);
    for (const VectorFeature &feature : places->features) {
        if (feature.parts.empty() || feature.parts.front().isEmpty()) continue;
        const QPointF at = feature.parts.front().front();
        // Half-open, so that a name on an edge belongs to one tile.
        if (at.x() < own.left() || at.x() >= own.right() || at.y() < own.top() || at.y() >= own.bottom()) continue;
        if (auto label = labelOf(feature)) {
            label->at = {origin.x + at.x() * side, origin.y + at.y() * side};
            labels.push_back(std::move(*label));
        }
    }
    return labels;
}

} // namespace

PaintedTile paintTile(const VectorTile &tile, TileId source, TileId id, const BasemapStyle &style,
                      double devicePixelRatio) {
    const int pixels = static_cast<int>(std::lround(kTileSide * devicePixelRatio));
    QImage image(pixels, pixels, QImage::Format_RGB32);
    image.fill(style.sea);
    const Window window = windowOf(source, id);

    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(pixels / window.side, pixels / window.side);
    painter.translate(-window.x, -window.y);
    const LayerPainter layers(painter, tile, QRectF(window.x, window.y, window.side, window.side));
    const double unit = devicePixelRatio;
    layers.fill("land", style.land, cosmetic(style.coast, 0.8 * unit));
    layers.fill("water", style.water, cosmetic(style.water, 0.6 * unit));
    // Rivers by their level (WDBII: 1 the great ones), a little wider close up.
    const double near = id.zoom >= 9 ? 1.5 : 1;
    for (const auto &[level, width] : {std::pair(4, 0.7), {3, 1.0}, {2, 1.4}, {1, 1.9}})
        layers.lines("water", level, cosmetic(style.water, width * near * unit));
    layers.lines("boundary", 6, cosmetic(style.departement, 0.9 * unit));
    layers.lines("boundary", 4, cosmetic(style.region, 1.1 * unit));
    layers.lines("boundary", 2, cosmetic(style.country, 1.4 * unit));
    painter.end();
    image.setDevicePixelRatio(devicePixelRatio);
    return {std::move(image), labelsOf(tile, source, id)};
}

} // namespace fanion::app
