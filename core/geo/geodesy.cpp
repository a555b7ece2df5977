// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/geodesy.h"

#include <geodesic.h>

#include <cmath>

namespace fanion {

namespace {

const geod_geodesic &wgs84() {
    static const geod_geodesic earth = [] {
        geod_geodesic g;
        geod_init(&g, 6378137.0, 1 / 298.257223563);
        return g;
    }();
    return earth;
}

struct RingMeasure {
    double area = 0;
    double perimeter = 0;
};

RingMeasure measure(const Path &ring) {
    if (ring.size() < 2) return {};
    geod_polygon polygon;
    geod_polygon_init(&polygon, 0);
    for (const Position p : ring)
        geod_polygon_addpoint(&wgs84(), &polygon, p.latitude(), p.longitude());
    RingMeasure result;
    geod_polygon_compute(&wgs84(), &polygon, 0, 1, &result.area, &result.perimeter);
    return result;
}

} // namespace

double distanceMetres(Position from, Position to) {
    double metres = 0;
    geod_inverse(&wgs84(), from.latitude(), from.longitude(), to.latitude(), to.longitude(), &metres, nullptr, nullptr);
    return metres;
}

double bearingDegrees(Position from, Position to) {
    if (from == to) return 0;
    double azimuth = 0;
    geod_inverse(&wgs84(), from.latitude(), from.longitude(), to.latitude(), to.longitude(), nullptr, &azimuth,
                 nullptr);
    const double positive = azimuth < 0 ? azimuth + 360 : azimuth;
    return positive >= 360 ? 0 : positive;
}

Position destination(Position from, double bearingDegrees, double metres) {
    double latitude = 0;
    double longitude = 0;
    geod_direct(&wgs84(), from.latitude(), from.longitude(), bearingDegrees, metres, &latitude, &longitude, nullptr);
    return Position::fromDegrees(latitude, longitude);
}

double lengthMetres(const Path &line) {
    double metres = 0;
    for (std::size_t i = 1; i < line.size(); ++i)
        metres += distanceMetres(line[i - 1], line[i]);
    return metres;
}

double perimeterMetres(const Path &ring) {
    return measure(ring).perimeter;
}

double areaSquareMetres(const Path &ring) {
    return ring.size() < 3 ? 0 : std::abs(measure(ring).area);
}

} // namespace fanion
