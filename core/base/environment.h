// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace fanion {

/** Milliseconds since 1970-01-01 UTC. */
using WallTime = std::int64_t;

/** The clock everything in core and net reads; the simulator injects its own. */
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual WallTime wallNow() const = 0;
    /** Milliseconds that never go back, for durations and timeouts. */
    [[nodiscard]] virtual std::int64_t monotonicNow() const = 0;
};

/** The randomness everything in core and net draws; seeded in tests, the kernel's in the programs. */
class Random {
public:
    virtual ~Random() = default;
    virtual void fill(std::span<std::uint8_t> out) = 0;
    [[nodiscard]] std::uint64_t next() {
        std::uint64_t value = 0;
        fill({reinterpret_cast<std::uint8_t *>(&value), sizeof value});
        return value;
    }
};

/** What core needs of the outside world. Both outlive whatever they are passed to. */
struct Environment {
    Clock &clock;
    Random &random;
};

/** The system's clock and libsodium's random generator. */
[[nodiscard]] Environment systemEnvironment();

} // namespace fanion
