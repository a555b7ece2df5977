// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/io/csv_reader.h"
#include "core/io/import_options.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fanion {

/** How a table is laid out, guessed from its first rows. */
struct CsvDialect {
    char separator = ';';
    std::uint64_t headerLine = 0;               ///< 0: none
    std::uint64_t firstDataLine = 1;            ///< rows beginning before it aren't data
    std::uint64_t preambleRows = 0;             ///< rows before the header (or the data) that say something
    std::vector<std::string> columns;           ///< names, unique and never empty
    std::vector<std::vector<std::string>> rows; ///< the data rows of the sample
};

/**
 * Guesses the separator (the one of ; , tab | that cuts most rows into the same number of cells), the rows to skip and
 * the header. `sample` is the start of the text as UTF-8; `isWhole` when it is all of it, else its last row is left
 * out. Foreign when no separator makes a table of it and the lines aren't coordinates either.
 */
[[nodiscard]] Result<CsvDialect> guessDialect(std::string_view sample, bool isWhole, const CsvOptions &options,
                                              const ImportLimits &limits);

} // namespace fanion
