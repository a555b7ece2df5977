// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/map_camera.h"

#include <QSizeF>

/**
 * Scales on paper. Signs, lines and names are described in pixels of the screen; on paper one of them is kPixel
 * millimetres, times the size the officer chose.
 */
namespace fanion::app::map_scale {

/** Millimetres of a pixel on paper: a sign is 13 mm wide with it, a label 2.75 mm high. */
inline constexpr double kPixel = 0.22;

/**
 * Ground metres across the whole world of Web Mercator at a latitude: 2π·√(M·N)·cos φ, M and N the radii of curvature
 * of WGS84. Off the middle of north-south and east-west, which the map draws up to 0.4 % apart (φ = 0; 0.2 % at 43°).
 */
[[nodiscard]] double worldMetres(double latitude);
/** The zoom at which a pixel of \p pixel millimetres on paper is \p denominator times that on the ground. */
[[nodiscard]] double zoomFor(double latitude, double denominator, double pixel);
/** The n of 1:n at which what the camera shows just fits \p frame (millimetres), rounded up to three figures. */
[[nodiscard]] double fitting(const MapCamera &view, QSizeF frame);
/** By how much the scale at the top or bottom of a sheet differs from that of its middle: 0.01 is 1 %. */
[[nodiscard]] double spread(const MapCamera &sheet);
/** The longest of 1, 2, 5, 10… metres that is at most \p longest millimetres on paper. */
[[nodiscard]] double barMetres(double denominator, double longest);

} // namespace fanion::app::map_scale
