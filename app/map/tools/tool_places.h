// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/geo/map_camera.h"

#include <QPointF>
#include <QString>

namespace fanion::app {

/** 16 hex digits, as the tools' signals carry it. */
[[nodiscard]] inline QString idText(EntityId id) {
    return QString::fromStdString(id.hex());
}

[[nodiscard]] inline QPointF onScreen(const MapCamera &camera, const Position &place) {
    const ScreenPoint at = camera.toScreen(place);
    return {at.x, at.y};
}

} // namespace fanion::app
