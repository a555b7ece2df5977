// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/discovery/announcer.h"

#include <algorithm>

namespace fanion::net {

namespace {
constexpr std::int64_t kQuickFor = 5'000;
constexpr std::int64_t kQuickEvery = 1'000;
constexpr std::int64_t kCalmAtLeast = 2'000;
constexpr std::uint64_t kCalmSpread = 3'000;
constexpr std::uint64_t kHurrySpread = 200; // so that fifty posts don't answer a newcomer at once
} // namespace

void Announcer::start() {
    const auto now = m_environment.clock.monotonicNow();
    m_next = now;
    m_quickUntil = now + kQuickFor;
}

void Announcer::hurry() {
    if (m_next == kNever) return;
    const auto soon =
        m_environment.clock.monotonicNow() + static_cast<std::int64_t>(m_environment.random.next() % kHurrySpread);
    m_next = std::min(m_next, std::max(soon, m_last + kQuickEvery));
}

void Announcer::again() {
    m_quickUntil = m_environment.clock.monotonicNow() + kQuickFor;
    hurry();
}

bool Announcer::take() {
    const auto now = m_environment.clock.monotonicNow();
    if (now < m_next) return false;
    m_last = now;
    m_next = now + (now < m_quickUntil
                        ? kQuickEvery
                        : kCalmAtLeast + static_cast<std::int64_t>(m_environment.random.next() % kCalmSpread));
    return true;
}

} // namespace fanion::net
