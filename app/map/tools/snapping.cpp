// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/tools/snapping.h"

#include "app/map/scene_hit.h"

#include <cmath>

namespace fanion::app {

std::optional<Position> snap(const MapScene &scene, const MapCamera &camera, QPointF point) {
    std::optional<Position> nearest;
    double least = kSnapReach;
    for (const EntityId id : scene.index().find(mercatorBox(camera, {point, QSizeF()}, kSnapReach))) {
        const auto object = scene.find(id);
        if (!object || scene.isDragged(id)) continue;
        for (const Position &place : object->path) {
            const ScreenPoint at = camera.toScreen(place);
            const double away = std::hypot(at.x - point.x(), at.y - point.y());
            if (away > least) continue;
            least = away;
            nearest = place;
        }
    }
    return nearest;
}

} // namespace fanion::app
