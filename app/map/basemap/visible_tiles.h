// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/map_camera.h"

#include <vector>

namespace fanion::app {

/** The tile zoom whose pictures of \p tileSide pixels are nearest to their natural size. */
[[nodiscard]] int tileZoomFor(const MapCamera &camera, int tileSide);

/**
 * The tiles of one zoom that the camera sees, with \p margin more on each side, from the middle outwards. x is the
 * tile's place on the world's copy that is seen and may leave 0…2^zoom-1.
 */
[[nodiscard]] std::vector<TileId> visibleTiles(const MapCamera &camera, int zoom, int margin = 0);

/** The same tile on the main copy of the world. */
[[nodiscard]] TileId wrapped(TileId id);

} // namespace fanion::app
