// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPolygonF>
#include <QRectF>

#include <vector>

namespace fanion::app {

/**
 * A line or ring on the screen that is walked by length, in pixels. Points nearer than half a pixel to their
 * predecessor are dropped, so a long track costs what it shows.
 */
class PixelLine {
public:
    /** A point of the line and the unit vector of its direction there. */
    struct Place {
        QPointF point;
        QPointF direction;
    };
    /** A stretch that crosses the view, and the length of the line before it. */
    struct Run {
        QPolygonF points;
        double start = 0;
    };

    /** A closed line gets its first point again at the end. */
    PixelLine(const QPolygonF &points, bool closed);

    [[nodiscard]] const QPolygonF &points() const { return m_points; }
    [[nodiscard]] bool isClosed() const { return m_closed; }
    [[nodiscard]] double length() const { return m_lengths.back(); }
    /** Fewer than two distinct points. */
    [[nodiscard]] bool isEmpty() const { return m_points.size() < 2; }
    /** At a length from the start, clamped to the line; (0, 0) to the right when it is empty. */
    [[nodiscard]] Place at(double length) const;
    /** True when walking along a ring turns clockwise on the screen. */
    [[nodiscard]] bool isClockwise() const;
    /** The same line so many pixels to the right of the direction of travel, mitred at most twice the distance. */
    [[nodiscard]] QPolygonF shifted(double right) const;
    /** From one length to another. */
    [[nodiscard]] QPolygonF part(double from, double to) const;
    /** The stretches whose segments touch a rectangle. A dash pattern continues by their start. */
    [[nodiscard]] std::vector<Run> runsIn(const QRectF &view) const;

private:
    QPolygonF m_points;
    std::vector<double> m_lengths; ///< from the start to each point; never empty
    bool m_closed;
};

/** The turn of a vector by 90° to its right on a screen whose y points down. */
[[nodiscard]] inline QPointF rightOf(QPointF v) {
    return {-v.y(), v.x()};
}

} // namespace fanion::app
