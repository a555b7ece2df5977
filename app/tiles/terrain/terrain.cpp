// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tiles/terrain/terrain.h"

#include "app/tiles/gdal_module.h"

#include <algorithm>

namespace fanion::app {

namespace {

constexpr std::size_t kMostOpen = 24;

} // namespace

Terrain::Terrain(std::vector<TerrainFacts> files) : m_files(std::move(files)) {
    std::ranges::stable_sort(m_files, {}, &TerrainFacts::stepMetres);
}

std::vector<std::optional<double>> Terrain::heights(const std::vector<Position> &places) {
    const std::scoped_lock lock(m_mutex);
    std::vector<std::optional<double>> all;
    all.reserve(places.size());
    for (const Position place : places)
        all.push_back(height(place));
    return all;
}

std::optional<double> Terrain::height(Position place) {
    for (std::size_t file = 0; file < m_files.size(); ++file) {
        if (!m_files[file].bounds.contains(place)) continue;
        TerrainTile *there = tile(file);
        if (!there) continue;
        if (const auto metres = there->height(place)) return metres;
    }
    return {};
}

TerrainTile *Terrain::tile(std::size_t file) {
    auto found = std::ranges::find(m_open, file, &Open::file);
    if (found == m_open.end()) {
        auto opened = openTerrainWithGdal(m_files[file].file);
        m_open.push_front({file, opened ? std::move(*opened) : nullptr});
        if (m_open.size() > kMostOpen) m_open.pop_back();
    } else {
        std::rotate(m_open.begin(), found, found + 1);
    }
    return m_open.front().tile.get();
}

std::optional<double> Terrain::stepNear(const Bounds &bounds) const {
    const auto found =
        std::ranges::find_if(m_files, [&](const TerrainFacts &file) { return file.bounds.intersects(bounds); });
    return found == m_files.end() ? std::nullopt : std::optional(found->stepMetres);
}

} // namespace fanion::app
