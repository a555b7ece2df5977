// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tiles/tile_painter.h"

#include "app/symbols/clean_text.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace fanion::app {

namespace {

constexpr qsizetype kLongestName = 80;

/** Where tile `id` lies inside the tile above it: fractions of that one's side. */
QRectF windowOf(TileId source, TileId id) {
    const int levels = id.zoom - source.zoom;
    const double side = std::ldexp(1.0, -levels);
    return {(id.x - std::ldexp(source.x, levels)) * side, (id.y - std::ldexp(source.y, levels)) * side, side, side};
}

/** A rule's conditions against one layer's attributes, as tables: a feature is looked at by its indices alone. */
class Matcher {
public:
    Matcher(const StyleRule &rule, const VectorLayer &layer) {
        for (const auto &condition : rule.conditions) {
            Test test;
            const auto key = std::ranges::find(layer.keys, condition.key);
            test.key = static_cast<std::uint32_t>(key - layer.keys.begin());
            test.holdsWithout = condition.holds(nullptr);
            for (const auto &value : layer.values)
                test.holds.push_back(condition.holds(&value));
            m_tests.push_back(std::move(test));
        }
    }
    [[nodiscard]] bool operator()(const VectorFeature &feature) const {
        return std::ranges::all_of(m_tests, [&](const Test &test) {
            const auto tag = std::ranges::find(feature.tags, test.key, &std::pair<std::uint32_t, std::uint32_t>::first);
            return tag == feature.tags.end() ? test.holdsWithout : static_cast<bool>(test.holds[tag->second]);
        });
    }

private:
    struct Test {
        std::uint32_t key = 0;
        bool holdsWithout = false;
        std::vector<bool> holds; ///< by the index of the value
    };
    std::vector<Test> m_tests;
};

/** Calls with every layer and the features of it that a rule is about. */
template <typename Draw>
void each(const VectorTile &tile, const StyleRule &rule, Draw draw) {
    for (const VectorLayer &layer : tile.layers) {
        if (rule.layer != "*" && rule.layer != layer.name) continue;
        const Matcher matches(rule, layer);
        for (const VectorFeature &feature : layer.features)
            if (matches(feature)) draw(layer, feature);
    }
}

constexpr double kFinest = 0.35; ///< pixels: nearer points of a line are one
constexpr double kThinLine = 9;  ///< pixels: on thinner ones nobody sees round ends and joins

/** Paints rules on a picture of one tile. */
class RulePainter {
public:
    RulePainter(QPainter &painter, const VectorTile &tile, const QRectF &window, int pixels, const MapPalette &palette,
                int zoom, double unit)
        : m_painter(painter), m_tile(tile), m_palette(palette), m_zoom(zoom), m_unit(unit), m_origin(window.topLeft()),
          m_scale(pixels / window.width()) {
        // Lines are wider than their points: what lies a little outside may be seen.
        const double margin = window.width() * 0.05;
        m_visible = window.adjusted(-margin, -margin, margin, margin);
    }

    void paint(const StyleRule &rule) const {
        if (rule.fill || rule.edge) {
            m_painter.setBrush(rule.fill ? QBrush(m_palette.at(*rule.fill)) : QBrush(Qt::NoBrush));
            m_painter.setPen(rule.edge ? pen(rule, *rule.edge) : QPen(Qt::NoPen));
            each(m_tile, rule, [this](const VectorLayer &, const VectorFeature &feature) {
                if (feature.type == VectorFeature::Type::Polygon) paintArea(feature);
            });
        }
        if (rule.line) {
            m_painter.setBrush(Qt::NoBrush);
            m_painter.setPen(pen(rule, *rule.line));
            const bool asPieces = rule.dashes.isEmpty() && isThin(rule);
            each(m_tile, rule, [&](const VectorLayer &, const VectorFeature &feature) {
                if (feature.type == VectorFeature::Type::Line) paintLines(feature, asPieces);
            });
        }
    }

private:
    [[nodiscard]] QPen pen(const StyleRule &rule, int colour) const {
        const double width = rule.width(m_zoom) * m_unit;
        QPen pen(m_palette.at(colour), width, Qt::SolidLine, isThin(rule) ? Qt::SquareCap : Qt::RoundCap,
                 Qt::RoundJoin);
        if (rule.dashes.isEmpty()) return pen;
        QList<qreal> dashes;
        for (const qreal length : rule.dashes)
            dashes.append(length / std::max(0.1, rule.width(m_zoom))); // Qt counts in widths
        pen.setDashPattern(dashes);
        pen.setCapStyle(Qt::FlatCap);
        return pen;
    }
    [[nodiscard]] bool isThin(const StyleRule &rule) const { return rule.width(m_zoom) < kThinLine; }
    void paintArea(const VectorFeature &feature) const {
        if (feature.parts.size() == 1) {
            if (isVisible(feature.parts.front())) m_painter.drawPolygon(onPicture(feature.parts.front()));
            return;
        }
        QPainterPath path; // rings, some of them holes
        for (const QPolygonF &part : feature.parts) {
            if (!isVisible(part)) continue;
            path.addPolygon(onPicture(part));
            path.closeSubpath();
        }
        path.setFillRule(Qt::OddEvenFill);
        m_painter.drawPath(path);
    }
    /** \p asPieces: straight pieces with square ends, which Qt draws several times faster than a stroked outline. */
    void paintLines(const VectorFeature &feature, bool asPieces) const {
        for (const QPolygonF &part : feature.parts) {
            if (!isVisible(part)) continue;
            const QPolygonF points = onPicture(part);
            if (!asPieces) {
                m_painter.drawPolyline(points);
                continue;
            }
            QList<QLineF> pieces;
            for (qsizetype n = 1; n < points.size(); ++n)
                pieces.append({points[n - 1], points[n]});
            m_painter.drawLines(pieces);
        }
    }
    /** In pixels, without the points that nobody could tell apart. */
    [[nodiscard]] QPolygonF onPicture(const QPolygonF &part) const {
        QPolygonF points;
        points.reserve(part.size());
        for (const QPointF &point : part) {
            const QPointF at = (point - m_origin) * m_scale;
            const bool isNew = points.isEmpty() || std::abs(at.x() - points.last().x()) > kFinest ||
                               std::abs(at.y() - points.last().y()) > kFinest;
            if (isNew) points.append(at);
        }
        if (points.size() == 1 && part.size() > 1) points.append((part.last() - m_origin) * m_scale);
        return points;
    }
    /** A line along an axis has an empty box, which QRectF::intersects calls disjoint. */
    [[nodiscard]] bool isVisible(const QPolygonF &part) const {
        const QRectF box = part.boundingRect();
        return box.right() >= m_visible.left() && box.left() <= m_visible.right() && box.bottom() >= m_visible.top() &&
               box.top() <= m_visible.bottom();
    }

    QPainter &m_painter;
    const VectorTile &m_tile;
    const MapPalette &m_palette;
    QRectF m_visible;
    int m_zoom;
    double m_unit;
    QPointF m_origin;
    double m_scale;
};

/** Where a feature's name goes: its point, the middle of its longest line, the middle of its area's box. */
std::optional<QPointF> placeOf(const VectorFeature &feature) {
    const QPolygonF *longest = nullptr;
    for (const QPolygonF &part : feature.parts)
        if (!part.isEmpty() && (longest == nullptr || part.size() > longest->size())) longest = &part;
    if (longest == nullptr) return std::nullopt;
    if (feature.type == VectorFeature::Type::Polygon) return longest->boundingRect().center();
    return (*longest)[longest->size() / 2];
}

void addLabels(const StyleRule &rule, const VectorTile &tile, TileId source, TileId id, std::vector<MapLabel> &labels) {
    const QRectF own = windowOf(source, id);
    const MercatorPoint origin = tileOrigin(source);
    const double side = tileSize(source.zoom);
    each(tile, rule, [&](const VectorLayer &layer, const VectorFeature &feature) {
        const auto at = placeOf(feature);
        // Half-open, so that a name on an edge belongs to one tile.
        if (!at || at->x() < own.left() || at->x() >= own.right() || at->y() < own.top() || at->y() >= own.bottom())
            return;
        MapLabel label;
        label.text = shortText(layer.text(feature, rule.name->key), kLongestName);
        if (label.text.isEmpty()) return;
        label.kind = rule.name->as;
        label.rank = rule.name->rank;
        if (!rule.name->rankBy.empty()) label.rank += rule.name->times * layer.number(feature, rule.name->rankBy);
        label.at = {origin.x + at->x() * side, origin.y + at->y() * side};
        labels.push_back(std::move(label));
    });
}

} // namespace

PaintedTile paintTile(const VectorTile &tile, TileId source, TileId id, const MapStyle &style,
                      const MapPalette &palette, double devicePixelRatio) {
    const int pixels = static_cast<int>(std::lround(kTileSide * devicePixelRatio));
    PaintedTile painted;
    const auto ground = style.ground();
    painted.image = QImage(pixels, pixels, ground ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    painted.image.fill(ground ? palette.at(*ground) : QColor(Qt::transparent));
    const QRectF window = windowOf(source, id);

    QPainter painter(&painted.image);
    painter.setRenderHint(QPainter::Antialiasing);
    const RulePainter rules(painter, tile, window, pixels, palette, id.zoom, devicePixelRatio);
    for (const StyleRule &rule : style.rules()) {
        if (id.zoom < rule.minZoom || id.zoom > rule.maxZoom) continue;
        rules.paint(rule);
        if (rule.name) addLabels(rule, tile, source, id, painted.labels);
    }
    painter.end();
    painted.image.setDevicePixelRatio(devicePixelRatio);
    return painted;
}

} // namespace fanion::app
