// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/basemap/basemap_node.h"

#include "app/map/basemap/basemap_layer.h"

#include <QQuickWindow>
#include <QSGImageNode>
#include <QSGRectangleNode>
#include <QSGTransformNode>

namespace fanion::app {

BasemapNode::BasemapNode(QQuickWindow &window)
    : m_ground(window.createRectangleNode()), m_turned(new QSGTransformNode), m_upright(new QSGNode),
      m_tiles(window, *m_turned), m_labels(window, *m_upright) {
    appendChildNode(m_ground);
    appendChildNode(m_turned);
    appendChildNode(m_upright);
}

void BasemapNode::show(const BasemapLayer &layer) {
    m_ground->setRect(layer.boundingRect());
    m_ground->setColor(layer.isGround() ? layer.palette()["sea"] : QColor(Qt::transparent));

    QMatrix4x4 turn;
    if (const double bearing = layer.m_camera.bearing(); bearing != 0) {
        turn.translate(static_cast<float>(layer.m_camera.width() / 2), static_cast<float>(layer.m_camera.height() / 2));
        turn.rotate(static_cast<float>(-bearing), 0, 0, 1);
        turn.translate(static_cast<float>(-layer.m_camera.width() / 2),
                       static_cast<float>(-layer.m_camera.height() / 2));
    }
    if (turn != m_turned->matrix()) m_turned->setMatrix(turn);

    m_tiles.begin();
    for (const BasemapLayer::Shown &shown : layer.m_shown)
        m_tiles.put(shown.tile->image, shown.place);
    m_tiles.end();

    m_labels.begin();
    for (const BasemapLayer::ShownLabel &label : layer.m_shownLabels)
        m_labels.put(label.sprite->image, QRectF(label.topLeft, label.sprite->size()));
    m_labels.end();
}

} // namespace fanion::app
