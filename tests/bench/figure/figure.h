// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace fanion::bench {

/** One line of the bench contract (`./dev bench --json`): a median of runs beside its target and a peer. */
struct Figure {
    std::string name;
    std::string unit;
    bool isHigherBetter = false;
    std::vector<double> runs = {};
    std::optional<double> target = std::nullopt;
    std::string peer = {}; ///< whose figure stands beside ours, and where it comes from
    std::optional<double> peerValue = std::nullopt;
};

/** Prints the figure as one JSON object on a line. Spread: (largest - smallest) / median. */
void print(const Figure &figure, std::uint64_t seed);

} // namespace fanion::bench
