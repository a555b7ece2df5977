// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/environment.h"

#include "core/base/sodium.h"

#include <chrono>
#include <sodium.h>

namespace fanion {

namespace {

class SystemClock final : public Clock {
public:
    WallTime wallNow() const override {
        using namespace std::chrono;
        return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
    }
    std::int64_t monotonicNow() const override {
        using namespace std::chrono;
        return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
    }
};

class SystemRandom final : public Random {
public:
    void fill(std::span<std::uint8_t> out) override {
        requireSodium();
        randombytes_buf(out.data(), out.size());
    }
};

} // namespace

Environment systemEnvironment() {
    static SystemClock clock;
    static SystemRandom random;
    return {clock, random};
}

} // namespace fanion
