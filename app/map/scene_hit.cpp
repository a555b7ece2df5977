// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/scene_hit.h"

#include "app/map/shape_path.h"
#include "app/map/symbol_place.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace fanion::app {

namespace {

/** Distance from a point to a segment, in pixels. */
double distance(QPointF p, QPointF a, QPointF b) {
    const QPointF d = b - a;
    const double square = QPointF::dotProduct(d, d);
    const double t = square > 0 ? std::clamp(QPointF::dotProduct(p - a, d) / square, 0.0, 1.0) : 0;
    const QPointF off = p - (a + d * t);
    return std::hypot(off.x(), off.y());
}

double distance(QPointF p, const QPolygonF &path, bool closed) {
    double least = 1e9;
    for (qsizetype i = 0; i + 1 < path.size(); ++i)
        least = std::min(least, distance(p, path[i], path[i + 1]));
    if (closed && path.size() > 2) least = std::min(least, distance(p, path.back(), path.front()));
    return least;
}

enum class Touch { None, Inside, On };

Touch touch(const MapObject &object, const MapCamera &camera, QPointF point) {
    const CatalogueEntry &entry = entryOf(object, Catalogue::inUse());
    if (object.shape == MapShape::Point) {
        const SymbolPlace place = SymbolPlace::of(object, entry, camera);
        return place.reach(entry).contains(place.unturned(point)) ? Touch::On : Touch::None;
    }
    const QPolygonF path = screenPath(object, entry, camera);
    const bool isArea = object.shape == MapShape::Area;
    const double reach = std::max(kTouchDistance, entry.line.form == LineForm::Polyline ? 0.0 : 16.0);
    if (distance(point, path, isArea) <= reach) return Touch::On;
    return isArea && path.containsPoint(point, Qt::OddEvenFill) ? Touch::Inside : Touch::None;
}

} // namespace

MercatorBox mercatorBox(const MapCamera &camera, const QRectF &rectangle, double grow) {
    const QRectF wide = rectangle.adjusted(-grow, -grow, grow, grow);
    MercatorBox box{{1e9, 1e9}, {-1e9, -1e9}};
    for (const QPointF corner : {wide.topLeft(), wide.topRight(), wide.bottomLeft(), wide.bottomRight()}) {
        const MercatorPoint point = camera.toMercatorPoint({corner.x(), corner.y()});
        box.northWest = {std::min(box.northWest.x, point.x), std::min(box.northWest.y, point.y)};
        box.southEast = {std::max(box.southEast.x, point.x), std::max(box.southEast.y, point.y)};
    }
    return box;
}

Hit hitTest(const MapScene &scene, const MapCamera &camera, QPointF point) {
    struct Candidate {
        MapScene::ObjectPtr object;
        Touch touch;
    };
    std::vector<Candidate> touched;
    const auto look = [&](const SceneIndex &index, double reach) {
        for (const EntityId id : index.find(mercatorBox(camera, {point, QSizeF()}, reach))) {
            auto object = scene.find(id);
            if (!object || scene.isDragged(id)) continue;
            const Touch how = touch(*object, camera, point);
            if (how != Touch::None) touched.push_back({std::move(object), how});
        }
    };
    look(scene.index(), kUsualReach);
    look(scene.farReaching(), kFarthestInk);
    if (touched.empty()) return {};
    // Points over lines over areas; on something over inside of something; then as drawn.
    const auto best = std::ranges::max_element(touched, {}, [](const Candidate &candidate) {
        const int group = candidate.object->shape == MapShape::Point ? 2 : candidate.object->shape == MapShape::Line;
        return std::tuple(candidate.touch, group, candidate.object->z, candidate.object->id);
    });
    return {best->object->id, best->touch == Touch::Inside};
}

std::vector<EntityId> objectsIn(const MapScene &scene, const MapCamera &camera, const QRectF &rectangle) {
    std::vector<EntityId> inside;
    for (const EntityId id : scene.index().find(mercatorBox(camera, rectangle, 0))) {
        const auto object = scene.find(id);
        if (!object) continue;
        // On a map that isn't turned the index has said it already.
        const bool isKnown = object->shape == MapShape::Point && camera.bearing() == 0;
        const bool isIn = isKnown || std::ranges::all_of(object->path, [&](const Position &place) {
                              const ScreenPoint at = camera.toScreen(place);
                              return rectangle.contains(QPointF(at.x, at.y));
                          });
        if (isIn) inside.push_back(id);
    }
    return inside;
}

std::vector<EntityId> objectsIn(const MapScene &scene, const MapCamera &camera, const QPolygonF &loop) {
    std::vector<EntityId> inside;
    for (const EntityId id : scene.index().find(mercatorBox(camera, loop.boundingRect(), 0))) {
        const auto object = scene.find(id);
        const auto isIn = [&](const Position &place) {
            const ScreenPoint at = camera.toScreen(place);
            return loop.containsPoint({at.x, at.y}, Qt::OddEvenFill);
        };
        if (object && std::ranges::all_of(object->path, isIn)) inside.push_back(id);
    }
    return inside;
}

} // namespace fanion::app
