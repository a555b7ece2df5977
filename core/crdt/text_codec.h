// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The snapshot of a TextRope; numbers are varints:
//   version (1)
//   number of logs, their numbers
//   number of runs; of each, in the order of the text:
//     (count - 1) * 8 + code; code kOther: flags (below) + left children * 8 and, for a right child, closed, cut
//     unless natural: its log (only when there are several), the distance of its number from the end of that log's run
//     before it in the text (backward: less one)
//   lengths of what is visible, erased, visible, ... until all characters are told
//   the visible characters as UTF-8, to the end
// A run is what a TextShape takes; what its links mean is said there.

#include "core/crdt/char_id.h"

#include <array>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace fanion::text::codec {

inline constexpr std::uint64_t kVersion = 1;

/** How a run hangs and where its number lies; the usual cases are one code. */
struct Kind {
    bool isLeft = false;
    bool isNatural = false;
    bool isBackward = false;
    std::uint32_t leftChildren = 0;
    bool operator==(const Kind &) const = default;
};
inline constexpr std::array<Kind, 7> kCodes{{
    {false, true, false, 1},
    {true, false, false, 0},
    {true, false, true, 0},
    {true, false, false, 1},
    {false, false, false, 0},
    {false, false, false, 1},
    {false, true, false, 0},
}};
inline constexpr std::uint64_t kOther = 7;

/** The logs of a snapshot in its order, and how far its runs in the order of the text have come in each. */
class Logs {
public:
    struct Log {
        LogIndex log = 0;
        std::uint32_t end = 0;
    };
    /** False when it is there already. */
    bool add(LogIndex log) {
        if (!m_places.try_emplace(log, m_logs.size()).second) return false;
        m_logs.push_back({log, 0});
        return true;
    }
    [[nodiscard]] std::size_t size() const { return m_logs.size(); }
    [[nodiscard]] const std::vector<Log> &all() const { return m_logs; }
    [[nodiscard]] std::size_t placeOf(LogIndex log) const { return m_logs.size() == 1 ? 0 : m_places.at(log); }
    [[nodiscard]] std::uint32_t endOf(LogIndex log) const { return m_logs[placeOf(log)].end; }
    void setEnd(LogIndex log, std::uint32_t end) { m_logs[placeOf(log)].end = end; }

private:
    std::vector<Log> m_logs;
    std::unordered_map<LogIndex, std::size_t> m_places;
};

} // namespace fanion::text::codec
