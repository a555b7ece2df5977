// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/csv_cells.h"

#include "core/io/number_text.h"

namespace fanion {

namespace {

bool isFormula(std::string_view cell) {
    constexpr std::string_view kStarts = "=+-@\t\r\n";
    return !cell.empty() && kStarts.contains(cell.front()) && cell != "-" && !parseNumber(cell);
}

} // namespace

CsvCells::CsvCells(const CsvWriterOptions &options) : m_separator(options.separator) {
    if (options.byteOrderMark) m_text = "\uFEFF";
}

void CsvCells::add(std::string_view value) {
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

void CsvCells::endRow() {
    m_text += "\r\n";
    m_isRowStart = true;
}

} // namespace fanion
