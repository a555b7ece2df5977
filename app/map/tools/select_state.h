// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/map_scene.h"
#include "app/map/tools/tool_state.h"

namespace fanion::app {

/** Selecting, and changing what is selected: moving, turning, reshaping. */
class SelectState final : public ToolState {
public:
    using ToolState::ToolState;
    ~SelectState() override;

    bool press(const PointerInput &input) override;
    bool move(const PointerInput &input) override;
    bool release(const PointerInput &input) override;
    bool doubleClick(const PointerInput &input) override;
    void hover(std::optional<QPointF> point) override;
    bool key(QKeyEvent &event) override;
    bool cancel() override;
    [[nodiscard]] ToolPreview preview() const override;
    [[nodiscard]] bool isBusy() const override { return m_act != Act::None; }
    [[nodiscard]] QString hint() const override;

private:
    static constexpr double kSnapDegrees = 15; ///< what a turn snaps to with Shift
    enum class Act : std::uint8_t { None, Pressed, Move, Turn, Vertex, Band, Rearrange };

    void pressObject(const PointerInput &input);
    [[nodiscard]] bool mayMove(EntityId id) const;
    void beginMove();
    void dropMove();
    void dropTurn();
    void dropRearranged();
    void dropVertex();
    void dropBand(bool adds);
    void clickAt(const PointerInput &input);
    void askToDelete(const QStringList &ids);
    /** An arrow key moves what is selected a little, with Shift further. */
    [[nodiscard]] bool nudge(const QKeyEvent &event);
    /** The only selected object when it can be reshaped or turned. */
    [[nodiscard]] MapScene::ObjectPtr editable() const;
    [[nodiscard]] std::vector<Handle> handles() const;
    [[nodiscard]] std::optional<Handle> handleAt(QPointF point) const;
    [[nodiscard]] MapObject reshaped(QPointF point) const;
    [[nodiscard]] MapObject turned(QPointF point, bool snaps) const;
    /** Degrees of latitude and longitude between press and pointer, in 1e-7. */
    [[nodiscard]] Position movedBy() const;
    [[nodiscard]] MapObject shifted(const MapObject &object) const;
    /** What of the selection may move, when it is several and not too many to show in the hand. */
    [[nodiscard]] std::vector<MapScene::ObjectPtr> several() const;
    /** Round their places on the screen. */
    [[nodiscard]] QRectF frameOf(const std::vector<MapScene::ObjectPtr> &objects) const;
    [[nodiscard]] MapObject rearranged(const MapObject &object) const;
    /** Tells what the hand does to what is turned, scaled or reshaped. */
    void tellShaping();
    void end();

    Act m_act = Act::None;
    QPointF m_start;
    QPointF m_now;
    bool m_snaps = false;
    bool m_toldShaping = false;
    EntityId m_grabbed;
    std::vector<MapScene::ObjectPtr> m_moving;
    std::optional<Handle> m_handle;
    QRectF m_frame; ///< round what is scaled or turned, as it was at the press
    EntityId m_hovered;
    std::optional<QPointF> m_pointer;
};

} // namespace fanion::app
