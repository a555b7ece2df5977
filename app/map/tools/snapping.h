// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/map_scene.h"
#include "core/geo/map_camera.h"

#include <QPointF>

#include <optional>

namespace fanion::app {

/** Pixels within which a drawing takes the exact place of what is there already. */
inline constexpr double kSnapReach = 10;

/** The nearest place of a sign, or corner of a line or an area, within reach of a point of the screen. */
[[nodiscard]] std::optional<Position> snap(const MapScene &scene, const MapCamera &camera, QPointF point);

} // namespace fanion::app
