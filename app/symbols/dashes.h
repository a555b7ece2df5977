// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QPen>

class QPainter;

namespace fanion::app {

enum class DashStyle : std::uint8_t { Solid, Dashed, DotDash };

/**
 * Strokes a path with dashes about as long as their gaps (\p dash, in the painter's units), stretched a little so that
 * straight sides begin and end with a dash: a planned rectangle keeps its corners.
 */
void strokeDashed(QPainter &painter, const QPainterPath &path, QPen pen, DashStyle style, double dash);

} // namespace fanion::app
