// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/tools/tool_state.h"

#include <QPolygonF>

namespace fanion::app {

/** Selects what lies wholly within a loop drawn round it, then is over. With Shift or Ctrl it adds. */
class LassoState final : public ToolState {
public:
    using ToolState::ToolState;

    bool press(const PointerInput &input) override;
    bool move(const PointerInput &input) override;
    bool release(const PointerInput &input) override;
    bool doubleClick(const PointerInput &) override { return true; }
    bool cancel() override;
    [[nodiscard]] ToolPreview preview() const override;
    [[nodiscard]] bool isBusy() const override { return !m_loop.isEmpty(); }
    [[nodiscard]] QString hint() const override;

private:
    QPolygonF m_loop;
};

} // namespace fanion::app
