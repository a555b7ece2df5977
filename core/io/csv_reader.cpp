// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/csv_reader.h"

#include "core/io/utf8.h"

#include <algorithm>
#include <format>

namespace fanion {

bool CsvRow::isBlank() const {
    return std::ranges::all_of(cells, [](const std::string &cell) { return trimmed(cell).empty(); });
}

CsvReader::CsvReader(TextSource &source, char separator, bool quotes, const ImportLimits &limits)
    : m_source(source), m_separator(separator), m_quotes(quotes), m_maxCells(limits.columns),
      m_maxCellBytes(limits.cellBytes) {}

Result<bool> CsvReader::refill() {
    if (!m_piece.empty()) return true;
    const auto piece = m_source.next();
    if (!piece) return std::unexpected(piece.error());
    m_piece = *piece;
    return !m_piece.empty();
}

Result<bool> CsvReader::next(CsvRow &row) {
    row.cells.clear();
    row.quoteLeftOpen = false;
    m_cell.clear();
    m_state = State::CellStart;
    bool isEmpty = true;
    for (;;) {
        const auto more = refill();
        if (!more) return std::unexpected(more.error());
        if (m_skipLineFeed && *more) {
            m_skipLineFeed = false;
            m_afterReturn = false;
            if (m_piece.front() == '\n') {
                m_piece.remove_prefix(1);
                continue;
            }
        }
        if (isEmpty) row.line = m_line;
        if (!*more) {
            if (isEmpty) return false;
            row.quoteLeftOpen = m_state == State::Quoted;
            if (!endCell(row)) break;
            return true;
        }
        isEmpty = false;
        const auto complete = takePiece(row);
        if (!complete) return std::unexpected(complete.error());
        if (*complete) return true;
    }
    return fail(ErrorCode::TooLarge, std::format("Line {} has more than {} cells.", row.line, m_maxCells));
}

Result<bool> CsvReader::takePiece(CsvRow &row) {
    while (!m_piece.empty()) {
        const char c = m_piece.front();
        m_piece.remove_prefix(1);
        const bool isLineEnd = c == '\n' || c == '\r';
        if (isLineEnd && !(c == '\n' && m_afterReturn)) ++m_line; // a CRLF counts once
        m_afterReturn = c == '\r';
        if (m_state == State::Quoted || (!isLineEnd && c != m_separator)) {
            take(c);
            if (m_cell.size() > m_maxCellBytes)
                return fail(ErrorCode::TooLarge,
                            std::format("The row on line {} has a cell of more than {} bytes; a quotation mark is "
                                        "probably left open there.",
                                        row.line, m_maxCellBytes));
            continue;
        }
        if (!endCell(row))
            return fail(ErrorCode::TooLarge, std::format("Line {} has more than {} cells.", row.line, m_maxCells));
        if (!isLineEnd) continue;
        m_skipLineFeed = c == '\r';
        return true;
    }
    return false;
}

void CsvReader::take(char c) {
    const bool isQuote = m_quotes && c == '"';
    switch (m_state) {
    case State::CellStart:
        m_state = isQuote ? State::Quoted : State::Bare;
        if (isQuote) return;
        break;
    case State::Bare:
        break;
    case State::Quoted:
        if (isQuote) {
            m_state = State::QuoteInQuoted;
            return;
        }
        break;
    case State::QuoteInQuoted:
        // A doubled quote is one quote; anything else after the closing one is kept as text.
        m_state = isQuote ? State::Quoted : State::Bare;
        break;
    }
    m_cell += c;
}

bool CsvReader::endCell(CsvRow &row) {
    if (row.cells.size() == m_maxCells) return false;
    row.cells.push_back(std::move(m_cell));
    m_cell.clear();
    m_state = State::CellStart;
    return true;
}

} // namespace fanion
