// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/position.h"

#include <cstdint>
#include <string>

namespace fanion {

enum class PlaceKind : std::uint8_t { Commune, FormerCommune, OtherPlace, Departement, Region };

/** A place of the gazetteer (répertoire de lieux). */
struct GazetteerPlace {
    PlaceKind kind = PlaceKind::Commune;
    std::string departement; ///< "13", "2A", "974"; empty for a region
    std::string insee;       ///< "13047"; empty for what is no commune
    std::string name;
    Position position;
    int populationBits = 0;    ///< how many binary digits the number of inhabitants has; 0: unknown or none
    int uncertaintyMetres = 0; ///< 0: a position somebody measured; else where it was guessed within, mostly
};

} // namespace fanion
