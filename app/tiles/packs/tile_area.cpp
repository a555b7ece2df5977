// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tiles/packs/tile_area.h"

#include <algorithm>
#include <cmath>

namespace fanion::app {

namespace {

constexpr double kWidest = 0.5; ///< of the world

int column(double place, int count) {
    return std::clamp(static_cast<int>(std::floor(place * count)), 0, count - 1);
}

/** How far the part of an edge that lies between two heights reaches to the west and to the east. */
struct Reach {
    double west = 2;
    double east = -1;

    void take(MercatorPoint a, MercatorPoint b, double top, double bottom) {
        if (a.y > b.y) std::swap(a, b);
        if (b.y < top || a.y > bottom) return;
        const auto at = [&](double y) { return b.y > a.y ? a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y) : a.x; };
        const bool isLevel = a.y == b.y;
        for (const double x : {isLevel ? a.x : at(std::max(a.y, top)), isLevel ? b.x : at(std::min(b.y, bottom))}) {
            west = std::min(west, x);
            east = std::max(east, x);
        }
    }
};

} // namespace

Result<TileArea> TileArea::of(Path ring) {
    if (ring.size() < 3) return fail(ErrorCode::InvalidArgument, "An area has at least three corners.");
    TileArea area;
    area.m_bounds.extend(ring);
    for (const Position &place : ring)
        area.m_corners.push_back(toMercator(place));
    const auto [west, east] = std::ranges::minmax(area.m_corners, {}, &MercatorPoint::x);
    if (east.x - west.x > kWidest)
        return fail(ErrorCode::InvalidArgument, "The area is wider than half the world, or crosses the date line.");
    area.m_ring = std::move(ring);
    return area;
}

Result<TileArea> TileArea::of(const Bounds &bounds) {
    const Position &low = bounds.southWest;
    const Position &high = bounds.northEast;
    return of(Path{low, {low.latitudeE7, high.longitudeE7}, high, {high.latitudeE7, low.longitudeE7}});
}

std::vector<TileArea::Row> TileArea::rows(int zoom) const {
    const int count = 1 << zoom;
    const auto [top, bottom] = std::ranges::minmax(m_corners, {}, &MercatorPoint::y);
    std::vector<Row> rows;
    for (int y = column(top.y, count); y <= column(bottom.y, count); ++y) {
        Reach reach;
        for (std::size_t i = 0; i < m_corners.size(); ++i)
            reach.take(m_corners[i], m_corners[(i + 1) % m_corners.size()], static_cast<double>(y) / count,
                       static_cast<double>(y + 1) / count);
        if (reach.east >= reach.west) rows.push_back({y, column(reach.west, count), column(reach.east, count)});
    }
    return rows;
}

std::uint64_t TileArea::count(int minZoom, int maxZoom) const {
    std::uint64_t tiles = 0;
    for (int zoom = minZoom; zoom <= maxZoom; ++zoom)
        for (const Row &row : rows(zoom))
            tiles += static_cast<std::uint64_t>(row.last - row.first + 1);
    return tiles;
}

} // namespace fanion::app
