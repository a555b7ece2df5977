// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/layers/sprite.h"
#include "core/geo/map_camera.h"

#include <QSGGeometryNode>
#include <QSGTexture>

#include <memory>
#include <vector>

class QQuickWindow;

namespace fanion::app {

/**
 * All sprites in one draw call: vertices that stay, an atlas, and the camera as a uniform. A pan or zoom costs the same
 * for ten symbols and for a hundred thousand. For renderers with a GPU interface (RHI); render thread.
 */
class SpriteNode final : public QSGGeometryNode {
public:
    SpriteNode();
    ~SpriteNode() override;

    void setSprites(const std::vector<Sprite> &sprites, QSize atlasSize);
    void setAtlas(QQuickWindow &window, const QImage &atlas);
    void setCamera(const MapCamera &camera, double devicePixelRatio);

private:
    std::unique_ptr<QSGTexture> m_texture;
};

} // namespace fanion::app
