// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/table_sample.h"

#include "core/io/header_names.h"
#include "core/io/utf8.h"

namespace fanion {

TableSample::TableSample(const std::vector<std::string> &headers, const std::vector<std::vector<std::string>> &cells,
                         std::optional<bool> decimalComma)
    : columns(headers.size()), rows(cells.size()) {
    for (std::size_t i = 0; i < headers.size(); ++i) {
        Column &column = columns[i];
        column.header = normalisedHeader(headers[i]);
        column.cells.reserve(rows);
        column.numbers.reserve(rows);
        for (const auto &row : cells) {
            const std::string_view cell = i < row.size() ? trimmed(row[i]) : std::string_view{};
            column.cells.emplace_back(cell);
            column.numbers.push_back(isNullText(cell) ? std::nullopt : parseNumber(cell, decimalComma));
            column.filled += !isNullText(cell);
            column.numeric += column.numbers.back().has_value();
        }
    }
}

} // namespace fanion
