// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/io/byte_source.h"
#include "core/io/import.h"
#include "core/io/import_options.h"

namespace fanion {

/**
 * Reads GeoJSON (RFC 7946): a FeatureCollection, a Feature or a bare geometry, of any geometry type; also the older
 * `crs` member (any EPSG number, CRS84) and uMap files (layers of collections). Nested properties are kept as JSON
 * text, null ones left out. A feature without a usable geometry is counted and reported; a text that isn't whole JSON
 * is refused as a whole.
 *
 * Reads `source` in pieces and holds one feature's JSON at a time. Corrupt for malformed JSON, Foreign for JSON of
 * another kind or no text at all, TooLarge beyond a limit, Refused when the progress callback stops it.
 */
[[nodiscard]] Result<Import> importGeoJson(ByteSource &source, const ImportOptions &options);

} // namespace fanion
