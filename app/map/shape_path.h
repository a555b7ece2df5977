// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/map_object.h"
#include "app/symbols/line_painter.h"
#include "core/geo/map_camera.h"

#include <QPolygonF>

namespace fanion::app {

/** A line's or ring's places on the screen; a circle becomes a ring of 72 points. */
[[nodiscard]] QPolygonF screenPath(const MapObject &object, const CatalogueEntry &entry, const MapCamera &camera);

/** A place or path moved by so many 1e-7 degrees; it stays on the globe. */
[[nodiscard]] Position shiftedPlace(Position place, std::int64_t latitudeE7, std::int64_t longitudeE7);
[[nodiscard]] Path shiftedPath(const Path &path, std::int64_t latitudeE7, std::int64_t longitudeE7);

/** The spec the painter wants of a line or area. */
[[nodiscard]] LineSpec lineSpecOf(const MapObject &object, const CatalogueEntry &entry);

} // namespace fanion::app
