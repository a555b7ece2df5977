// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/geo/projected_crs.h"
#include "core/io/import_report.h"
#include "core/io/imported_layer.h"
#include "core/io/json_tree.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace fanion {

/** What a GeoJSON geometry came to: multi-part geometries and collections are taken apart. */
struct GeometryParts {
    std::vector<FeatureGeometry> parts;
    std::uint64_t holes = 0;           ///< inner rings left out
    std::uint64_t droppedParts = 0;    ///< parts that could not be used
    std::optional<RowFailure> failure; ///< why the first of them could not; the geometry failed when `parts` is empty
};

/**
 * Reads a GeoJSON geometry object (RFC 7946: Point, MultiPoint, LineString, MultiLineString, Polygon, MultiPolygon,
 * GeometryCollection), or {"lon":…,"lat":…}, whose numbers are in `crs`. Altitudes are left out; a ring loses the point
 * that repeats its first.
 */
[[nodiscard]] GeometryParts readGeometry(const JsonValue &geometry, const ProjectedCrs &crs);

} // namespace fanion
