// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/layers/picture_layer.h"

#include "app/map/layers/picture_node.h"

#include <QQuickWindow>
#include <QtConcurrentRun>

#include <utility>

namespace fanion::app {

PictureLayer::PictureLayer(QQuickItem *parent) : CameraLayer(parent) {
    connect(&m_watcher, &QFutureWatcher<ViewPicture>::finished, this, [this] { take(m_watcher.result()); });
}

PictureLayer::~PictureLayer() {
    m_watcher.waitForFinished();
}

void PictureLayer::repaint() {
    m_contentIsOld = true;
    recover();
}

void PictureLayer::recover() {
    m_isOld = true;
    polish();
    emit settledChanged();
}

void PictureLayer::cameraChanged() {
    if (view() && !isCovered()) recover();
    update();
}

void PictureLayer::updatePolish() {
    if (!m_isOld || !view() || !window() || m_isPainting) return;
    Work next = work(m_contentIsOld);
    m_isOld = m_contentIsOld = false;
    m_isPainting = true;
    if (next.isQuick)
        take(next.paint());
    else
        m_watcher.setFuture(QtConcurrent::run(std::move(next.paint)));
}

void PictureLayer::take(ViewPicture picture) {
    m_isPainting = false;
    m_picture = std::move(picture);
    m_nodeNeedsPicture = true;
    if (view() && !isCovered()) m_isOld = true; // the camera went on meanwhile
    if (m_isOld) polish();
    update();
    emit settledChanged();
}

QSGNode *PictureLayer::updatePaintNode(QSGNode *old, UpdatePaintNodeData *) {
    if (!view() || m_picture.isNull()) {
        delete old;
        return nullptr;
    }
    auto *node = static_cast<PictureNode *>(old);
    if (!node) node = new PictureNode(*window());
    if (m_nodeNeedsPicture || !old) node->setPicture(*window(), m_picture);
    m_nodeNeedsPicture = false;
    node->setCamera(m_picture, view()->camera(), devicePixelRatio());
    return node;
}

} // namespace fanion::app
