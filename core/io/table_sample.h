// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/number_text.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace fanion {

/** The first rows of a table by column, with what the guesses need to know of each cell. */
struct TableSample {
    struct Column {
        std::string header;                               ///< normalised (header_names.h)
        std::vector<std::string> cells;                   ///< trimmed; as many as rows
        std::vector<std::optional<ParsedNumber>> numbers; ///< of each cell
        std::size_t filled = 0;                           ///< cells that say something
        std::size_t numeric = 0;
        /** Nearly all of what is there are numbers. */
        [[nodiscard]] bool isNumeric() const { return numeric > 0 && numeric * 10 >= filled * 8; }
    };
    std::vector<Column> columns;
    std::size_t rows = 0;

    /** `rows` may be shorter or longer than the headers; what is beyond is left out. */
    TableSample(const std::vector<std::string> &headers, const std::vector<std::vector<std::string>> &cells,
                std::optional<bool> decimalComma);
};

} // namespace fanion
