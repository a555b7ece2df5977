// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/position.h"

#include <optional>
#include <string_view>

namespace fanion {

/** Longer links are not read. */
inline constexpr std::size_t kMaxMapLink = 2048;

/**
 * The place a link to a map on the web points at, or a geo: URI (RFC 5870), also with words around it as phones send
 * them. The pin is preferred to where the map looks. Understood: Google Maps (!3d…!4d…, q=, query=, destination=, ll=,
 * @lat,lon), OpenStreetMap (mlat= and mlon=, #map=zoom/lat/lon), Géoportail (c=lon,lat), Apple Plans (coordinate=, ll=,
 * q=), Waze (ll=, to=ll.…). Nothing is fetched: a shortened link says nothing, and is refused. Pure and thread-safe.
 */
[[nodiscard]] std::optional<Position> parseMapLink(std::string_view text);

} // namespace fanion
