// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace fanion::bench {

/** What it costs that an intent is on the disk before it counts. Prints figures "store.commit.…". */
struct DurableCommits {
    std::uint64_t seed;
    std::size_t objects = 2'000;
    std::size_t commits = 1'000; ///< of one change each
    int runs = 5;

    /** Commits of one change, and rows of the same bytes in a bare SQLite table, a hundred of each in turn. */
    void printSingle() const;
    /** Commits of 1, 10, 100 and 1,000 changes. */
    void printGroups() const;
};

} // namespace fanion::bench
