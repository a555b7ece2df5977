// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/gazetteer/gazetteer_place.h"
#include "core/gazetteer/name_query.h"

#include <optional>
#include <string_view>
#include <vector>

namespace fanion {

/** Places by their names, for a search as somebody types. Made once, then only read: from any thread. */
class Gazetteer {
public:
    struct Found {
        const GazetteerPlace *place = nullptr; ///< lives as long as the gazetteer
        NameQuery::Fit fit;                    ///< of the name alone
        double rank = 0;                       ///< what they are sorted by
    };

    /**
     * Reads the lines tools/basemap/gazetteer.py writes. Errors: Foreign (another kind of text), Corrupt (a line that
     * breaks the form; the message says which), TooLarge.
     */
    [[nodiscard]] static Result<Gazetteer> read(std::string_view text);

    /**
     * Those the query stands for, by its words, or by a département's number, an INSEE or a postal code: the best
     * first. Among names that fit as well the nearer to \p near first, and somewhat the larger; an exact name stands
     * behind the beginning of another only when it is much further away.
     */
    [[nodiscard]] std::vector<Found> find(const NameQuery &query, std::optional<Position> near,
                                          std::size_t limit) const;
    [[nodiscard]] const std::vector<GazetteerPlace> &places() const { return m_places; }

private:
    using WordId = std::uint32_t;
    struct Words {
        std::uint32_t first = 0; ///< in m_words
        std::uint16_t names = 0; ///< so many are of the name …
        std::uint16_t codes = 0; ///< … and so many behind them are numbers
    };
    struct Costs;

    Gazetteer() = default;
    [[nodiscard]] Costs costsOf(const NameQuery &query) const;

    std::vector<GazetteerPlace> m_places;
    std::vector<Words> m_wordsOf; ///< of each place
    std::vector<WordId> m_words;
    std::vector<std::string> m_texts; ///< of each word, sorted
    std::vector<bool> m_isSmall;
};

} // namespace fanion
