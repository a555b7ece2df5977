// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tiles/packs/tile_area.h"

#include <optional>
#include <utility>

namespace fanion::app {

/** The tiles of an area one after the other, coarse ones first: what came so far is a map already. */
class TileWalk {
public:
    TileWalk(TileArea area, int minZoom, int maxZoom) : m_area(std::move(area)), m_zoom(minZoom), m_maxZoom(maxZoom) {
        enter();
    }

    /** Nothing at the end. */
    std::optional<TileId> next() {
        if (m_zoom > m_maxZoom) return std::nullopt;
        const TileId id{m_zoom, m_x, m_rows[m_row].y};
        if (++m_x > m_rows[m_row].last) {
            if (++m_row == m_rows.size()) {
                ++m_zoom;
                enter();
            } else {
                m_x = m_rows[m_row].first;
            }
        }
        return id;
    }

private:
    void enter() {
        if (m_zoom > m_maxZoom) return;
        m_rows = m_area.rows(m_zoom); // never empty: an area touches a tile at least
        m_row = 0;
        m_x = m_rows.front().first;
    }

    TileArea m_area;
    int m_zoom;
    int m_maxZoom;
    std::vector<TileArea::Row> m_rows;
    std::size_t m_row = 0;
    int m_x = 0;
};

} // namespace fanion::app
