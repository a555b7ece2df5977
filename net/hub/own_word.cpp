// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/hub/own_word.h"

#include "net/wire/limits.h"

#include <algorithm>

namespace fanion::net {

namespace {
// The more posts there are, the more rarely each speaks: what a post hears in a second doesn't grow with their number.
std::int64_t againWithin(std::size_t population) {
    return std::clamp(limits::kWordAgainEach * static_cast<std::int64_t>(population), limits::kWordAgainLeast,
                      limits::kWordAgainMost);
}
std::int64_t gap(std::size_t population) {
    return std::max(limits::kWordSoonest, limits::kWordSoonestEach * static_cast<std::int64_t>(population));
}
} // namespace

void OwnWord::reset() {
    // Of the wall clock, so that words of a new run are newer; where the clock is wrong, outbid() helps.
    m_counter = static_cast<std::uint64_t>(std::max<WallTime>(1, m_environment.clock.wallNow()));
    m_at.reset();
    m_heldAt.reset();
    m_digest = {};
    m_heldDigest = {};
    m_repeat = false;
}

void OwnWord::setPresence(const Presence &presence) {
    m_presence = presence;
    m_presenceChanged = true;
}

void OwnWord::outbid(std::uint64_t counter) {
    if (counter < m_counter || counter == UINT64_MAX) return;
    m_counter = counter + 1;
    m_repeat = true;
}

std::int64_t OwnWord::nextAt(const wire::HoldingDigest &digest, std::size_t population) const {
    if (!m_at) return now();
    const auto soonest = *m_at + gap(population);
    if (m_repeat || m_presenceChanged || digest != m_digest) return soonest;
    auto at = *m_at + m_again;
    if (digest != m_heldDigest) {
        at = std::min(at, m_heldAt ? std::max(soonest, *m_heldAt + againWithin(population)) : soonest);
    }
    return at;
}

std::optional<wire::WordBody> OwnWord::take(std::uint64_t instance, const wire::HoldingDigest &digest,
                                            const Frontier &held, std::size_t population, bool isEqual) {
    if (now() < nextAt(digest, population)) return std::nullopt;
    wire::WordBody body;
    body.counter = ++m_counter;
    body.instance = instance;
    body.againMs = static_cast<std::uint32_t>(againWithin(population));
    body.digest = digest;
    body.presence = m_presence;
    const bool isDue = !m_heldAt || now() >= *m_heldAt + againWithin(population) / 2;
    const bool tellHeld = isDue && (digest != m_heldDigest || !isEqual);
    if (tellHeld && held.size() <= limits::kHeldLogs) {
        body.held = wire::summaryOf(held);
        m_heldAt = now();
        m_heldDigest = digest;
    } else if (tellHeld) {
        m_heldDigest = digest; // too many logs: the digest has to do
    }
    m_digest = digest;
    m_at = now();
    // Somewhat sooner than promised, so that not all speak at the same moment.
    m_again = body.againMs - static_cast<std::int64_t>(m_environment.random.next() % (body.againMs / 4 + 1));
    m_presenceChanged = false;
    m_repeat = false;
    return body;
}

} // namespace fanion::net
