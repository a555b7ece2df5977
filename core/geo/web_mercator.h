// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/bounds.h"
#include "core/geo/position.h"

#include <cstdint>

namespace fanion {

/**
 * A place on the normalised Web Mercator square: x from 0 (180° W) to 1 (180° E), y from 0 (85.05° N) to 1 (85.05° S).
 * Doubles, so that a centimetre is still exact; x outside [0, 1] is the same place on a neighbouring copy of the world.
 */
struct MercatorPoint {
    double x = 0;
    double y = 0;
    bool operator==(const MercatorPoint &) const = default;
};

/** A square of the usual tile pyramid: 2^zoom by 2^zoom tiles, (0, 0) at the north-west. */
struct TileId {
    int zoom = 0;
    int x = 0;
    int y = 0;
    auto operator<=>(const TileId &) const = default;
};

/** The latitude where the square ends, atan(sinh(π)). */
inline constexpr double kMaxMercatorLatitude = 85.051128779806604;
/** The deepest zoom of a tile id. */
inline constexpr int kMaxTileZoom = 24;

/** Latitudes beyond the square are pulled to its edge. */
[[nodiscard]] MercatorPoint toMercator(Position position);
[[nodiscard]] MercatorPoint toMercator(double latitude, double longitude);
/** x is wrapped into [0, 1), y clamped to [0, 1]. */
[[nodiscard]] Position fromMercator(MercatorPoint point);
/** The copy of `point` whose x is nearest to `reference`, for drawing across the date line. */
[[nodiscard]] MercatorPoint nearestCopy(MercatorPoint point, double reference);

/** Ground metres in one screen pixel of 256-pixel tiles at a zoom (fractions allowed), on the sphere of Web Mercator.
 */
[[nodiscard]] double metresPerPixel(double latitude, double zoom);

/** The tile a place lies on; zoom is clamped to [0, kMaxTileZoom]. */
[[nodiscard]] TileId tileAt(MercatorPoint point, int zoom);
/** North-west corner of a tile. */
[[nodiscard]] MercatorPoint tileOrigin(TileId tile);
/** The side of a tile in mercator units. */
[[nodiscard]] double tileSize(int zoom);
/** The box of a tile in degrees. */
[[nodiscard]] Bounds tileBounds(TileId tile);

} // namespace fanion
