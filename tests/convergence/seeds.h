// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstdlib>
#include <vector>

namespace fanion::test {

/** The seeds to run: FANION_SEED=n that one, FANION_SEEDS=n that many from 1, else `usual` from 1. */
inline std::vector<std::uint64_t> seeds(std::uint64_t usual) {
    if (const char *one = std::getenv("FANION_SEED")) return {std::strtoull(one, nullptr, 10)};
    if (const char *count = std::getenv("FANION_SEEDS")) usual = std::strtoull(count, nullptr, 10);
    std::vector<std::uint64_t> all;
    for (std::uint64_t seed = 1; seed <= usual; ++seed)
        all.push_back(seed);
    return all;
}

} // namespace fanion::test
