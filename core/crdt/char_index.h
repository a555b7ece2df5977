// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crdt/block_vector.h"
#include "core/crdt/char_id.h"

#include <optional>
#include <vector>

namespace fanion::text {

/**
 * Which leaf holds a character. Kept as ranges, not spans: what is cut or joined within one leaf changes nothing here,
 * and neither does typing on. Numbers that are not in the text may get an answer too: whoever asks looks in the leaf.
 */
class CharIndex {
public:
    /** A range of characters and the leaf that holds all of them. */
    struct Run {
        CharRange range;
        std::uint32_t leaf = 0;
    };

    struct Answer {
        std::optional<std::uint32_t> leaf; ///< where to look for the character; none: it is certainly not in the text
        std::uint32_t end = 0; ///< the answer is the same for the numbers below; not above the asked: for all
    };

    [[nodiscard]] Answer lookUp(const CharId &id) const;
    /** Says that \p range is in \p leaf now, wherever it was. */
    void assign(const CharRange &range, std::uint32_t leaf);
    /** An index of all of \p runs; none when two of them hold the same character. */
    [[nodiscard]] static std::optional<CharIndex> of(std::vector<Run> runs);

private:
    struct Entry {
        std::uint32_t first;
        std::uint32_t leaf;
    };
    struct Log {
        LogIndex log = 0;
        std::uint32_t end = 0;
        BlockVector<Entry> entries; ///< each holds up to the next
    };
    [[nodiscard]] const Log *find(LogIndex log) const;

    std::vector<Log> m_logs; ///< by log: a text has few authors, a replica may know many logs
};

} // namespace fanion::text
