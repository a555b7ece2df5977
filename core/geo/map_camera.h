// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/bounds.h"
#include "core/geo/web_mercator.h"

namespace fanion {

/** A place on the screen in device-independent pixels from the top left of the view, y downwards. */
struct ScreenPoint {
    double x = 0;
    double y = 0;
    bool operator==(const ScreenPoint &) const = default;
};

/**
 * What the map shows: a value, so that it can be kept, compared and tested without a view.
 *
 * Three spaces: geographic (Position), mercator (MercatorPoint, the world as a unit square) and screen (ScreenPoint).
 *   screen = translate(size/2) · rotate(−bearing) · scale(256·2^zoom) · translate(−centre) · mercator
 * which is QtLocation's own transform with no tilt. The bearing is the direction, in degrees clockwise from north, that
 * points up on the screen. Places are drawn on the copy of the world nearest to the centre.
 */
class MapCamera {
public:
    static constexpr double kMinZoom = 0;
    static constexpr double kMaxZoom = 22;

    MapCamera() = default;
    /** Width and height in device-independent pixels; values under 1 count as 1. */
    MapCamera(Position centre, double zoom, double width, double height, double bearing = 0);
    bool operator==(const MapCamera &) const = default;

    [[nodiscard]] MercatorPoint centre() const { return m_centre; }
    [[nodiscard]] Position centrePosition() const { return fromMercator(m_centre); }
    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] double bearing() const { return m_bearing; }
    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] double height() const { return m_height; }
    /** Pixels across the whole world: 256·2^zoom. */
    [[nodiscard]] double scale() const;
    /** Ground metres in a pixel at the centre. */
    [[nodiscard]] double metresPerPixel() const;

    [[nodiscard]] ScreenPoint toScreen(MercatorPoint point) const;
    [[nodiscard]] ScreenPoint toScreen(Position position) const { return toScreen(toMercator(position)); }
    [[nodiscard]] MercatorPoint toMercatorPoint(ScreenPoint point) const;
    [[nodiscard]] Position toPosition(ScreenPoint point) const { return fromMercator(toMercatorPoint(point)); }
    /** The upright box that holds the whole (possibly turned) view, for culling; x may leave [0, 1]. */
    [[nodiscard]] MercatorPoint visibleNorthWest() const;
    [[nodiscard]] MercatorPoint visibleSouthEast() const;
    [[nodiscard]] Bounds visibleBounds() const;

    /** The centre's x is wrapped, its y kept on the square. */
    void setCentre(MercatorPoint centre);
    void setCentre(Position centre) { setCentre(toMercator(centre)); }
    /** Clamped to [kMinZoom, kMaxZoom]. */
    void setZoom(double zoom);
    /** Any angle in degrees; kept in [0, 360). */
    void setBearing(double degrees);
    /** Keeps the centre; values under 1 count as 1. */
    void resize(double width, double height);
    /** Zooms so that what is under `anchor` (the pointer) stays under it. */
    void zoomAt(ScreenPoint anchor, double zoom);
    /** Turns so that what is under `anchor` stays under it. */
    void rotateAt(ScreenPoint anchor, double bearing);
    /** Moves the map's content by so many pixels, as a drag does. */
    void pan(double dx, double dy);
    /** Moves so that `position` comes under `anchor`. */
    void align(Position position, ScreenPoint anchor);
    /**
     * Shows the whole box with `padding` pixels free on every side, keeping the bearing; never closer than `maxZoom`
     * (a box of one point has no natural zoom). An empty box changes nothing.
     */
    void fit(const Bounds &bounds, double padding = 0, double maxZoom = 17);

private:
    MercatorPoint m_centre{0.5, 0.5};
    double m_zoom = 0;
    double m_bearing = 0;
    double m_width = 1;
    double m_height = 1;
};

} // namespace fanion
