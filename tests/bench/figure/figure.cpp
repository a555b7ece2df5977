// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figure/figure.h"

#include <algorithm>
#include <cstdio>
#include <format>

namespace fanion::bench {

void print(const Figure &figure, std::uint64_t seed) {
    auto runs = figure.runs;
    std::ranges::sort(runs);
    const auto value = runs[runs.size() / 2];
    auto line = std::format(R"({{"name":"{}","value":{:.6g},"unit":"{}","better":"{}")", figure.name, value,
                            figure.unit, figure.isHigherBetter ? "higher" : "lower");
    if (figure.target) line += std::format(R"(,"target":{:.6g})", *figure.target);
    if (figure.peerValue) {
        line += std::format(R"(,"peer":"{}","peer_value":{:.6g},"ratio":{:.3g})", figure.peer, *figure.peerValue,
                            value / *figure.peerValue);
    }
    const auto spread = value == 0 ? 0.0 : (runs.back() - runs.front()) / value;
    line += std::format(R"(,"spread":{:.3g},"runs":{},"seed":{}}})", spread, runs.size(), seed);
    std::puts(line.c_str());
    std::fflush(stdout);
}

} // namespace fanion::bench
