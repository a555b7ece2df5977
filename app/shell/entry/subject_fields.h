// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/board_view.h"
#include "app/shell/entry/values.h"

#include <vector>

namespace fanion::app {

/** How what an entry is about is kept: the first means and the first sector have a field, all else is a link. */
struct SubjectFields {
    Fields fields;
    std::vector<EntityId> links;
};
/** Objects that are not on the board are left out. */
[[nodiscard]] SubjectFields subjectFields(const BoardView &board, const std::vector<EntityId> &subjects);

} // namespace fanion::app
