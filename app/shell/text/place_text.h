// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gazetteer/gazetteer_place.h"

#include <QString>

namespace fanion::app {

/** How far and which way: "850 m N", "4,2 km SE", "12 km NO" (NW in English); "ici" within 20 m. */
[[nodiscard]] QString distanceText(Position from, Position to);
/** "Commune", "Ancienne commune", "Lieu", "Département", "Région". */
[[nodiscard]] QString placeKindText(PlaceKind kind);
/** "Istres (13)"; a département with its number too, a region without. */
[[nodiscard]] QString placeName(const GazetteerPlace &place);
/** The zoom that shows a place of its kind and size, and all of where it may be. */
[[nodiscard]] double placeZoom(const GazetteerPlace &place);

} // namespace fanion::app
