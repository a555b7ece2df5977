// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/map_object.h"

#include <QFont>
#include <QPointF>

class QPainter;

namespace fanion::app {

/** Draws a badge of 16 pixels, its middle at \p centre: a conflict's or that of an object kept from the bin. */
void paintBadge(QPainter &painter, Badge badge, QPointF centre, const QFont &font);

} // namespace fanion::app
