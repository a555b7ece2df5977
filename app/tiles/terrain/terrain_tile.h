// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/bounds.h"

#include <filesystem>
#include <optional>

namespace fanion::app {

/** What a file of heights says of itself. */
struct TerrainFacts {
    std::filesystem::path file;
    Bounds bounds;
    double stepMetres = 0; ///< between two of its heights
};

/** One file of heights of the ground (modèle numérique de terrain). Used by one thread at a time. */
class TerrainTile {
public:
    virtual ~TerrainTile() = default;

    [[nodiscard]] const TerrainFacts &facts() const { return m_facts; }
    /** Metres above sea level, between the four heights round the place; nothing outside and where there is a hole. */
    [[nodiscard]] virtual std::optional<double> height(Position place) = 0;

protected:
    TerrainFacts m_facts;
};

} // namespace fanion::app
