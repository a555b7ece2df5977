// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/board_view.h"

#include <optional>

namespace fanion::app {

/**
 * An element of a set whose text is made for machines, in words: who acknowledged, which step is done, which means
 * answered the roll call. Nothing for other fields, whose elements are words already.
 */
[[nodiscard]] std::optional<QString> elementText(const BoardView &board, const Entity &entity, Field field,
                                                 const Value &element);

} // namespace fanion::app
