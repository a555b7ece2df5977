// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace fanion::app {

/** The ids of "vector_layers", as TileJSON, MBTiles and PMTiles write them; at most 500. */
[[nodiscard]] QStringList vectorLayers(const QJsonObject &metadata);

} // namespace fanion::app
