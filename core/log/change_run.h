// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/ids.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace fanion {

/** Changes of one log in a row, by their numbers. */
struct ChangeSpan {
    LogId log;
    std::uint32_t first = 0;
    std::uint32_t sequence = 0; ///< number of the last
    ChangeHash hash;            ///< of the last

    [[nodiscard]] std::uint32_t count() const { return sequence - first + 1; }
    bool operator==(const ChangeSpan &) const = default;
};

/**
 * Changes as they are stored and sent, with what the store indexes them by: a run of one log or a block of several. The
 * bytes are signed as a whole; they may hold changes before `first` (known already) and behind `sequence` (not taken in
 * yet).
 */
struct ChangeRun : ChangeSpan {
    Bytes bytes;                         ///< change.proto: Run or Block
    std::vector<ChangeSpan> others = {}; ///< of a block: what was new of further logs
    std::uint32_t taken = 0; ///< of a block: how many of its changes, in its order, are new or were here before

    /** What Replica::load() has to know. */
    [[nodiscard]] std::uint32_t upTo() const { return taken == 0 ? sequence : taken; }
    /** New changes in all. */
    [[nodiscard]] std::uint32_t countAll() const {
        auto sum = count();
        for (const auto &other : others)
            sum += other.count();
        return sum;
    }
    /** Calls \p visit with the span of each log. */
    template <typename Visit>
    void forEachLog(const Visit &visit) const {
        visit(static_cast<const ChangeSpan &>(*this));
        std::ranges::for_each(others, visit);
    }
};

} // namespace fanion
