// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace fanion {

struct CsvWriterOptions {
    char separator = ';';
    /** Excel takes a UTF-8 file for one only when it begins with the mark. */
    bool byteOrderMark = true;
};

/**
 * A table written cell by cell (RFC 4180, CRLF). A cell a spreadsheet would run as a formula (beginning with = + - @ or
 * a control character, and not a number) gets an apostrophe in front.
 */
class CsvCells {
public:
    explicit CsvCells(const CsvWriterOptions &options = {});

    void add(std::string_view value);
    void endRow();
    [[nodiscard]] std::string take() && { return std::move(m_text); }

private:
    std::string m_text;
    char m_separator;
    bool m_isRowStart = true;
};

} // namespace fanion
