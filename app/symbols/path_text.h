// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QStringView>

#include <optional>

namespace fanion::app {

/**
 * Reads the small part of SVG path data the catalogue uses: absolute M, L, H, V, C, Q and Z with numbers separated by
 * spaces or commas. Empty when the text is anything else, or a coordinate is beyond ±1000.
 */
[[nodiscard]] std::optional<QPainterPath> readPath(QStringView text);

} // namespace fanion::app
