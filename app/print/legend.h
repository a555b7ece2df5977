// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/map_object.h"
#include "app/symbols/catalogue.h"
#include "core/geo/map_camera.h"

#include <memory>
#include <vector>

class QPainter;

namespace fanion::app {

/** One line of a legend: a sign and what it means. */
struct LegendEntry {
    const CatalogueEntry *entry = nullptr;
    MapObject sample; ///< without its texts
    QString text;
};

/** Whether anything of the object is inside the view. */
[[nodiscard]] bool isOnSheet(const MapObject &object, const CatalogueEntry &entry, const MapCamera &camera);

/**
 * The signs that are on a sheet, each once for its key, nature and phase, in the order of the catalogue. Natures are
 * named where a sign is there in several, or always when \p namesNatures: without colour nothing else tells them.
 */
[[nodiscard]] std::vector<LegendEntry> legendOf(const std::vector<std::shared_ptr<const MapObject>> &objects,
                                                const MapCamera &camera, const Catalogue &catalogue, bool inFrench,
                                                bool namesNatures = false);

/** Draws the sign of an entry into a box, in the painter's units. */
void paintLegendSign(QPainter &painter, const LegendEntry &entry, const QRectF &box, const Catalogue &catalogue,
                     const QFont &font);

} // namespace fanion::app
