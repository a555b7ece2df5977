// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/cluster/disk.h"

namespace fanion::cluster {

/**
 * SQLite's own file layer with a Disk above each folder that has one, SQLite's default while the DiskVfs (one at a
 * time) lives. Its randomness is seeded, and it never sleeps.
 */
class DiskVfs {
public:
    explicit DiskVfs(std::uint64_t seed);
    ~DiskVfs();
    DiskVfs(const DiskVfs &) = delete;
    DiskVfs &operator=(const DiskVfs &) = delete;

    static void attach(Disk &disk);
    static void detach(Disk &disk);
};

} // namespace fanion::cluster
