// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/bridge/board_view.h"

#include <array>
#include <map>
#include <string>
#include <string_view>

namespace fanion::app {

/**
 * The toll of an incident (docs/adr/0022): fiches and people who are only counted are different people, so each column
 * is the sum of both. A counter below zero (two posts took the last one) counts as none.
 */
struct VictimCount {
    struct Column {
        int recorded = 0; ///< fiches
        int counted = 0;  ///< counted without a fiche
        [[nodiscard]] int sum() const { return recorded + counted; }
    };
    std::map<std::string, Column, std::less<>> columns; ///< by kTollGroups; "" is who has a fiche and no category
    std::map<std::string, int, std::less<>> places;     ///< fiches by whereabouts; "" is nowhere said
    int sameCode = 0;                                   ///< SINUS codes that stand on more than one fiche

    [[nodiscard]] Column column(std::string_view group) const;
    [[nodiscard]] int at(std::string_view place) const;
    /** All who are there, alive or dead: without those who are missing. */
    [[nodiscard]] int total() const;
    /** On the way to a hospital or there. */
    [[nodiscard]] int evacuated() const { return at("evacuating") + at("hospital"); }
};
[[nodiscard]] VictimCount countVictims(const BoardView &board);

/** The toll in one line, columns without anybody left out: "UA 3 · UR 10 · DCD 1 · IMP 40"; empty for nobody. */
[[nodiscard]] QString tollLine(const VictimCount &count);

} // namespace fanion::app
