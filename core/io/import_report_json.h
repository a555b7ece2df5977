// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/import.h"

#include <string>

namespace fanion {

/**
 * The report of an import as one JSON object on one line, for `fanionctl import --json` and logs: format, encoding,
 * separator, header, what gave the coordinates and how surely, counts, reasons, the first `maxProblems` rows without a
 * place, warnings. Keys are stable.
 */
[[nodiscard]] std::string importReportJson(const Import &import, std::size_t maxProblems = 100);

} // namespace fanion
