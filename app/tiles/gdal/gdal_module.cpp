// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The door of the module fanion_gdal: GDAL and the hundred libraries behind it are loaded when a map needs them.
#include "app/tiles/gdal_module.h"
#include "app/tiles/gdal/gdal_source.h"
#include "app/tiles/gdal/gdal_terrain.h"

extern "C" Q_DECL_EXPORT void fanionOpenWithGdal(const std::filesystem::path *file, fanion::app::OpenedTiles *opened) {
    *opened = fanion::app::GdalSource::open(*file);
}

extern "C" Q_DECL_EXPORT void fanionOpenTerrainWithGdal(const std::filesystem::path *file,
                                                        fanion::app::OpenedTerrain *opened) {
    *opened = fanion::app::GdalTerrain::open(*file);
}
