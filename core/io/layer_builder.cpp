// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/layer_builder.h"

#include <format>

namespace fanion {

namespace {

std::string rows(const ImportWarning &warning) {
    return warning.count == 1 ? std::format("One row (line {})", warning.firstLine)
                              : std::format("{} rows (the first on line {})", warning.count, warning.firstLine);
}

std::string sentence(const ImportWarning &warning, const ImportReport &report) {
    switch (warning.kind) {
    case ImportWarningKind::SwappedAxes:
        if (warning.firstLine == 0)
            return "The two coordinate columns are named the wrong way round; they were exchanged. Check the map.";
        return rows(warning) + " had their two coordinates the wrong way round; they were exchanged.";
    case ImportWarningKind::OtherSystem:
        return rows(warning) + " are in another projection than the rest and were placed by the size of the numbers.";
    case ImportWarningKind::OtherColumns:
        return rows(warning) + " were placed from other columns because the main coordinates were empty.";
    case ImportWarningKind::AmbiguousSystem:
        return std::format("The coordinates fit more than one projection; EPSG:{} was taken. Check the map.",
                           report.epsg);
    case ImportWarningKind::DamagedText:
        return std::format("The text is damaged in {} places (the first on line {}); \uFFFD stands for them.",
                           warning.count, warning.firstLine);
    case ImportWarningKind::FewerCells:
        return rows(warning) + " have fewer cells than the header.";
    case ImportWarningKind::HolesDropped:
        return std::format("{} holes in polygons were left out (the first on line {}).", warning.count,
                           warning.firstLine);
    case ImportWarningKind::PartsDropped:
        return std::format("{} parts of geometries could not be used (the first on line {}).", warning.count,
                           warning.firstLine);
    case ImportWarningKind::NoCoordinates:
        return "No column holds coordinates; say which ones do, or add them.";
    case ImportWarningKind::QuoteLeftOpen:
        return std::format("The quotation mark opened in the row on line {} is never closed; the rest of the file was "
                           "read as that one row.",
                           warning.firstLine);
    }
    return {};
}

} // namespace

Result<void> LayerBuilder::add(std::vector<FeatureGeometry> geometries, const std::string &label,
                               const std::vector<ImportedProperty> &properties, std::uint64_t row, std::uint64_t line) {
    for (FeatureGeometry &geometry : geometries) {
        m_properties += properties.size();
        m_vertices += geometry.path.size();
        if (m_layer.features.size() >= m_limits.features)
            return fail(ErrorCode::TooLarge,
                        std::format("The file has more than {} features; import a part of it.", m_limits.features));
        if (m_properties > m_limits.properties)
            return fail(ErrorCode::TooLarge,
                        std::format("The file has more than {} filled cells; import fewer rows or columns.",
                                    m_limits.properties));
        if (m_vertices > m_limits.vertices)
            return fail(
                ErrorCode::TooLarge,
                std::format("The file's lines and areas have more than {} points; simplify them.", m_limits.vertices));
        m_layer.bounds.extend(geometry.position);
        m_layer.bounds.extend(geometry.path);
        m_layer.features.push_back({std::move(geometry), label, properties, row, line});
    }
    return {};
}

void describeWarnings(ImportReport &report) {
    for (ImportWarning &warning : report.warnings)
        if (warning.message.empty()) warning.message = sentence(warning, report);
}

} // namespace fanion
