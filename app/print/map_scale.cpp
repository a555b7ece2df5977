// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print/map_scale.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace fanion::app::map_scale {

namespace {
constexpr double kRadians = std::numbers::pi / 180;
constexpr double kSemiMajor = 6'378'137;          ///< WGS84, metres
constexpr double kEccentricity2 = 0.006694379990; ///< WGS84, squared
constexpr double kTilePixels = 256;
} // namespace

double worldMetres(double latitude) {
    const double sine = std::sin(latitude * kRadians);
    const double w2 = 1 - kEccentricity2 * sine * sine;
    const double meridian = kSemiMajor * (1 - kEccentricity2) / std::pow(w2, 1.5);
    const double across = kSemiMajor / std::sqrt(w2);
    return 2 * std::numbers::pi * std::sqrt(meridian * across) * std::cos(latitude * kRadians);
}

double zoomFor(double latitude, double denominator, double pixel) {
    const double metresPerPixel = pixel / 1000 * denominator;
    return std::log2(worldMetres(latitude) / metresPerPixel / kTilePixels);
}

double fitting(const MapCamera &view, QSizeF frame) {
    const double metres = worldMetres(view.centrePosition().latitude()) / view.scale();
    const double needed = 1000 * metres * std::max(view.width() / frame.width(), view.height() / frame.height());
    const double unit = std::pow(10, std::floor(std::log10(needed)) - 2);
    return std::max(1.0, std::ceil(needed / unit - 1e-9) * unit);
}

double spread(const MapCamera &sheet) {
    const double middle = worldMetres(sheet.centrePosition().latitude());
    const Bounds seen = sheet.visibleBounds();
    const double north = worldMetres(seen.northEast.latitude());
    const double south = worldMetres(seen.southWest.latitude());
    return std::max(std::abs(north / middle - 1), std::abs(south / middle - 1));
}

double barMetres(double denominator, double longest) {
    const double most = longest / 1000 * denominator;
    const double unit = std::pow(10, std::floor(std::log10(most)));
    for (const double step : {5.0, 2.0})
        if (step * unit <= most) return step * unit;
    return unit;
}

} // namespace fanion::app::map_scale
