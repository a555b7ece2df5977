// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>

namespace fanion::bench {

/**
 * How the costs grow with the length of the history, from 1,000 changes to `most`, on a board that ends at `objects`
 * living objects: prints a line of JSON for each point.
 */
struct GrowthCurve {
    std::uint64_t seed;
    std::size_t most = 1'000'000;
    std::size_t objects = 50'000;

    void print() const;
    /** In a new process: opens the file and prints how long that took, and the memory it holds then. */
    static void printOpen(const std::filesystem::path &file);
};

} // namespace fanion::bench
