// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/line_shaping.h"

#include "core/geo/local_plane.h"

#include <boost/geometry/algorithms/intersects.hpp>
#include <boost/geometry/algorithms/simplify.hpp>
#include <boost/geometry/geometries/linestring.hpp>
#include <boost/geometry/geometries/register/point.hpp>
#include <boost/geometry/strategies/cartesian.hpp>

#include <array>

namespace fanion {

namespace {

/** A vertex that knows which of the path's it is, so that what stays is the very same place. */
struct Vertex {
    double x = 0;
    double y = 0;
    std::size_t index = 0;
};

} // namespace

} // namespace fanion

BOOST_GEOMETRY_REGISTER_POINT_2D(fanion::Vertex, double, boost::geometry::cs::cartesian, x, y)

namespace fanion {

namespace {

namespace bg = boost::geometry;

using Line = bg::model::linestring<Vertex>;
using Points = std::vector<PlanePoint>;

constexpr int kMostHalvings = 16;
constexpr int kSamples = 16;              ///< of a curve between two vertices, before those not needed go
constexpr std::size_t kMostDense = 4'000; ///< vertices a trembling line is averaged with
constexpr int kAveragings = 4;
constexpr double kHandCornerDegrees = 70;

double distance(const PlanePoint &from, const PlanePoint &to) {
    return std::hypot(to.x - from.x, to.y - from.y);
}

Points onPlane(const LocalPlane &plane, const Path &path) {
    Points points;
    points.reserve(path.size());
    for (const Position &place : path)
        points.push_back(plane.toPlane(place));
    return points;
}

Path onGlobe(const LocalPlane &plane, const Points &points) {
    Path path;
    path.reserve(points.size());
    for (const PlanePoint &point : points)
        if (const Position place = plane.toPosition(point); path.empty() || path.back() != place) path.push_back(place);
    return path;
}

/** The indices of the vertices that stay, of those from `first` to `last` round the ring. */
void simplifyPart(const Points &points, std::size_t first, std::size_t count, double tolerance,
                  std::vector<std::size_t> &kept) {
    Line line;
    line.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t index = (first + i) % points.size();
        line.push_back({points[index].x, points[index].y, index});
    }
    Line plain;
    bg::simplify(line, plain, tolerance);
    for (const Vertex &vertex : plain)
        kept.push_back(vertex.index);
}

std::size_t furthestFrom(const Points &points, const PlanePoint &from) {
    std::size_t furthest = 0;
    for (std::size_t i = 1; i < points.size(); ++i)
        if (distance(points[i], from) > distance(points[furthest], from)) furthest = i;
    return furthest;
}

std::vector<std::size_t> plainVertices(const Points &points, bool isRing, double tolerance) {
    std::vector<std::size_t> kept;
    if (!isRing) {
        simplifyPart(points, 0, points.size(), tolerance, kept);
        return kept;
    }
    // Between two vertices far from each other, which are corners whatever the tolerance.
    const std::size_t from = furthestFrom(points, points.front());
    const std::size_t to = furthestFrom(points, points[from]);
    const std::size_t there = (to + points.size() - from) % points.size();
    simplifyPart(points, from, there + 1, tolerance, kept);
    kept.pop_back();
    simplifyPart(points, to, points.size() - there + 1, tolerance, kept);
    kept.pop_back();
    std::ranges::rotate(kept, std::ranges::min_element(kept)); // it begins where it began
    return kept;
}

bool crossesItself(const Points &points, bool isRing) {
    Line line;
    for (const PlanePoint &point : points)
        line.push_back({point.x, point.y, 0});
    if (isRing && !line.empty()) line.push_back(line.front());
    return line.size() > 3 && bg::intersects(line);
}

Points chosen(const Points &points, const std::vector<std::size_t> &indices) {
    Points some;
    some.reserve(indices.size());
    for (const std::size_t index : indices)
        some.push_back(points[index]);
    return some;
}

Points simplified(const Points &points, double tolerance) {
    return chosen(points, plainVertices(points, false, tolerance));
}

/** The point of the curve from p1 to p2 at `part` of the way, by the pyramid of Barry and Goldman (1988). */
PlanePoint onCurve(const std::array<PlanePoint, 4> &p, double part) {
    std::array<double, 4> knots{};
    for (std::size_t i = 1; i < 4; ++i) // centripetal: the root of the distance; equal places would divide by zero
        knots[i] = knots[i - 1] + std::max(1e-6, std::sqrt(distance(p[i - 1], p[i])));
    const double t = std::lerp(knots[1], knots[2], part);
    const auto between = [t](const PlanePoint &a, const PlanePoint &b, double from, double to) {
        const double share = (t - from) / (to - from);
        return PlanePoint{std::lerp(a.x, b.x, share), std::lerp(a.y, b.y, share)};
    };
    const PlanePoint a1 = between(p[0], p[1], knots[0], knots[1]);
    const PlanePoint a2 = between(p[1], p[2], knots[1], knots[2]);
    const PlanePoint a3 = between(p[2], p[3], knots[2], knots[3]);
    const PlanePoint b1 = between(a1, a2, knots[0], knots[2]);
    const PlanePoint b2 = between(a2, a3, knots[1], knots[3]);
    return between(b1, b2, knots[1], knots[2]);
}

/** By how many degrees a path turns at b. */
double turnAt(const PlanePoint &a, const PlanePoint &b, const PlanePoint &c) {
    const double before = std::atan2(b.y - a.y, b.x - a.x);
    const double after = std::atan2(c.y - b.y, c.x - b.x);
    return std::abs(std::remainder(after - before, 2 * std::numbers::pi)) * 180 / std::numbers::pi;
}

PlanePoint mirrored(const PlanePoint &point, const PlanePoint &at) {
    return {2 * at.x - point.x, 2 * at.y - point.y};
}

Points smoothed(const Points &points, bool isRing, double tolerance, double cornerDegrees) {
    const std::size_t count = points.size();
    const auto at = [&](std::size_t index) { return points[index % count]; };
    const auto isCorner = [&](std::size_t index) {
        if (!isRing && (index == 0 || index + 1 == count)) return true;
        return turnAt(at(index + count - 1), at(index), at(index + 1)) > cornerDegrees;
    };
    Points curve{points.front()};
    const std::size_t legs = isRing ? count : count - 1;
    for (std::size_t leg = 0; leg < legs; ++leg) {
        const PlanePoint from = at(leg);
        const PlanePoint to = at(leg + 1);
        // At a corner and at an end the curve leaves as if the path went straight on.
        const std::array<PlanePoint, 4> around{isCorner(leg) ? mirrored(to, from) : at(leg + count - 1), from, to,
                                               isCorner((leg + 1) % count) ? mirrored(from, to) : at(leg + 2)};
        Points samples{from};
        for (int i = 1; i < kSamples; ++i)
            samples.push_back(onCurve(around, double{static_cast<double>(i)} / kSamples));
        samples.push_back(to);
        const Points needed = simplified(samples, tolerance);
        curve.insert(curve.end(), needed.begin() + 1, needed.end());
    }
    if (isRing) curve.pop_back();
    return curve;
}

/** The line with a vertex every `step` metres, ends included. */
Points dense(const Points &points, double step) {
    double length = 0;
    for (std::size_t i = 1; i < points.size(); ++i)
        length += distance(points[i - 1], points[i]);
    step = std::max(step, length / static_cast<double>(kMostDense));
    Points even{points.front()};
    double ahead = step; // from the start of the leg to the next vertex
    for (std::size_t i = 1; i < points.size(); ++i) {
        const double leg = distance(points[i - 1], points[i]);
        while (ahead < leg) {
            even.push_back({std::lerp(points[i - 1].x, points[i].x, ahead / leg),
                            std::lerp(points[i - 1].y, points[i].y, ahead / leg)});
            ahead += step;
        }
        ahead -= leg;
    }
    even.push_back(points.back());
    return even;
}

void average(Points &points) {
    for (int pass = 0; pass < kAveragings; ++pass) {
        PlanePoint before = points.front();
        for (std::size_t i = 1; i + 1 < points.size(); ++i) {
            const PlanePoint here = points[i];
            points[i] = {(before.x + 2 * here.x + points[i + 1].x) / 4, (before.y + 2 * here.y + points[i + 1].y) / 4};
            before = here;
        }
    }
}

} // namespace

Path simplified(const Path &path, bool isRing, double toleranceMetres) {
    if (path.size() < (isRing ? 4U : 3U) || !(toleranceMetres > 0)) return path;
    const Points points = onPlane(LocalPlane(path.front()), path);
    const bool didCross = crossesItself(points, isRing);
    for (int i = 0; i < kMostHalvings; ++i) {
        const double tolerance = std::ldexp(toleranceMetres, -i);
        const std::vector<std::size_t> kept = plainVertices(points, isRing, tolerance);
        if (isRing && kept.size() < 3) continue;
        if (!didCross && crossesItself(chosen(points, kept), isRing)) continue;
        Path plain;
        plain.reserve(kept.size());
        for (const std::size_t index : kept)
            plain.push_back(path[index]);
        return plain;
    }
    return path;
}

Path smoothed(const Path &path, bool isRing, double toleranceMetres, double cornerDegrees) {
    if (path.size() < 3 || !(toleranceMetres > 0)) return path;
    const LocalPlane plane(path.front());
    return onGlobe(plane, smoothed(onPlane(plane, path), isRing, toleranceMetres, cornerDegrees));
}

Path cleaned(const Path &path, bool isRing, double toleranceMetres) {
    if (path.size() < 3 || !(toleranceMetres > 0)) return path;
    const LocalPlane plane(path.front());
    Points points = onPlane(plane, path);
    if (isRing) points.push_back(points.front());
    double length = 0;
    for (std::size_t i = 1; i < points.size(); ++i)
        length += distance(points[i - 1], points[i]);
    const bool isLoop = distance(points.front(), points.back()) <= 3 * toleranceMetres && length > 12 * toleranceMetres;
    if (isLoop) points.back() = points.front();

    Points calm = dense(points, toleranceMetres / 2);
    average(calm);
    if (isLoop) calm.pop_back();
    const std::vector<std::size_t> kept = plainVertices(calm, isLoop, toleranceMetres);
    if (isLoop && kept.size() < 3) return path;
    Path clean = onGlobe(plane, smoothed(chosen(calm, kept), isLoop, toleranceMetres / 4, kHandCornerDegrees));
    if (isLoop && !isRing) clean.push_back(clean.front());
    return clean;
}

} // namespace fanion
