// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/tools/tool_state.h"
#include "app/map/tools/typed_leg.h"

namespace fanion::app {

/**
 * Clicks make the vertices of a line, a ring or a circle; or only measure, or cut. Near what is there already a vertex
 * takes its exact place. Digits begin a leg of a typed length and direction.
 */
class DrawState final : public ToolState {
public:
    enum class Purpose : std::uint8_t {
        Object, ///< of the catalogue
        Measure,
        Cut ///< a line through an area
    };
    DrawState(MapTools &tools, Purpose purpose);

    bool press(const PointerInput &input) override;
    bool release(const PointerInput &input) override;
    bool doubleClick(const PointerInput &input) override;
    void hover(std::optional<QPointF> point) override;
    bool key(QKeyEvent &event) override;
    [[nodiscard]] bool wants(const QKeyEvent &event) const override;
    bool cancel() override;
    void finish() override;
    void removeLastVertex() override;
    [[nodiscard]] ToolPreview preview() const override;
    [[nodiscard]] bool isBusy() const override { return !m_path.empty(); }
    [[nodiscard]] int vertexCount() const override { return static_cast<int>(m_path.size()); }
    [[nodiscard]] QString hint() const override;
    [[nodiscard]] QString measureText() const override;
    [[nodiscard]] Path measuredPath() const override;

private:
    [[nodiscard]] std::size_t fewestVertices() const;
    [[nodiscard]] Path pathWithPointer() const;
    [[nodiscard]] bool isNear(const Position &vertex, QPointF point) const;
    [[nodiscard]] Position placeOf(QPointF point) const;
    [[nodiscard]] std::optional<Position> typedPlace() const;
    [[nodiscard]] bool closesAt(QPointF point) const;
    void add(QPointF point);
    void add(const Position &place);
    void drop();
    void finishCut();

    Purpose m_purpose;
    bool m_isArea = false;
    bool m_isCircle = false;
    bool m_isDone = false;   ///< a measure stays on the screen until the next click
    bool m_isClosed = false; ///< a measure that came back to its first point: a ring
    QString m_typed;         ///< of the next leg
    bool m_stays = false;    ///< Shift was held at the last click: another one follows
    Path m_path;
    std::optional<QPointF> m_pressed;
    std::optional<QPointF> m_pointer;
};

} // namespace fanion::app
