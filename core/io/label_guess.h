// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/table_sample.h"

#include <optional>
#include <string>
#include <vector>

namespace fanion {

/** Labels longer than this keep their start; the whole text stays a property. */
inline constexpr std::size_t kMaxLabelBytes = 200;

/**
 * The column that says what each row is called: by name ("nom", "libellé"…), else the first column of texts that
 * differ. Columns in `taken` (the coordinates) are out.
 */
[[nodiscard]] std::optional<std::size_t> guessLabelColumn(const TableSample &sample,
                                                          const std::vector<std::size_t> &taken);

} // namespace fanion
