// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tiles/terrain/terrain_tile.h"
#include "app/tiles/tile_source.h"

#include <filesystem>
#include <memory>

namespace fanion::app {

using OpenedTiles = Result<std::unique_ptr<TileSource>>;
using OpenedTerrain = Result<std::unique_ptr<TerrainTile>>;

/**
 * Opens what GDAL reads, loading the module with it first (libfanion_gdal.so beside the program, or in
 * ../lib/fanion). Errors: those of GdalSource::open, NotFound (no module). Any thread.
 */
[[nodiscard]] OpenedTiles openWithGdal(const std::filesystem::path &file);
/** The same for heights. Errors: those of GdalTerrain::open, NotFound (no module). Any thread. */
[[nodiscard]] OpenedTerrain openTerrainWithGdal(const std::filesystem::path &file);

} // namespace fanion::app
