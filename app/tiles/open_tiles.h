// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tiles/tile_source.h"

#include <memory>

namespace fanion::app {

/**
 * Opens a base map by what it is: an MBTiles or PMTiles file, a folder of tiles, what GDAL reads, or an OnlineAddress.
 * To be called where it will be read: it may be slow (a stick, a large GeoTIFF). Errors: NotFound, Foreign, Corrupt,
 * InvalidArgument (a picture without a place), Io.
 */
[[nodiscard]] Result<std::unique_ptr<TileSource>> openTiles(const QString &map);

/** Where the map that ships with the program lies: beside the program, else in the source tree. */
[[nodiscard]] QString embeddedMap();

/** Whether a file dropped on the window is a base map rather than an incident or a table: by its beginning and name. */
[[nodiscard]] bool looksLikeTiles(const QString &map);

} // namespace fanion::app
