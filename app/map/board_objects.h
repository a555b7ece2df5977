// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/map_object.h"
#include "app/symbols/catalogue.h"
#include "core/model/entity.h"

#include <optional>

namespace fanion::app {

/**
 * What an entity of the board looks like on the map; empty when it is not on it: deleted, without a place, of a kind
 * that has none, or a means that was released. \p layer is the layer of an imported point, null otherwise.
 *
 * A means without a phase of its own is dashed until it is engaged (doctrine 2.2). Texts may come from anybody: they
 * are cut to 80 characters and stripped of control and direction marks.
 */
[[nodiscard]] std::optional<MapObject> toMapObject(const Entity &entity, const Entity *layer,
                                                   const Catalogue &catalogue);

/** The nature (colour) a means is drawn with: its own, or that of its type. */
[[nodiscard]] Nature natureOfMeans(const Entity &means, const Catalogue &catalogue);

} // namespace fanion::app
