// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/map_object.h"
#include "app/symbols/symbol_painter.h"
#include "core/geo/map_camera.h"

namespace fanion::app {

/** Side in pixels of the box of a sign of size 1 on the map: its frame is then 47 by 28. */
inline constexpr double kSymbolSide = 60;
/** No sign reaches further from its place than this, in pixels. */
inline constexpr double kFarthestInk = kSymbolSide * 4 * 1.5;

/** Nearly all signs answer to the pointer within this distance of their place, in pixels; see reachesFar(). */
inline constexpr double kUsualReach = 40;

/** Where a point object's sign lies on the screen: its box of 64 units, before it is turned. */
struct SymbolPlace {
    QPointF at;       ///< the object's place on the screen
    QRectF box;       ///< the box of 64 units, in pixels
    double angle = 0; ///< degrees clockwise on the screen, around `at`

    /** \p entry is the object's. */
    [[nodiscard]] static SymbolPlace of(const MapObject &object, const CatalogueEntry &entry, const MapCamera &camera);
    /** The rectangle that answers to the pointer, before it is turned. */
    [[nodiscard]] QRectF touch(const CatalogueEntry &entry) const;
    /** `touch`, and around small signs some more: a finger or a shaking hand must hit them. */
    [[nodiscard]] QRectF reach(const CatalogueEntry &entry) const;
    /** A point of the screen turned back by the angle: in the space of `box`. */
    [[nodiscard]] QPointF unturned(QPointF point) const;
};

/** Whether the sign answers further from its place than kUsualReach, whatever the camera. */
[[nodiscard]] bool reachesFar(const MapObject &object, const CatalogueEntry &entry);
/** The spec the painter wants of a point object. */
[[nodiscard]] SymbolSpec specOf(const MapObject &object, const CatalogueEntry &entry);
/** The entry an object is drawn with. */
[[nodiscard]] const CatalogueEntry &entryOf(const MapObject &object, const Catalogue &catalogue);

} // namespace fanion::app
