// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/bench/memory_probe.h"

#include <fstream>
#include <malloc.h>
#include <sys/resource.h>
#include <unistd.h>

namespace fanion::ctl {

std::size_t MemoryProbe::resident() {
    malloc_trim(0);
    std::size_t all = 0;
    std::size_t pages = 0;
    std::ifstream("/proc/self/statm") >> all >> pages;
    return pages * static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
}

double MemoryProbe::grownMb() const {
    return (static_cast<double>(resident()) - static_cast<double>(m_start)) / 1'048'576;
}

double coreWait() {
    double ran = 0;
    double waited = 0;
    std::ifstream("/proc/self/schedstat") >> ran >> waited;
    return ran + waited > 0 ? waited / (ran + waited) : 0;
}

double peakRssMb() {
    struct rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

} // namespace fanion::ctl
