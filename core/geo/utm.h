// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/position.h"

#include <optional>
#include <string>
#include <string_view>

namespace fanion {

/** A place on the Universal Transverse Mercator grid (WGS84), in metres east and north. */
struct UtmPoint {
    int zone = 0;        ///< 1 to 60, each six degrees of longitude
    bool isNorth = true; ///< south of the equator northings count from −10,000 km
    double easting = 0;
    double northing = 0;
    bool operator==(const UtmPoint &) const = default;
};

/** WGS84 to UTM and back through GeographicLib (Karney 2011, nanometres). All pure and thread-safe. */

/**
 * In the zone the place belongs to, with the exceptions of Norway and Svalbard; empty beyond 80° S and 84° N, where UTM
 * ends.
 */
[[nodiscard]] std::optional<UtmPoint> toUtm(Position position);
/** In a zone and hemisphere of the caller's choice; empty where that zone's plane no longer makes sense. */
[[nodiscard]] std::optional<UtmPoint> toUtm(Position position, int zone, bool isNorth);
/** Empty for a zone that doesn't exist and metres that no place has. */
[[nodiscard]] std::optional<Position> fromUtm(const UtmPoint &point);

/** The letter of the eight degrees of latitude, C to X without I and O; empty beyond 80° S and 84° N. */
[[nodiscard]] std::optional<char> latitudeBand(double latitude);

/** "31T 363444 4947860": zone and band, whole metres; empty where UTM ends. */
[[nodiscard]] std::optional<std::string> formatUtm(Position position);
/**
 * Reads "31T 363444 4947860" and how else it is written: "UTM 31 N 363444 4947860" with the hemisphere, "31T 363444mE
 * 4947860mN", decimals, groups of thousands. A band that doesn't fit the northing is a mistake and refused. S is both a
 * band and a hemisphere: the band when the northing lies in it.
 */
[[nodiscard]] std::optional<UtmPoint> parseUtm(std::string_view text);

} // namespace fanion
