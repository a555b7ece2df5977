// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/layers/camera_layer.h"
#include "app/map/layers/symbol_sprites.h"
#include "app/map/layers/view_picture.h"

#include <optional>
#include <unordered_set>

namespace fanion::app {

/**
 * The point symbols: thousands of them. With a GPU one draw call of static vertices (SpriteNode); with the software
 * renderer a picture of the visible ones, which a pan only moves.
 */
class SymbolLayer : public CameraLayer {
    Q_OBJECT
    QML_ELEMENT

public:
    explicit SymbolLayer(QQuickItem *parent = nullptr);

    /** From this zoom on imported points have their names. */
    static constexpr double kQuietLabelZoom = 13;

protected:
    void lookChanged() override;
    void contentChanged() override;
    void selectionChanged() override;
    void cameraChanged() override;
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;

private:
    void rebuild();
    void layLabels();
    void repaint();

    SymbolSprites m_sprites;
    LabelLayout m_labels;
    std::optional<MapCamera> m_labelStep; ///< the labels were laid for; none: not yet
    bool m_labelsAreOld = true;
    std::unordered_set<EntityId> m_shownAnyway; ///< selected, and without room for its label
    ViewPicture m_picture;                      ///< software only
    bool m_lookIsOld = true;
    bool m_contentIsOld = true;
    bool m_quietLabels = false;
    // What the render node has yet to take over.
    bool m_nodeNeedsSprites = false;
    bool m_nodeNeedsPicture = false;
    int m_atlasOfNode = -1;
};

} // namespace fanion::app
