// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace fanion::ctl {

/** How much memory this process holds beyond what it held when the probe was made. */
class MemoryProbe {
public:
    MemoryProbe() : m_start(resident()) {}
    /** In MB (2^20), after what is free has been given back to the system (the peers collect garbage there). */
    [[nodiscard]] double grownMb() const;

private:
    [[nodiscard]] static std::size_t resident();
    std::size_t m_start;
};

/** The share of its time that this process waited for a core, 0 to 1 (Linux: schedstat); 0 where nothing tells. */
[[nodiscard]] double coreWait();
/** The most this process has held at any time, in MB. */
[[nodiscard]] double peakRssMb();

} // namespace fanion::ctl
