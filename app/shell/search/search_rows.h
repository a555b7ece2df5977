// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gazetteer/name_query.h"

#include <QGeoCoordinate>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace fanion::app {

/** A line of the search box. */
struct SearchRow {
    /** Also the order among lines that fit as well: what is on the board comes before what could be. */
    enum class Kind : std::uint8_t { Coordinates, Object, View, Place, LogLine, Symbol, Command };
    Kind kind = Kind::Command;
    QString key; ///< of an object its id, of a symbol and of a command theirs, coordinates as text; else empty
    QString name;
    QString detail; ///< what it is in a word, and where
    QGeoCoordinate place = {};
    double zoom = 0;        ///< that shows the place
    double bearing = 0;     ///< of a view
    double uncertainty = 0; ///< metres round the place; 0: there
};

/**
 * Puts what was found among different kinds of things in one order: what was mistyped behind what wasn't; a name typed
 * in full first; then in turns some of each kind, so that many lines of the main courante hide no commune.
 */
class SearchRows {
public:
    /** \p fit: how the query stands for its name; none: it is found by other words it holds. */
    void add(SearchRow row, std::optional<NameQuery::Fit> fit);
    /** Rows of one kind stay in the order they were added in, within what fits alike. */
    [[nodiscard]] std::vector<SearchRow> sorted() &&;

private:
    struct Entry {
        int mistakes = 0;
        bool isPartial = true;
        std::size_t turn = 0;
        SearchRow row;
    };
    std::vector<Entry> m_entries;
};

} // namespace fanion::app
