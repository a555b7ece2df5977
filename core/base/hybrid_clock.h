// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hybrid_time.h"

namespace fanion {

/**
 * The hybrid logical clock of one post (Kulkarni 2014), with a leash: a remote stamp pulls it forward only as far as
 * kMaxLead ahead of the local wall clock, so that one post whose clock is wrong cannot drag the others with it.
 */
class HybridClock {
public:
    static constexpr WallTime kMaxLead = 60'000; ///< milliseconds (crdt.md section 7)
    /** The highest stamp a change may carry; next() of anything stays at or below it. */
    static constexpr HybridTime kCeiling{(std::uint64_t{1} << 63) - 1};

    explicit HybridClock(const Clock &clock) : m_clock(&clock) {}

    /** A stamp later than every one given out and every one observed (within the leash). */
    [[nodiscard]] HybridTime tick();
    /** Takes note of a stamp seen in a change. */
    void observe(HybridTime stamp);

private:
    const Clock *m_clock;
    HybridTime m_last;
};

} // namespace fanion
