// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/import_report.h"
#include "core/io/table_sample.h"

#include <vector>

namespace fanion {

/** Where a table's coordinates seem to be. */
struct CoordinateGuess {
    /** Best first; sources guessed by their values alone only ever come first, never as a second choice. */
    std::vector<CoordinateSource> sources;
    bool axesSwapped = false; ///< the best source's columns are named the wrong way round
    bool isAmbiguous = false; ///< its numbers fit more than one projection
};

/**
 * Guesses from names and values together: names alone never beat values that don't fit. `first` and `second` of a
 * source already stand the right way round when axesSwapped is set.
 */
[[nodiscard]] CoordinateGuess guessCoordinates(const TableSample &sample);

} // namespace fanion
