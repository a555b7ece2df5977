// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"

namespace fanion::ctl {

/**
 * One clock for all posts of a measurement, a millisecond further with each line of the workload: what perfectly set
 * clocks would show, at a pace people could keep. (On the machine's own clock hundreds of lines fall in one
 * millisecond, and which of two concurrent writes is the later one would be a matter of chance.)
 */
class StepClock final : public Clock {
public:
    [[nodiscard]] WallTime wallNow() const override { return m_now; }
    [[nodiscard]] std::int64_t monotonicNow() const override { return m_now; }
    void step() { ++m_now; }

private:
    WallTime m_now = 1'716'200'000'000;
};

} // namespace fanion::ctl
