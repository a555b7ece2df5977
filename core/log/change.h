// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hybrid_time.h"
#include "core/base/ids.h"
#include "core/log/operation.h"

#include <optional>
#include <vector>

namespace fanion {

/** The atomic unit one post authors (change.proto), decoded. */
struct Change {
    struct Dependency {
        std::uint32_t log = 0; ///< as the change's log numbered it, from 1
        std::uint32_t sequence = 0;
        ChangeHash hash;
        bool operator==(const Dependency &) const = default;
    };

    LogId log;
    std::uint32_t sequence = 0;         ///< in its log, from 1
    std::optional<IncidentId> incident; ///< in the first change of a log, but not in the founding one
    HybridTime time;
    WallTime wall = 0;
    std::vector<Dependency> dependencies;
    std::vector<LogId> logs; ///< named from here on: their numbers follow those the log has given before
    std::vector<Operation> operations;

    [[nodiscard]] bool isFounding() const { return sequence == 1 && !incident; }
};

} // namespace fanion
