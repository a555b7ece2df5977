// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace fanion {

/** How many characters a log had typed by each of its changes: ties the numbers of characters to the changes. */
class CharClock {
public:
    /** Some changes in a row that each typed the same number of characters. */
    struct Step {
        std::uint32_t sequence = 0; ///< of the first of these changes
        std::uint32_t changes = 0;
        std::uint32_t number = 0; ///< of the first character
        std::uint32_t each = 0;   ///< characters a change
    };

    /** Notes that a change, later than all before, typed \p count characters (0: nothing is noted). */
    void add(std::uint32_t sequence, std::uint32_t count);
    /** Characters typed so far: the number of the next one. */
    [[nodiscard]] std::uint32_t total() const;
    /** Characters typed up to and including a change. */
    [[nodiscard]] std::uint32_t totalAt(std::uint32_t sequence) const;

    [[nodiscard]] std::span<const Step> steps() const { return m_steps; }
    /** As it was when steps() gave these. */
    [[nodiscard]] static CharClock of(std::vector<Step> steps) {
        CharClock clock;
        clock.m_steps = std::move(steps);
        return clock;
    }

private:
    std::vector<Step> m_steps; ///< ascending
};

} // namespace fanion
