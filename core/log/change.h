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
    std::optional<IncidentId> incident; ///< in the first change of a log, but not in the founding one
    LogId log;
    std::uint32_t sequence = 0;
    std::optional<ChangeHash> previous;
    std::vector<ChangeHash> dependencies;
    HybridTime time;
    WallTime wall = 0;
    std::vector<Operation> operations;
    std::vector<LogId> logs;

    [[nodiscard]] bool isFounding() const { return sequence == 1 && !incident; }
};

} // namespace fanion
