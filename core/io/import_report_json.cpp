// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/import_report_json.h"

#include "core/io/json_tree.h"

namespace fanion {

namespace {

JsonValue sourceJson(const CoordinateSource &source, const std::vector<std::string> &columns) {
    JsonValue json = {{"form", toWord(source.form)},
                      {"epsg", source.epsg},
                      {"certainty", toWord(source.certainty)},
                      {"columns", {columns[source.first]}}};
    if (source.form == CoordinateForm::LatitudeLongitude || source.form == CoordinateForm::Plane)
        json["columns"].push_back(columns[source.second]);
    return json;
}

JsonValue tableJson(const Import &import) {
    const ImportReport &report = import.report;
    JsonValue sources = JsonValue::array();
    for (const CoordinateSource &source : report.coordinates)
        sources.push_back(sourceJson(source, import.layer.columns));
    return {{"separator", std::string(1, report.separator)},
            {"decimal_comma", report.decimalComma},
            {"header_line", report.headerLine},
            {"preamble_rows", report.preambleLines},
            {"blank_rows", report.blankRows},
            {"coordinates", std::move(sources)}};
}

} // namespace

std::string importReportJson(const Import &import, std::size_t maxProblems) {
    const ImportReport &report = import.report;
    JsonValue json = {{"name", import.layer.name},
                      {"format", toWord(report.format)},
                      {"encoding", toWord(report.encoding)},
                      {"rows", report.rowsRead},
                      {"placed", report.rowsPlaced},
                      {"not_placed", report.rowsNotPlaced()},
                      {"features", import.layer.features.size()},
                      {"epsg", report.epsg}};
    if (report.labelColumn) json["label"] = import.layer.columns[*report.labelColumn];
    if (report.format == ImportFormat::Csv) json["table"] = tableJson(import);
    json["reasons"] = JsonValue::object();
    for (const auto &[reason, count] : report.failures)
        json["reasons"][std::string(toWord(reason))] = count;
    json["problems"] = JsonValue::array();
    for (const RowProblem &problem : report.problems) {
        if (json["problems"].size() == maxProblems) break;
        json["problems"].push_back({{"row", problem.row},
                                    {"line", problem.line},
                                    {"reason", toWord(problem.reason)},
                                    {"detail", problem.detail}});
    }
    json["warnings"] = JsonValue::array();
    for (const ImportWarning &warning : report.warnings)
        json["warnings"].push_back({{"kind", toWord(warning.kind)},
                                    {"count", warning.count},
                                    {"line", warning.firstLine},
                                    {"message", warning.message}});
    return json.dump(-1, ' ', false, JsonValue::error_handler_t::replace);
}

} // namespace fanion
