// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

namespace fanion::app {

/**
 * The colours of the base map. Muted greys with a hint of their meaning, so that the doctrine's colours on top are the
 * only saturated ones (design section 7).
 */
struct BasemapStyle {
    QColor sea, land, coast, water, country, region, departement;
    QColor town, townHalo, area, areaHalo, seaName;

    [[nodiscard]] static const BasemapStyle &day();
    [[nodiscard]] static const BasemapStyle &night();
};

} // namespace fanion::app
