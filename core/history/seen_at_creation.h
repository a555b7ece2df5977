// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/row_source.h"
#include "core/log/frontier.h"

namespace fanion {

/**
 * What the author of an object held when it was made, itself included: the past of the change that made it. The same on
 * every post, whatever clocks say. Error: NotFound when no change here made it.
 */
[[nodiscard]] Result<Frontier> seenAtCreation(const RowSource &rows, EntityId entity);

} // namespace fanion
