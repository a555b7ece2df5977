// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <utility>

namespace fanion {

struct ParsedNumber {
    double value = 0;
    bool hasComma = false;  ///< the decimal sign was a comma
    int fractionDigits = 0; ///< digits after the decimal sign
};

/**
 * A number as tables hold it: either decimal sign, thousands grouped by spaces (any), dots or commas, an exponent.
 * A single comma or dot is the decimal sign, unless `decimalComma` says which one is. Empty when it isn't a number.
 */
[[nodiscard]] std::optional<ParsedNumber> parseNumber(std::string_view text,
                                                      std::optional<bool> decimalComma = std::nullopt);

/** Two bare numbers in one cell, in their order. */
struct NumberPair {
    double first = 0;
    double second = 0;
    bool hasFractions = false;    ///< both have decimals, as coordinates in degrees do
    bool isWellKnownText = false; ///< "POINT (x y)": x first, whatever the values
};
/** "46.15,5.60", "46.15, 5.60", "46,15 5,60", "[5.6;46.1]", "POINT (5.60 46.15)". */
[[nodiscard]] std::optional<NumberPair> parseNumberPair(std::string_view text);

/** True for what tables write for nothing: "", "-", "null", "NULL", "NaN", "N/A", "#N/A". Expects trimmed text. */
[[nodiscard]] bool isNullText(std::string_view text);
/** True for "" and "-", which aren't kept as properties. Expects trimmed text. */
[[nodiscard]] bool isEmptyText(std::string_view text);

} // namespace fanion
