// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "net/wire/word_codec.h"

#include <optional>

namespace fanion::net {

/** When this post says its word to those beyond its neighbours, and what is in it. */
class OwnWord {
public:
    explicit OwnWord(Environment environment) : m_environment(environment) {}

    /** Another incident, or none. */
    void reset();
    /** Say it soon, even if nothing changed: somebody new may hear it. */
    void repeat() { m_repeat = true; }
    void setPresence(const Presence &presence);
    /** A word under this post's name that this run didn't say: from now on ours are newer. */
    void outbid(std::uint64_t counter);

    /**
     * The next word, when it is time. `population`: how many posts there are to hear it; `isEqual`: all are known to
     * hold the same, so that the digest says enough.
     */
    [[nodiscard]] std::optional<wire::WordBody> take(std::uint64_t instance, const wire::HoldingDigest &digest,
                                                     const Frontier &held, std::size_t population, bool isEqual);
    /** When take() may have one (monotonic ms), with what it was given. */
    [[nodiscard]] std::int64_t nextAt(const wire::HoldingDigest &digest, std::size_t population) const;
    [[nodiscard]] std::uint64_t counter() const { return m_counter; }

private:
    [[nodiscard]] std::int64_t now() const { return m_environment.clock.monotonicNow(); }

    Environment m_environment;
    std::uint64_t m_counter = 0;
    std::optional<std::int64_t> m_at;     ///< of the last word
    std::int64_t m_again = 0;             ///< to the next, at the latest
    std::optional<std::int64_t> m_heldAt; ///< of the last word that told of each log
    wire::HoldingDigest m_digest{};       ///< in the last word
    wire::HoldingDigest m_heldDigest{};   ///< when each log was told of last
    std::optional<Presence> m_presence;
    bool m_presenceChanged = false;
    bool m_repeat = false;
};

} // namespace fanion::net
