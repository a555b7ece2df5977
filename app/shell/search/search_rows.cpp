// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/search/search_rows.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace fanion::app {

namespace {

/** Of one kind before it is another's turn. */
constexpr std::size_t kInTurn = 4;
constexpr double kInFull = 0.05;
constexpr double kOneMistake = 4; ///< … or inside a word

int mistakesOf(const std::optional<NameQuery::Fit> &fit) {
    if (!fit || fit->worst <= 1) return 0;
    return fit->worst <= kOneMistake ? 1 : 2;
}

} // namespace

void SearchRows::add(SearchRow row, std::optional<NameQuery::Fit> fit) {
    // A symbol is offered for placing: what has its name already stands first.
    const bool isInFull = fit && fit->cost < kInFull && row.kind != SearchRow::Kind::Symbol;
    m_entries.push_back({mistakesOf(fit), !isInFull, 0, std::move(row)});
}

std::vector<SearchRow> SearchRows::sorted() && {
    std::map<std::tuple<int, bool, SearchRow::Kind>, std::size_t> counts;
    for (Entry &entry : m_entries)
        entry.turn = counts[{entry.mistakes, entry.isPartial, entry.row.kind}]++ / kInTurn;
    std::ranges::stable_sort(m_entries, {}, [](const Entry &entry) {
        return std::tuple(entry.row.kind != SearchRow::Kind::Coordinates, entry.mistakes, entry.isPartial, entry.turn,
                          entry.row.kind);
    });
    std::vector<SearchRow> rows;
    for (Entry &entry : m_entries)
        rows.push_back(std::move(entry.row));
    return rows;
}

} // namespace fanion::app
