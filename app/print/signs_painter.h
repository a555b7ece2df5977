// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map/map_object.h"
#include "app/tiles/tile_painter.h"
#include "core/geo/map_camera.h"

#include <QFont>

#include <memory>
#include <vector>

class QPainter;

namespace fanion::app {

/** The tactical picture on paper, as vectors, by the painters of the screen. In pixels of the camera; any thread. */
class SignsPainter {
public:
    /** All outlive it. */
    SignsPainter(const MapCamera &camera, const QFont &font) : m_camera(camera), m_font(font) {}

    using Objects = std::vector<std::shared_ptr<const MapObject>>;
    /** Lines and areas, then point signs, then labels. How many labels found no room: those of means and sectors
     * always have theirs. */
    int paint(QPainter &painter, const Objects &objects) const;
    /** Names of the base map by importance, where there is room. */
    void paintNames(QPainter &painter, std::vector<MapLabel> names) const;

private:
    void paintSign(QPainter &painter, const MapObject &object) const;
    int paintLabels(QPainter &painter, const Objects &points) const;

    const MapCamera &m_camera;
    const QFont &m_font;
};

/** The same object for a printer without colour: black, and its nature in letters beside it. */
[[nodiscard]] MapObject inBlackInk(const MapObject &object, bool inFrench);

} // namespace fanion::app
