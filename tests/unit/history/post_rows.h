// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/row_source.h"
#include "core/log/change_run.h"
#include "tests/support/test_post.h"

#include <vector>

namespace fanion::test {

/** What a post's file would hold, row by row. */
[[nodiscard]] std::vector<ChangeRun> rowsOf(const TestPost &post);
/** The same with some rows together packed into blocks, drawn by \p random. */
[[nodiscard]] std::vector<ChangeRun> packed(const std::vector<ChangeRun> &rows, SeededRandom &random);
[[nodiscard]] RowSource sourceOf(const std::vector<ChangeRun> &rows);

} // namespace fanion::test
