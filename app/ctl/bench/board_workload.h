// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/bench/board_row.h"
#include "app/ctl/bench/workload_reader.h"

#include <cstdint>
#include <vector>

namespace fanion::ctl {

/** board.jsonl, parsed: a line of it is an action of one replica, or (sync, merge) of all. */
struct BoardWorkload {
    enum class Act : std::uint8_t { Create, Update, Offline, Sync, Merge };
    struct Line {
        Act act{};
        std::uint32_t replica = 0;
        std::uint32_t object = 0; ///< index into rows
        std::size_t column = 0;   ///< with Update and Offline
        Value value;
    };

    std::uint32_t replicas = 0;
    std::vector<BoardRow> rows; ///< as created
    std::vector<Line> lines;

    /** Throws when the file isn't as the contract says. */
    [[nodiscard]] static BoardWorkload read(WorkloadReader &reader);
};

} // namespace fanion::ctl
