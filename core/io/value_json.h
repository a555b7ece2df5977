// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/schema.h"

#include <nlohmann/json_fwd.hpp>

namespace fanion {

/**
 * A value as JSON. Times are ISO 8601 text, places {"lat":…,"lon":…} in degrees, paths lists of them, references 16 hex
 * digits; the rest is what JSON has. \p field tells times from numbers; null for a field this version doesn't know.
 */
[[nodiscard]] nlohmann::json valueToJson(const FieldSpec *field, const Value &value);

/**
 * JSON (of untrusted origin) as a value of the field, checked with checkValue(). Besides what valueToJson() writes,
 * takes times as milliseconds, places and paths as in GeoJSON ([lon, lat], Point, LineString, Polygon with one ring).
 * Null clears. A ring's repeated last point is dropped for kinds that are surfaces.
 */
[[nodiscard]] Result<Value> valueFromJson(const FieldSpec &field, const nlohmann::json &json, bool isSurface);

} // namespace fanion
