// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"

#include <cstdint>
#include <span>

namespace fanion::test {

/** A clock that stands still until it is moved. */
class ManualClock final : public Clock {
public:
    WallTime wall = 1'750'000'000'000;
    std::int64_t monotonic = 0;

    [[nodiscard]] WallTime wallNow() const override { return wall; }
    [[nodiscard]] std::int64_t monotonicNow() const override { return monotonic; }
    void advance(std::int64_t milliseconds) {
        wall += milliseconds;
        monotonic += milliseconds;
    }
};

/** splitmix64: the same numbers for the same seed, everywhere. */
class SeededRandom final : public Random {
public:
    explicit SeededRandom(std::uint64_t seed) : m_state(seed) {}

    void fill(std::span<std::uint8_t> out) override {
        std::uint64_t word = 0;
        for (std::size_t i = 0; i < out.size(); ++i) {
            if (i % 8 == 0) word = draw();
            out[i] = static_cast<std::uint8_t>(word >> (i % 8 * 8));
        }
    }
    /** 0 to bound - 1. */
    [[nodiscard]] std::uint64_t below(std::uint64_t bound) { return bound == 0 ? 0 : draw() % bound; }
    [[nodiscard]] bool oneIn(std::uint64_t n) { return below(n) == 0; }

private:
    std::uint64_t draw() {
        std::uint64_t z = m_state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
    std::uint64_t m_state;
};

} // namespace fanion::test
