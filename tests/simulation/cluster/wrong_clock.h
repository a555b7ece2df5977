// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"

namespace fanion::cluster {

/** The clock of one post: virtual time, shown wrong. */
class WrongClock final : public Clock {
public:
    explicit WrongClock(const std::int64_t &time) : m_time(&time) {}

    [[nodiscard]] WallTime wallNow() const override {
        const auto passed = *m_time - m_setAt;
        return m_shown + passed + passed * m_driftPermille / 1000;
    }
    [[nodiscard]] std::int64_t monotonicNow() const override { return *m_time; }

    /** From now on it shows \p shown. */
    void set(WallTime shown) {
        m_shown = shown;
        m_setAt = *m_time;
    }
    void jump(std::int64_t milliseconds) { set(wallNow() + milliseconds); }
    /** Faster (1000: twice as fast) or slower (-1000: it stands still). */
    void drift(std::int64_t permille) {
        set(wallNow());
        m_driftPermille = permille;
    }

private:
    const std::int64_t *m_time;
    WallTime m_shown = 1'790'000'000'000;
    std::int64_t m_setAt = 0;
    std::int64_t m_driftPermille = 0;
};

} // namespace fanion::cluster
