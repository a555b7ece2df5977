// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/tools/tool_state.h"

namespace fanion::app {

/** A click puts a sign; drags stay navigation. */
class PlaceState final : public ToolState {
public:
    using ToolState::ToolState;

    bool press(const PointerInput &input) override;
    bool release(const PointerInput &input) override;
    bool doubleClick(const PointerInput &) override { return true; }
    /** Enter puts the sign under the pointer; without one on the map, in its middle. */
    bool key(QKeyEvent &event) override;
    void hover(std::optional<QPointF> point) override;
    [[nodiscard]] ToolPreview preview() const override;
    [[nodiscard]] QString hint() const override;

private:
    void place(QPointF at, Qt::KeyboardModifiers modifiers);
    std::optional<QPointF> m_pressed;
    std::optional<QPointF> m_pointer;
};

} // namespace fanion::app
