// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

struct sqlite3;

namespace fanion::app {

/**
 * The `json` of an MBTiles file's metadata, by which a style is chosen: the layers that some of its vector tiles have,
 * of every zoom. Tiles that can't be read add nothing.
 */
[[nodiscard]] QByteArray vectorLayersJson(sqlite3 *database);

} // namespace fanion::app
