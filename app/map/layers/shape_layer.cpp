// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/layers/shape_layer.h"

#include "app/map/scene_hit.h"
#include "app/map/symbol_place.h"

#include <QGuiApplication>

#include <unordered_set>
#include <utility>

namespace fanion::app {

namespace {
/** So many points are painted within a frame even in software. */
constexpr std::size_t kFewPoints = 600;

/** More than these leave labels no room anyway. */
constexpr std::size_t kMostSigns = 2000;

void addSigns(const MapScene &scene, const std::unordered_set<EntityId> &near, ShapeJob &job) {
    const Catalogue &catalogue = Catalogue::inUse();
    for (const EntityId id : near) {
        const auto object = scene.find(id);
        if (!object || object->shape != MapShape::Point) continue;
        const CatalogueEntry &entry = entryOf(*object, catalogue);
        job.signs.push_back(SymbolPlace::of(*object, entry, job.camera).touch(entry));
    }
}

std::size_t pointsOf(const ShapeJob &job) {
    std::size_t points = 0;
    for (const auto &object : job.objects)
        points += object->path.size() + 8;
    return points;
}
} // namespace

ShapeJob ShapeLayer::job() const {
    ShapeJob job{{}, view()->camera(), devicePixelRatio(), QGuiApplication::font(), halo()};
    const MapScene *objects = scene();
    if (!objects) return job;
    std::unordered_set<EntityId> near;
    for (const EntityId id : objects->index().find(mercatorBox(job.camera, ViewPicture::frame(job.camera), 60)))
        near.insert(id);
    for (const auto &object : objects->drawingOrder()) {
        if (object->shape == MapShape::Point) break; // points come last
        if (near.contains(object->id) && !objects->isDragged(object->id)) job.objects.push_back(object);
    }
    if (!job.objects.empty() && near.size() <= kMostSigns) addSigns(*objects, near, job);
    return job;
}

PictureLayer::Work ShapeLayer::work(bool contentIsOld) {
    ShapeJob next = job();
    const bool isQuick = next.objects.empty() || (contentIsOld && pointsOf(next) <= kFewPoints);
    return {[next = std::move(next)] { return paintShapes(next); }, isQuick};
}

} // namespace fanion::app
