// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/plane_buffer.h"

#include <boost/geometry.hpp>
#include <boost/geometry/geometries/linestring.hpp>
#include <boost/geometry/geometries/multi_linestring.hpp>
#include <boost/geometry/geometries/multi_point.hpp>
#include <boost/geometry/geometries/multi_polygon.hpp>
#include <boost/geometry/geometries/point_xy.hpp>
#include <boost/geometry/geometries/polygon.hpp>

namespace fanion {

namespace {

namespace bg = boost::geometry;
using Point = bg::model::d2::point_xy<double>;
using Polygons = bg::model::multi_polygon<bg::model::polygon<Point>>;

constexpr std::size_t kVertices = 72; ///< of a whole turn: off by less than 0.1 % of the distance

template <typename Geometry>
Polygons buffered(const Geometry &geometry, double distance) {
    Polygons out;
    const bg::strategy::buffer::distance_symmetric<double> by(distance);
    bg::buffer(geometry, out, by, bg::strategy::buffer::side_straight(), bg::strategy::buffer::join_round(kVertices),
               bg::strategy::buffer::end_round(kVertices), bg::strategy::buffer::point_circle(kVertices));
    return out;
}

} // namespace

std::vector<PlanePath> planeBuffer(const std::vector<PlanePath> &paths, double distance) {
    bg::model::multi_point<Point> points;
    bg::model::multi_linestring<bg::model::linestring<Point>> lines;
    for (const PlanePath &path : paths) {
        bg::model::linestring<Point> line;
        for (const PlanePoint &point : path)
            bg::append(line, Point(point.x, point.y));
        bg::unique(line);
        if (line.size() == 1) points.push_back(line.front());
        if (line.size() > 1) lines.push_back(std::move(line));
    }
    if (!(distance > 0)) return {};
    Polygons both;
    bg::union_(buffered(points, distance), buffered(lines, distance), both);
    // What only had a hole in it may lie in another's: without holes they meet.
    Polygons whole;
    for (auto &polygon : both) {
        polygon.inners().clear();
        Polygons joined;
        bg::union_(whole, polygon, joined);
        whole = std::move(joined);
    }
    std::vector<PlanePath> rings;
    for (const auto &polygon : whole) {
        PlanePath ring;
        for (const Point &point : polygon.outer())
            ring.push_back({point.x(), point.y()});
        if (ring.size() > 1) ring.pop_back();
        rings.push_back(std::move(ring));
    }
    return rings;
}

} // namespace fanion
