// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/exported_feature.h"

#include <span>
#include <string>
#include <string_view>

namespace fanion {

/**
 * A GeoJSON FeatureCollection (RFC 7946): longitude first, seven decimals, closed rings that turn counter-clockwise,
 * null geometry for what has no place. Id, kind and label stand in the properties "id", "kind" and "name"; a property
 * of the same name gets " (2)" behind it. A style is
 * written as simplestyle-spec 1.1 has it ("stroke", "stroke-width", "fill", "fill-opacity", "marker-color"). `name`,
 * when not empty, is the collection's. One feature a line.
 */
[[nodiscard]] std::string writeGeoJson(std::span<const ExportedFeature> features, std::string_view name = {});

/** One geometry as a GeoJSON object, for a cell of a table. */
[[nodiscard]] std::string geometryJson(const FeatureGeometry &geometry);

} // namespace fanion
