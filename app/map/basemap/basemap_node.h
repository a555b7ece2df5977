// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRectF>
#include <QSGNode>

#include <unordered_map>

class QQuickWindow;
class QSGImageNode;
class QSGRectangleNode;
class QSGTransformNode;

namespace fanion::app {

class BasemapLayer;

/** The scene graph of a BasemapLayer: ground, turned tiles, upright names. Render thread, UI thread blocked. */
class BasemapNode final : public QSGNode {
public:
    explicit BasemapNode(QQuickWindow &window);
    ~BasemapNode() override;

    void show(const BasemapLayer &layer);

private:
    /** Pictures on the screen by their image, so that a texture is made once. */
    using Pictures = std::unordered_map<qint64, QSGImageNode *>;
    /** Puts a picture under \p parent, reusing its node when it had one. */
    void put(QSGNode &parent, const QImage &image, const QRectF &place, Pictures &before, Pictures &now);
    static void drop(Pictures &pictures);

    QQuickWindow &m_window;
    QSGRectangleNode *m_ground;
    QSGTransformNode *m_turned;
    QSGNode *m_upright;
    Pictures m_tiles;
    Pictures m_labels;
};

} // namespace fanion::app
