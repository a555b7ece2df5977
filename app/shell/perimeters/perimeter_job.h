// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/fire_spread.h"

#include <optional>
#include <vector>

namespace fanion::app {

/** Perimeters to be worked out: values only, so that it can be done on any thread. */
struct PerimeterJob {
    std::vector<Ground> grounds;
    std::optional<FireSpread> spread; ///< empty: distances
    std::vector<double> amounts;      ///< metres, or minutes of spread

    /** Few enough vertices to be done within a frame. */
    [[nodiscard]] bool isQuick() const;
    /** For each amount its outlines, closed as lines are. */
    [[nodiscard]] std::vector<std::vector<Path>> outlines() const;
};

} // namespace fanion::app
