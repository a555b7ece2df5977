// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/tools/tool_state.h"

namespace fanion::app {

/** A line (or the edge of an area) drawn with the hand: from press to release, kept as drawn to a pixel. */
class InkState final : public ToolState {
public:
    explicit InkState(MapTools &tools);

    bool press(const PointerInput &input) override;
    bool move(const PointerInput &input) override;
    bool release(const PointerInput &input) override;
    bool doubleClick(const PointerInput &) override { return true; }
    bool cancel() override;
    [[nodiscard]] ToolPreview preview() const override;
    [[nodiscard]] bool isBusy() const override { return m_isDown; }
    [[nodiscard]] QString hint() const override;
    [[nodiscard]] QString measureText() const override;

private:
    void add(QPointF point);

    bool m_isArea = false;
    bool m_isDown = false;
    QPointF m_last;
    Path m_path;
};

} // namespace fanion::app
