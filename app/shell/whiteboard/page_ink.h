// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/page_points.h"

#include <QPointF>

namespace fanion::app {

/**
 * The points a stroke is kept with: what lies within \p tolerance (page units) of the others is left out, by
 * simplified() of core/geo; of a long stroke more, so that there are at most limits::kInkPoints. Fewer than two for
 * what is no stroke.
 */
[[nodiscard]] std::vector<PagePoint> simplifiedInk(const std::vector<QPointF> &way, double tolerance);

} // namespace fanion::app
