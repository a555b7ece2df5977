// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <QPolygonF>

#include <string>
#include <variant>
#include <vector>

namespace fanion::app {

/** One object of a vector tile; coordinates from 0 to 1 across the tile (a little more in its margin), y down. */
struct VectorFeature {
    enum class Type : std::uint8_t { Unknown, Point, Line, Polygon };

    Type type = Type::Unknown;
    std::vector<QPolygonF> parts;
    /** Indices into the layer's keys and values. */
    std::vector<std::pair<std::uint32_t, std::uint32_t>> tags;
};

struct VectorLayer {
    using Attribute = std::variant<std::monostate, std::string, double>;

    std::string name;
    std::vector<std::string> keys;
    std::vector<Attribute> values;
    std::vector<VectorFeature> features;

    /** Null when the feature has no such attribute. */
    [[nodiscard]] const Attribute *attribute(const VectorFeature &feature, std::string_view key) const;
    /** Empty when there is no such text. */
    [[nodiscard]] std::string_view text(const VectorFeature &feature, std::string_view key) const;
    /** \p otherwise when there is no such number. */
    [[nodiscard]] double number(const VectorFeature &feature, std::string_view key, double otherwise = 0) const;
};

/**
 * A tile in the Mapbox Vector Tile format, version 1 and 2 (github.com/mapbox/vector-tile-spec), possibly gzipped. The
 * bytes are untrusted: at most 8 MiB inflated and a million vertices; anything malformed is an error.
 */
struct VectorTile {
    std::vector<VectorLayer> layers;

    [[nodiscard]] static Result<VectorTile> decode(ByteView bytes);
    /** Null when the tile has no such layer. */
    [[nodiscard]] const VectorLayer *layer(std::string_view name) const;
};

} // namespace fanion::app
