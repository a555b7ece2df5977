// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/layers/shape_layer.h"

#include "app/map/layers/picture_node.h"
#include "app/map/scene_hit.h"

#include <QGuiApplication>
#include <QQuickWindow>
#include <QtConcurrentRun>

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace fanion::app {

namespace {
/** So many points are painted within a frame even in software. */
constexpr std::size_t kFewPoints = 600;

std::size_t pointsOf(const ShapeJob &job) {
    std::size_t points = 0;
    for (const auto &object : job.objects)
        points += object->path.size() + 8;
    return points;
}
} // namespace

ShapeLayer::ShapeLayer(QQuickItem *parent) : CameraLayer(parent) {
    connect(&m_watcher, &QFutureWatcher<ViewPicture>::finished, this, [this] { take(m_watcher.result()); });
}

ShapeLayer::~ShapeLayer() {
    m_watcher.waitForFinished();
}

void ShapeLayer::lookChanged() {
    contentChanged();
}

void ShapeLayer::contentChanged() {
    m_isOld = m_contentIsOld = true;
    polish();
    emit settledChanged();
}

void ShapeLayer::cameraChanged() {
    if (view() && !m_picture.covers(view()->camera())) {
        m_isOld = true;
        polish();
        emit settledChanged();
    }
    update();
}

ShapeJob ShapeLayer::job() const {
    ShapeJob job{{}, view()->camera(), devicePixelRatio(), QGuiApplication::font(), halo()};
    const MapScene *objects = scene();
    if (!objects) return job;
    std::unordered_set<EntityId> near;
    for (const EntityId id : objects->index().find(mercatorBox(job.camera, ViewPicture::frame(job.camera), 60)))
        near.insert(id);
    for (const auto &object : objects->drawingOrder()) {
        if (object->shape == MapShape::Point) break; // points come last
        if (near.contains(object->id) && !objects->isDragged(object->id)) job.objects.push_back(object);
    }
    return job;
}

void ShapeLayer::updatePolish() {
    if (!m_isOld || !view() || !window() || m_watcher.isRunning()) return;
    ShapeJob next = job();
    m_isOld = false;
    const bool atOnce = next.objects.empty() || (m_contentIsOld && pointsOf(next) <= kFewPoints);
    m_contentIsOld = false;
    if (atOnce)
        take(paintShapes(next));
    else
        m_watcher.setFuture(QtConcurrent::run([next = std::move(next)] { return paintShapes(next); }));
}

void ShapeLayer::take(ViewPicture picture) {
    m_picture = std::move(picture);
    m_nodeNeedsPicture = true;
    if (view() && !m_picture.covers(view()->camera())) m_isOld = true; // the camera went on meanwhile
    if (m_isOld) polish();
    update();
    emit settledChanged();
}

QSGNode *ShapeLayer::updatePaintNode(QSGNode *old, UpdatePaintNodeData *) {
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
