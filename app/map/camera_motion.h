// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/map_camera.h"

#include <QPointF>
#include <QVariantAnimation>

#include <functional>

namespace fanion::app {

/**
 * Moves a camera smoothly: steps of zoom around a point, and flights to another view. A new wish starts from where the
 * camera is; zoom steps add up. UI thread.
 */
class CameraMotion final : public QObject {
public:
    using Read = std::function<MapCamera()>;
    using Write = std::function<void(const MapCamera &)>;

    CameraMotion(Read read, Write write, QObject *parent);

    /** Zooms by levels, keeping what is under the anchor; limits are the writer's. */
    void zoomBy(double levels, QPointF anchor, double lowest, double highest, int milliseconds);
    /** Goes to another centre, zoom and bearing. */
    void flyTo(const MapCamera &target, int milliseconds);
    /** Stays where it is now: a drag has begun. */
    void stop();

private:
    void step(double progress);

    Read m_read;
    Write m_write;
    QVariantAnimation m_animation;
    bool m_isZoom = false;
    QPointF m_anchor;
    double m_fromZoom = 0;
    double m_toZoom = 0;
    MapCamera m_from;
    MapCamera m_target;
};

} // namespace fanion::app
