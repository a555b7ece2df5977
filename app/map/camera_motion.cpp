// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/camera_motion.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace fanion::app {

CameraMotion::CameraMotion(Read read, Write write, QObject *parent)
    : QObject(parent), m_read(std::move(read)), m_write(std::move(write)) {
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &value) { step(value.toDouble()); });
}

void CameraMotion::zoomBy(double levels, QPointF anchor, double lowest, double highest, int milliseconds) {
    const MapCamera camera = m_read();
    const bool adds = m_isZoom && m_animation.state() == QAbstractAnimation::Running;
    const double goal = std::clamp((adds ? m_toZoom : camera.zoom()) + levels, lowest, highest);
    m_animation.stop();
    m_isZoom = true;
    m_anchor = anchor;
    m_fromZoom = camera.zoom();
    m_toZoom = goal;
    if (milliseconds <= 0) {
        step(1);
        return;
    }
    m_animation.setDuration(milliseconds);
    m_animation.start();
}

void CameraMotion::flyTo(const MapCamera &target, int milliseconds) {
    m_animation.stop();
    m_isZoom = false;
    m_from = m_read();
    m_target = target;
    if (milliseconds <= 0) {
        step(1);
        return;
    }
    m_animation.setDuration(milliseconds);
    m_animation.start();
}

void CameraMotion::stop() {
    m_animation.stop();
}

void CameraMotion::step(double progress) {
    MapCamera camera = m_read();
    if (m_isZoom) {
        camera.zoomAt({m_anchor.x(), m_anchor.y()}, std::lerp(m_fromZoom, m_toZoom, progress));
    } else if (progress >= 1) {
        camera.setZoom(m_target.zoom());
        camera.setBearing(m_target.bearing());
        camera.setCentre(m_target.centre());
    } else {
        const double turn = std::remainder(m_target.bearing() - m_from.bearing(), 360.0);
        camera.setZoom(std::lerp(m_from.zoom(), m_target.zoom(), progress));
        camera.setBearing(m_from.bearing() + turn * progress);
        camera.setCentre(MercatorPoint{std::lerp(m_from.centre().x, m_target.centre().x, progress),
                                       std::lerp(m_from.centre().y, m_target.centre().y, progress)});
    }
    m_write(camera);
}

} // namespace fanion::app
