// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/board_acts.h"
#include "core/replica/board.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace fanion::bench {

/** The incident of issue 6's figures: 1,000 means, 5,000 lines in the main courante, 500 tasks; 500 victims and facts
 * beside. */
class LargeIncident {
public:
    static constexpr std::uint64_t kSeed = 20261122;
    static constexpr std::size_t kLines = 5'000;
    static constexpr std::size_t kMeans = 1'000;
    static constexpr std::size_t kTasks = 500;
    static constexpr std::size_t kVictims = 500;
    static constexpr std::size_t kSectors = 20;
    static constexpr std::size_t kFacts = 500;
    static constexpr std::size_t kHypotheses = 50;
    static constexpr std::size_t kActs = 3'000;
    static constexpr std::size_t kObjects = kLines + kMeans + kTasks + kVictims + kSectors + kFacts + kHypotheses;

    /** All of it, as it comes when an incident is opened: in the order of a hash table, not of time. */
    [[nodiscard]] static BoardDelta whole();
    /** Line number \p index, written that many half minutes after the beginning. */
    [[nodiscard]] static EntityPtr line(std::size_t index);
    /** A line numbered beyond the others, of the very beginning. */
    [[nodiscard]] static EntityPtr lateLine();
    [[nodiscard]] static EntityPtr means(std::size_t index, const char *state);
    [[nodiscard]] static EntityPtr victim(std::size_t index, const char *whereabouts);
    /** A roll call of everybody engaged. */
    [[nodiscard]] static EntityPtr rollCall();
    /** Engagements of means, in the order of their times; at most kMeans of them name living means. */
    [[nodiscard]] static std::vector<BoardAct> acts();
    /** A page of the tableau blanc with kNotes notes of a few words on it, forty beside each other. */
    static constexpr std::size_t kNotes = 1'000;
    static constexpr std::uint64_t kPage = 900'000;
    [[nodiscard]] static BoardDelta page();
    /** Note number \p index of it, with these words. */
    [[nodiscard]] static EntityPtr note(std::size_t index, std::string words);
    /** So many signs with names, for what looks for names. */
    [[nodiscard]] static BoardDelta namedSigns(std::size_t count);
};

} // namespace fanion::bench
