// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crdt/change_context.h"

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace fanion {

/**
 * A number that people add to and take from: victims counted, lances laid. Increments made beside each other all count;
 * a reset takes away the increments its author had seen and leaves the others, as the removal of a set element does. A
 * change that is void is not applied. What states a number ("there are 12") is no counter but a register: two people
 * who both reset and add 12 make 24.
 *
 * A reset may have seen any part of a log, so a sum a log is not enough: each change that added is kept, until a reset
 * has taken it or forget() says that nobody can tell it from those before it any more. So it holds one sum a log, and
 * one number for each adding change that some post may not have seen yet; no counter that is exact can hold less.
 */
class Counter {
public:
    struct Increment {
        std::uint32_t sequence; ///< the change that added; of a melted one the last of those in it
        std::int64_t amount;
    };
    struct Share {
        LogIndex log;
        std::vector<Increment> increments; ///< ascending; never empty
    };

    /** As it was when shares() gave these. */
    [[nodiscard]] static Counter of(std::vector<Share> shares) {
        Counter counter;
        counter.m_shares = std::move(shares);
        return counter;
    }
    /** What is left, by log. */
    [[nodiscard]] const std::vector<Share> &shares() const { return m_shares; }

    [[nodiscard]] std::int64_t value() const;
    /** What one log's increments that are left come to. */
    [[nodiscard]] std::int64_t valueOf(LogIndex log) const;
    /** Whether what a change added is left. */
    [[nodiscard]] bool holds(Dot change) const;

    /** Sums go round at 64 bits (the same on every post); the limit of one amount is the caller's door. */
    void add(const ChangeContext &change, std::int64_t amount);
    void reset(const ChangeContext &change);
    /**
     * Melts together what lies in \p base. The caller warrants that no change applied from now on has seen less of a
     * log than \p base says: the log refuses such a change (as it must once history before a snapshot is gone). It is
     * no guess that may fail: a post that had not forgotten would show another number.
     */
    void forget(const VersionVector &base);

    /** How many numbers it holds. */
    [[nodiscard]] std::size_t size() const;

private:
    [[nodiscard]] static std::int64_t sum(const Share &share);

    std::vector<Share> m_shares;
};

} // namespace fanion
