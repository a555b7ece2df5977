// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tiles/terrain/terrain_tile.h"
#include "core/base/result.h"

#include <QString>

#include <vector>

namespace fanion::app {

/** Of a folder so many files of heights are taken: the RGE ALTI of a département has some hundreds to some thousands.
 */
inline constexpr std::size_t kMostTerrainFiles = 8'000;

/**
 * What the heights are in a file, or in a folder and two levels of folders below it; files of the folder that can't be
 * read are left out. Slow: every file is opened. Errors: those of GdalTerrain::open, NotFound (nothing there, or no
 * heights in the folder).
 */
[[nodiscard]] Result<std::vector<TerrainFacts>> readTerrain(const QString &map);

/** Whether a file or folder dropped on the window is heights rather than a base map: one file is opened. */
[[nodiscard]] bool looksLikeTerrain(const QString &map);

} // namespace fanion::app
