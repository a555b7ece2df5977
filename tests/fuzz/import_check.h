// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/utf8.h"
#include "core/io/import.h"
#include "core/io/import_report_json.h"

#include <cstdlib>

namespace fanion::fuzz {

inline void require(bool holds) {
    if (!holds) std::abort();
}

/** What must hold of every import, whatever the bytes were. */
inline void checkImport(const Import &import) {
    const ImportReport &report = import.report;
    std::uint64_t failed = 0;
    for (const auto &[reason, count] : report.failures)
        failed += count;
    require(report.rowsPlaced + failed == report.rowsRead);
    require(report.problems.size() <= ImportReport::kMaxProblemsKept);
    require(import.layer.features.size() >= report.rowsPlaced);
    for (const std::string &column : import.layer.columns)
        require(!column.empty() && isCleanUtf8(column));
    for (const ImportedFeature &feature : import.layer.features) {
        const FeatureGeometry &geometry = feature.geometry;
        require(geometry.position.isValid() && import.layer.bounds.contains(geometry.position));
        require(geometry.path.size() >= (geometry.kind == GeometryKind::Point  ? 0U
                                         : geometry.kind == GeometryKind::Line ? 2U
                                                                               : 3U));
        require(feature.row >= 1 && feature.row <= report.rowsRead && feature.line >= 1);
        require(isCleanUtf8(feature.label));
        for (const ImportedProperty &property : feature.properties)
            require(property.column < import.layer.columns.size() && !property.value.empty() &&
                    isCleanUtf8(property.value));
    }
    for (const RowProblem &problem : report.problems)
        require(isCleanUtf8(problem.detail));
    require(!importReportJson(import).empty());
}

} // namespace fanion::fuzz
