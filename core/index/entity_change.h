// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/replica/board.h"

namespace fanion {

/** One object of a delta beside what the index held of it: null before it came and after it went. */
struct EntityChange {
    EntityPtr before;
    EntityPtr now;
};

/** Whether the object is on the board: there, and not in the bin. */
[[nodiscard]] inline bool isLiving(const EntityPtr &entity) {
    return entity && !entity->deleted;
}

} // namespace fanion
