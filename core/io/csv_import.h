// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/io/byte_source.h"
#include "core/io/import.h"
#include "core/io/import_options.h"

namespace fanion {

/**
 * Reads a table of places as public data portals really ship it: any of four separators, UTF-8, Windows-1252 or UTF-16,
 * lines before the header, decimal commas, coordinates in one or two columns and in any projection French data uses.
 * What isn't given in `options.csv` is guessed, and the report says so. A row without a place is counted and reported.
 *
 * Reads `source` in pieces, twice. Foreign when it is no table, TooLarge beyond a limit, Refused when the progress
 * callback stops it, InvalidArgument for options that don't fit the file.
 */
[[nodiscard]] Result<Import> importCsv(ByteSource &source, const ImportOptions &options);

} // namespace fanion
