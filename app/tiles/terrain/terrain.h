// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tiles/terrain/terrain_tile.h"
#include "core/geo/position.h"

#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace fanion::app {

/**
 * The ground, from all files of heights this machine has: of those that know a place the finest counts. Few of them
 * are open at a time. Any thread; it may block on a disk.
 */
class Terrain {
public:
    explicit Terrain(std::vector<TerrainFacts> files);

    [[nodiscard]] bool isEmpty() const { return m_files.empty(); }
    /** Metres above sea level at each place; nothing where no file knows. */
    [[nodiscard]] std::vector<std::optional<double>> heights(const std::vector<Position> &places);
    /** Metres between the heights of the finest file about there; nothing: there is none. */
    [[nodiscard]] std::optional<double> stepNear(const Bounds &bounds) const;

private:
    struct Open {
        std::size_t file;
        std::unique_ptr<TerrainTile> tile; ///< null: it can't be read any more
    };
    [[nodiscard]] std::optional<double> height(Position place);
    [[nodiscard]] TerrainTile *tile(std::size_t file);

    std::vector<TerrainFacts> m_files; ///< the finest first
    std::mutex m_mutex;
    std::deque<Open> m_open; ///< the one used last first
};

} // namespace fanion::app
