// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/symbols/catalogue.h"
#include "core/io/exported_feature.h"
#include "core/model/entity.h"
#include "core/replica/board.h"

#include <functional>
#include <span>
#include <vector>

namespace fanion::app {

/**
 * Objects as another map program takes them: what exportedFeatures() says of them, and the name of the sign ("sign"),
 * its codes of other systems ("sidc", "cot", see ExportCodes) where there are any, and the colours it is drawn in. A
 * circle is a ring. \p layerOf: the layer of an imported object, null for others.
 */
[[nodiscard]] std::vector<ExportedFeature> mapFeatures(std::span<const EntityPtr> objects,
                                                       const std::function<EntityPtr(const Entity &)> &layerOf,
                                                       const Catalogue &catalogue);

} // namespace fanion::app
