// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tiles/map_palette.h"
#include "app/tiles/map_style.h"
#include "core/geo/web_mercator.h"

#include <QImage>

#include <vector>

namespace fanion::app {

/** A name of the base map, to be placed on the screen among the others by its importance. */
struct MapLabel {
    using Kind = StyleRule::Name::As;
    QString text;
    MercatorPoint at;
    Kind kind = Kind::Town;
    double rank = 0; ///< the greater the more important
};

/** A tile ready to show. */
struct PaintedTile {
    QImage image;                 ///< null where the map has nothing
    std::vector<MapLabel> labels; ///< those whose place lies on this very tile
};

/** Side of a painted tile in device-independent pixels. */
inline constexpr int kTileSide = 512;

/**
 * Paints tile \p id from \p tile, the tile \p source of the same place or one above it (over-zoom: vectors stay crisp
 * at any depth). Safe on any thread.
 */
[[nodiscard]] PaintedTile paintTile(const VectorTile &tile, TileId source, TileId id, const MapStyle &style,
                                    const MapPalette &palette, double devicePixelRatio);

} // namespace fanion::app
