// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/map_scene.h"
#include "core/geo/map_camera.h"

#include <QPolygonF>
#include <QRectF>

namespace fanion::app {

/** What was found under the pointer. */
struct Hit {
    EntityId id;                 ///< null for nothing
    bool isInsideOfArea = false; ///< well inside an area and on nothing else: a drag there is for the map
    [[nodiscard]] explicit operator bool() const { return !id.isNull(); }
};

/** How near to a line the pointer must be, in pixels. */
inline constexpr double kTouchDistance = 8;

/** The topmost object at a point of the view. */
[[nodiscard]] Hit hitTest(const MapScene &scene, const MapCamera &camera, QPointF point);

/** Objects whose place, or whole path, lies in a rectangle of the view. */
[[nodiscard]] std::vector<EntityId> objectsIn(const MapScene &scene, const MapCamera &camera, const QRectF &rectangle);

/** Objects whose place, or whole path, lies in a loop on the view. */
[[nodiscard]] std::vector<EntityId> objectsIn(const MapScene &scene, const MapCamera &camera, const QPolygonF &loop);

/** The mercator box of a rectangle of the view grown by so many pixels. */
[[nodiscard]] MercatorBox mercatorBox(const MapCamera &camera, const QRectF &rectangle, double grow);

} // namespace fanion::app
