// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/basemap/picture_pool.h"

#include <QSGNode>

class QQuickWindow;
class QSGRectangleNode;
class QSGTransformNode;

namespace fanion::app {

class BasemapLayer;

/** The scene graph of a BasemapLayer: ground, turned tiles, upright names. Render thread, UI thread blocked. */
class BasemapNode final : public QSGNode {
public:
    explicit BasemapNode(QQuickWindow &window);

    void show(const BasemapLayer &layer);

private:
    QSGRectangleNode *m_ground;
    QSGTransformNode *m_turned;
    QSGNode *m_upright;
    PicturePool m_tiles;
    PicturePool m_labels;
};

} // namespace fanion::app
