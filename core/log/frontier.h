// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <cstdint>
#include <map>

namespace fanion {

/** The last change held of one log. */
struct LogHead {
    std::uint64_t sequence = 0;
    ChangeHash hash;
    auto operator<=>(const LogHead &) const = default;
};

/** What a post holds: for every log, everything up to its head. Two posts with equal frontiers hold equal logs. */
using Frontier = std::map<LogId, LogHead>;

} // namespace fanion
