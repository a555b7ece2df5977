// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/layout/layout_state.h"

#include <QByteArray>

#include <optional>

namespace fanion::app {

/** How a layout is kept: JSON on one line. */
[[nodiscard]] QByteArray layoutText(const LayoutState &state);

/**
 * Reads it back. What is missing is as in a new LayoutState, what is unknown is passed over: versions before and after
 * this one are read. Nothing for what is damaged: no JSON, or a value of another kind than belongs there.
 */
[[nodiscard]] std::optional<LayoutState> readLayout(const QByteArray &text);

} // namespace fanion::app
