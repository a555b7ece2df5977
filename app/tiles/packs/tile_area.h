// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/geo/web_mercator.h"

#include <vector>

namespace fanion::app {

/** What part of the world a pack of tiles covers: a ring of places, closed by itself. An immutable value. */
class TileArea {
public:
    /** Tiles of one row, from the first to the last column. */
    struct Row {
        int y = 0;
        int first = 0;
        int last = 0;
        bool operator==(const Row &) const = default;
    };

    /** Errors: InvalidArgument (fewer than three places, or half the world and more: it crosses the date line). */
    [[nodiscard]] static Result<TileArea> of(Path ring);
    [[nodiscard]] static Result<TileArea> of(const Bounds &bounds);

    /** From the north; every tile the area touches. Where a ring has a bay, the bay's tiles as well. */
    [[nodiscard]] std::vector<Row> rows(int zoom) const;
    /** Tiles of all these zooms. */
    [[nodiscard]] std::uint64_t count(int minZoom, int maxZoom) const;
    [[nodiscard]] const Bounds &bounds() const { return m_bounds; }
    [[nodiscard]] const Path &ring() const { return m_ring; }

private:
    TileArea() = default;

    Path m_ring;
    std::vector<MercatorPoint> m_corners;
    Bounds m_bounds;
};

} // namespace fanion::app
