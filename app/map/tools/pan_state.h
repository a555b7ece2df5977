// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/tools/tool_state.h"

namespace fanion::app {

/** Everything is navigation. */
class PanState final : public ToolState {
public:
    using ToolState::ToolState;
    bool press(const PointerInput &) override { return false; }
};

} // namespace fanion::app
