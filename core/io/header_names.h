// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fanion {

/** A header in plain lower-case ASCII words with single spaces: "Libellé_GARE" and "libelleGare" give "libelle gare".
 */
[[nodiscard]] std::string normalisedHeader(std::string_view header);
/** The words of a normalised header. */
[[nodiscard]] std::vector<std::string_view> headerWords(std::string_view normalised);
/** True when one of the words is `word`. */
[[nodiscard]] bool hasWord(std::string_view normalised, std::string_view word);

/** Two columns that belong together as x (or longitude) and y (or latitude). */
struct AxisColumns {
    std::size_t x = 0;
    std::size_t y = 0;
    bool isGeographic = false; ///< called longitude and latitude rather than x and y
};
/** Pairs by name, in the order of their first column: lat/lon words first, then names that differ by x and y alone. */
[[nodiscard]] std::vector<AxisColumns> axisColumns(const std::vector<std::string> &normalisedHeaders);

/** The EPSG number a header names ("X Lambert 93", "x_2154", "cc43"), or empty. */
[[nodiscard]] std::optional<int> systemNamed(std::string_view normalised);
/** True for the usual names of a column that holds both coordinates ("coordonnees", "geo point", "latlon"). */
[[nodiscard]] bool namesPosition(std::string_view normalised);
/** True when such a name says longitude first. */
[[nodiscard]] bool namesLongitudeFirst(std::string_view normalised);
/** True for a column of INSEE or postal codes, which could be placed with a table of communes. */
[[nodiscard]] bool namesCommune(std::string_view normalised);

/** How well a header names what a feature is called: 0 not at all; "nom", "libelle" best. */
[[nodiscard]] int labelScore(std::string_view normalised);

} // namespace fanion
