// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/bounds.h"
#include "core/geo/position.h"

#include <cstdint>
#include <string>
#include <vector>

namespace fanion {

enum class GeometryKind : std::uint8_t { Point, Line, Polygon };

/** The shape of one feature, on WGS84. */
struct FeatureGeometry {
    GeometryKind kind = GeometryKind::Point;
    /** The point; of a line or a polygon, its first vertex. */
    Position position;
    /** The line (2 points and more) or the outer ring (3 and more, the last not repeating the first); empty for a
     * point. */
    Path path;
    bool operator==(const FeatureGeometry &) const = default;
};

/** A cell of the source that isn't a coordinate or the label; empty cells aren't kept. */
struct ImportedProperty {
    std::uint32_t column = 0; ///< index into ImportedLayer::columns
    std::string value;        ///< as the source wrote it, so leading zeros are kept; UTF-8
    bool operator==(const ImportedProperty &) const = default;
};

/** One object to put on the map. A row with a multi-part geometry gives several. */
struct ImportedFeature {
    FeatureGeometry geometry;
    std::string label;
    std::vector<ImportedProperty> properties; ///< in the order of the source
    std::uint64_t row = 0;                    ///< data row or GeoJSON feature it came from, from 1
    std::uint64_t line = 0;                   ///< line of the source that row begins on, from 1
};

/** What an import gives: features only, nothing of the board yet. */
struct ImportedLayer {
    std::string name;
    std::vector<std::string> columns; ///< names of the source's columns, unique, in its order
    std::vector<ImportedFeature> features;
    Bounds bounds; ///< of all features

    [[nodiscard]] const std::string &columnName(const ImportedProperty &property) const {
        return columns[property.column];
    }
};

} // namespace fanion
