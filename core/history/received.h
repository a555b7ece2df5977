// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/row_source.h"

#include <optional>

namespace fanion {

/**
 * What a post had surely received: the past of its last change up to a moment (its own clock's). A lower bound, and the
 * best the log can say: what reached the post after that change, or reached it and stayed unanswered, left no trace.
 */
struct Received {
    Frontier frontier;      ///< BoardAt shows the board
    std::uint32_t acts = 0; ///< its own changes in it
    WallTime lastAt = 0;    ///< when, by its clock, it made the last of them
};

/**
 * \p moment: nothing for everything it ever did. A post that has opened the file several times has as many logs; they
 * count together. Error: NotFound when the post had not acted by then, so that nothing is known.
 */
[[nodiscard]] Result<Received> receivedBy(const RowSource &rows, const PostId &post, std::optional<WallTime> moment);

} // namespace fanion
