// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/csv_writer.h"

#include "core/io/geojson_writer.h"
#include "core/io/number_text.h"

#include <cstdlib>
#include <format>
#include <string_view>
#include <unordered_map>

namespace fanion {

namespace {

bool isFormula(std::string_view cell) {
    constexpr std::string_view kStarts = "=+-@\t\r\n";
    return !cell.empty() && kStarts.contains(cell.front()) && cell != "-" && !parseNumber(cell);
}

class Writer {
public:
    explicit Writer(const CsvWriterOptions &options) : m_separator(options.separator) {
        if (options.byteOrderMark) m_text = "\uFEFF";
    }
    void cell(std::string_view value) {
        if (!m_isRowStart) m_text += m_separator;
        m_isRowStart = false;
        const bool guarded = isFormula(value);
        const bool quoted = value.find_first_of("\"\r\n") != std::string_view::npos || value.contains(m_separator) ||
                            value.starts_with(' ') || value.ends_with(' ');
        if (quoted) m_text += '"';
        if (guarded) m_text += '\'';
        for (const char c : value) {
            if (c == '"') m_text += '"';
            m_text += c;
        }
        if (quoted) m_text += '"';
    }
    void endRow() {
        m_text += "\r\n";
        m_isRowStart = true;
    }
    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    std::string m_text;
    char m_separator;
    bool m_isRowStart = true;
};

std::string degrees(std::int32_t e7) {
    const std::int64_t size = std::abs(static_cast<std::int64_t>(e7));
    return std::format("{}{}.{:07}", e7 < 0 ? "-" : "", size / 10'000'000, size % 10'000'000);
}

} // namespace

std::string writeCsv(std::span<const ExportedFeature> features, const CsvWriterOptions &options) {
    Writer writer(options);
    for (const char *name : {"id", "kind", "name", "latitude", "longitude", "geometry"})
        writer.cell(name);
    std::unordered_map<std::string_view, std::size_t> columns;
    for (const ExportedFeature &feature : features) {
        for (const auto &[name, value] : feature.properties)
            if (columns.try_emplace(name, columns.size()).second) writer.cell(name);
    }
    writer.endRow();

    std::vector<std::string_view> values(columns.size());
    for (const ExportedFeature &feature : features) {
        const auto &geometry = feature.geometry;
        const bool isPoint = geometry && geometry->kind == GeometryKind::Point;
        writer.cell(feature.id);
        writer.cell(feature.kind);
        writer.cell(feature.label);
        writer.cell(isPoint ? degrees(geometry->position.latitudeE7) : "");
        writer.cell(isPoint ? degrees(geometry->position.longitudeE7) : "");
        writer.cell(geometry && !isPoint ? geometryJson(*geometry) : "");
        values.assign(columns.size(), {});
        for (const auto &[name, value] : feature.properties)
            values[columns.at(name)] = value;
        for (const std::string_view value : values)
            writer.cell(value);
        writer.endRow();
    }
    return writer.take();
}

} // namespace fanion
