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
    : m_window(window), m_ground(window.createRectangleNode()), m_turned(new QSGTransformNode), m_upright(new QSGNode) {
    appendChildNode(m_ground);
    appendChildNode(m_turned);
    appendChildNode(m_upright);
}

BasemapNode::~BasemapNode() {
    drop(m_tiles);
    drop(m_labels);
}

void BasemapNode::drop(Pictures &pictures) {
    for (const auto &[key, node] : pictures) {
        if (node->parent()) node->parent()->removeChildNode(node);
        delete node;
    }
    pictures.clear();
}

void BasemapNode::put(QSGNode &parent, const QImage &image, const QRectF &place, Pictures &before, Pictures &now) {
    QSGImageNode *node = nullptr;
    const qint64 key = image.cacheKey();
    if (now.contains(key)) return; // the same picture on another copy of the world: not at zooms one works at
    if (const auto known = before.find(key); known != before.end()) {
        node = known->second;
        before.erase(known);
        parent.removeChildNode(node);
    } else {
        node = m_window.createImageNode();
        node->setTexture(m_window.createTextureFromImage(image));
        node->setOwnsTexture(true);
        node->setFiltering(QSGTexture::Linear);
    }
    node->setRect(place);
    parent.appendChildNode(node);
    now.emplace(key, node);
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
    m_turned->setMatrix(turn);

    Pictures tiles;
    for (const BasemapLayer::Shown &shown : layer.m_shown)
        put(*m_turned, shown.tile->image, shown.place, m_tiles, tiles);
    drop(m_tiles);
    m_tiles = std::move(tiles);

    Pictures labels;
    for (const BasemapLayer::ShownLabel &label : layer.m_shownLabels)
        put(*m_upright, label.sprite->image, QRectF(label.topLeft, label.sprite->size()), m_labels, labels);
    drop(m_labels);
    m_labels = std::move(labels);
}

} // namespace fanion::app
