// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/label_guess.h"

#include "core/io/header_names.h"
#include "core/io/number_text.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace fanion {

namespace {

using Column = TableSample::Column;

double distinctShare(const Column &column) {
    std::set<std::string_view> values;
    for (const std::string &cell : column.cells)
        if (!isNullText(cell)) values.insert(cell);
    return column.filled == 0 ? 0 : static_cast<double>(values.size()) / static_cast<double>(column.filled);
}

/** Short words that mostly differ: a name, not a category, a number, a date or a description. */
bool readsLikeNames(const Column &column) {
    const auto wordy = std::ranges::count_if(column.cells, [](const std::string &cell) {
        const auto letters = std::ranges::count_if(
            cell, [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80) != 0; });
        return letters >= 3 && static_cast<std::size_t>(letters) * 2 > cell.size() && cell.size() <= 120 &&
               !cell.starts_with('{');
    });
    return static_cast<std::size_t>(wordy) * 10 >= column.filled * 8 && column.filled > 0 &&
           distinctShare(column) > 0.7;
}

} // namespace

std::optional<std::size_t> guessLabelColumn(const TableSample &sample, const std::vector<std::size_t> &taken) {
    std::optional<std::size_t> best;
    int bestScore = 0;
    for (std::size_t i = 0; i < sample.columns.size(); ++i) {
        const Column &column = sample.columns[i];
        if (std::ranges::contains(taken, i) || column.filled * 2 < sample.rows) continue;
        const int name = labelScore(column.header);
        // An unnamed column of names beats a reference number, but no column that says it is the name.
        const int score =
            10 * name + (name >= 40 && column.isNumeric() ? -300 : 0) + (name < 40 && readsLikeNames(column) ? 350 : 0);
        if (score > bestScore) {
            best = i;
            bestScore = score;
        }
    }
    return best;
}

} // namespace fanion
