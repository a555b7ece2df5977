// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/basemap/label_placer.h"

#include <algorithm>

namespace fanion::app {

bool LabelPlacer::place(const QRectF &box) {
    if (std::ranges::any_of(m_taken, [&](const QRectF &taken) { return taken.intersects(box); })) return false;
    m_taken.push_back(box.adjusted(-m_gap, -m_gap, m_gap, m_gap));
    return true;
}

} // namespace fanion::app
