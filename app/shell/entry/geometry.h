// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/position.h"

#include <QGeoCoordinate>
#include <QList>

#include <optional>

namespace fanion::app {

/** QML's places are degrees in doubles, the board's are whole 1e-7 degrees. Invalid ones give nothing. */
[[nodiscard]] std::optional<Position> toPosition(const QGeoCoordinate &place);
[[nodiscard]] QGeoCoordinate toCoordinate(Position place);
[[nodiscard]] Path toPath(const QList<QGeoCoordinate> &places);
[[nodiscard]] QList<QGeoCoordinate> toCoordinates(const Path &path);

} // namespace fanion::app
