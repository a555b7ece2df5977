// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"

#include <cstdint>

namespace fanion::sim {

/** A clock that moves when the simulator says so. Each post has its own wall clock, off by a fixed amount. */
class SimClock : public Clock {
public:
    explicit SimClock(const std::int64_t &time, std::int64_t wallOffset = 0) : m_time(time), m_wallOffset(wallOffset) {}
    [[nodiscard]] WallTime wallNow() const override { return 1'790'000'000'000 + m_time + m_wallOffset; }
    [[nodiscard]] std::int64_t monotonicNow() const override { return m_time; }
    void setWallOffset(std::int64_t offset) { m_wallOffset = offset; }

private:
    const std::int64_t &m_time;
    std::int64_t m_wallOffset;
};

/** SplitMix64 (Steele, Lea, Flood 2014): the same numbers from the same seed everywhere. */
class SimRandom : public Random {
public:
    explicit SimRandom(std::uint64_t seed) : m_state(seed) {}
    void fill(std::span<std::uint8_t> out) override {
        std::uint64_t word = 0;
        for (std::size_t i = 0; i < out.size(); ++i) {
            if (i % 8 == 0) word = draw();
            out[i] = static_cast<std::uint8_t>(word >> (i % 8 * 8) & 0xff);
        }
    }
    [[nodiscard]] std::uint64_t draw() {
        m_state += 0x9E3779B97F4A7C15ULL;
        auto z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    /** 0 to limit - 1. */
    [[nodiscard]] std::int64_t below(std::int64_t limit) {
        return static_cast<std::int64_t>(draw() % static_cast<std::uint64_t>(limit));
    }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }

private:
    std::uint64_t m_state;
};

} // namespace fanion::sim
