// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/layers/camera_layer.h"

#include <QQuickWindow>
#include <QSGRendererInterface>

namespace fanion::app {

CameraLayer::CameraLayer(QQuickItem *parent) : QQuickItem(parent) {
    setFlag(ItemHasContents);
}

void CameraLayer::setNight(bool night) {
    if (night == m_night) return;
    m_night = night;
    lookChanged();
    emit nightChanged();
}

void CameraLayer::setOwnScene(MapScene *scene) {
    if (scene == m_ownScene) return;
    m_ownScene = scene;
    watchScene();
    emit ownSceneChanged();
}

void CameraLayer::itemChange(ItemChange change, const ItemChangeData &data) {
    if (change == ItemParentHasChanged) setView(qobject_cast<MapView *>(data.item));
    if (change == ItemDevicePixelRatioHasChanged || (change == ItemSceneChange && data.window)) lookChanged();
    QQuickItem::itemChange(change, data);
}

void CameraLayer::setView(MapView *view) {
    if (view == m_view) return;
    if (m_view) disconnect(m_view, nullptr, this, nullptr);
    m_view = view;
    if (m_view) {
        connect(m_view, &MapView::cameraChanged, this, [this] { cameraChanged(); });
        connect(m_view, &MapView::magnificationChanged, this, [this] { lookChanged(); });
        connect(m_view, &MapView::sceneChanged, this, [this] { watchScene(); });
    }
    watchScene();
}

void CameraLayer::watchScene() {
    if (m_watched) disconnect(m_watched, nullptr, this, nullptr);
    m_watched = scene();
    if (m_watched) {
        connect(m_watched, &MapScene::contentChanged, this, [this] { contentChanged(); });
        connect(m_watched, &MapScene::selectionChanged, this, [this] { selectionChanged(); });
        connect(m_watched, &MapScene::draggedChanged, this, [this] { contentChanged(); });
    }
    contentChanged();
}

double CameraLayer::devicePixelRatio() const {
    return (window() ? window()->effectiveDevicePixelRatio() : 1.0) * (m_view ? m_view->magnification() : 1.0);
}

bool CameraLayer::isSoftware() const {
    return !window() || window()->rendererInterface()->graphicsApi() == QSGRendererInterface::Software;
}

QColor CameraLayer::halo() const {
    return m_night ? QColor(0xE4, 0xE6, 0xEA) : QColor(Qt::white);
}

} // namespace fanion::app
