// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/csv_cells.h"
#include "core/io/exported_feature.h"

#include <span>
#include <string>

namespace fanion {

/**
 * A table (CsvCells): id, kind, name, latitude, longitude, geometry, then every property name in the order of its
 * first appearance. Latitude and longitude (decimal point) are those of a point; lines and areas stand as GeoJSON in
 * `geometry`.
 */
[[nodiscard]] std::string writeCsv(std::span<const ExportedFeature> features, const CsvWriterOptions &options = {});

} // namespace fanion
