// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/csv_writer.h"

#include "core/io/geojson_writer.h"

#include <cstdlib>
#include <format>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace fanion {

namespace {

std::string degrees(std::int32_t e7) {
    const std::int64_t size = std::abs(static_cast<std::int64_t>(e7));
    return std::format("{}{}.{:07}", e7 < 0 ? "-" : "", size / 10'000'000, size % 10'000'000);
}

} // namespace

std::string writeCsv(std::span<const ExportedFeature> features, const CsvWriterOptions &options) {
    CsvCells writer(options);
    for (const char *name : {"id", "kind", "name", "latitude", "longitude", "geometry"})
        writer.add(name);
    std::unordered_map<std::string_view, std::size_t> columns;
    for (const ExportedFeature &feature : features) {
        for (const auto &[name, value] : feature.properties)
            if (columns.try_emplace(name, columns.size()).second) writer.add(name);
    }
    writer.endRow();

    std::vector<std::string_view> values(columns.size());
    for (const ExportedFeature &feature : features) {
        const auto &geometry = feature.geometry;
        const bool isPoint = geometry && geometry->kind == GeometryKind::Point;
        writer.add(feature.id);
        writer.add(feature.kind);
        writer.add(feature.label);
        writer.add(isPoint ? degrees(geometry->position.latitudeE7) : "");
        writer.add(isPoint ? degrees(geometry->position.longitudeE7) : "");
        writer.add(geometry && !isPoint ? geometryJson(*geometry) : "");
        values.assign(columns.size(), {});
        for (const auto &[name, value] : feature.properties)
            values[columns.at(name)] = value;
        for (const std::string_view value : values)
            writer.add(value);
        writer.endRow();
    }
    return std::move(writer).take();
}

} // namespace fanion
