// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/io/import_options.h"
#include "core/io/text_source.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fanion {

/** One row of a table as it stands in the source. */
struct CsvRow {
    std::vector<std::string> cells;
    std::uint64_t line = 0; ///< where it begins, from 1
    bool quoteLeftOpen = false;

    [[nodiscard]] bool isBlank() const;
};

/**
 * Cuts a text into rows and cells: RFC 4180 and what is really shipped (LF, CRLF or CR, a quote inside a bare cell,
 * text after a closing quote). Quotes count only at the start of a cell.
 */
class CsvReader {
public:
    /** `source` outlives this and is read from its start. */
    CsvReader(TextSource &source, char separator, bool quotes, const ImportLimits &limits);

    /** False at the end. TooLarge for a row of too many cells or a cell too long, Io when reading fails. */
    [[nodiscard]] Result<bool> next(CsvRow &row);

private:
    enum class State : std::uint8_t { CellStart, Bare, Quoted, QuoteInQuoted };

    /** False at the end of the text. */
    [[nodiscard]] Result<bool> refill();
    /** Takes characters up to the end of a row or of the piece; true when the row is complete. */
    [[nodiscard]] Result<bool> takePiece(CsvRow &row);
    void take(char c);
    [[nodiscard]] bool endCell(CsvRow &row);

    TextSource &m_source;
    char m_separator;
    bool m_quotes;
    std::size_t m_maxCells;
    std::size_t m_maxCellBytes;
    std::string_view m_piece;
    std::string m_cell;
    State m_state = State::CellStart;
    std::uint64_t m_line = 1;
    bool m_afterReturn = false;
    bool m_skipLineFeed = false; // the LF of a CRLF already taken as a line end
};

} // namespace fanion
