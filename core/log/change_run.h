// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/ids.h"

#include <cstdint>

namespace fanion {

/**
 * Changes of one log in a row, as they are stored and sent, with what the store indexes them by. The bytes are those
 * its author signed; they may hold changes before `first` (known already) and behind `sequence` (not taken in yet).
 */
struct ChangeRun {
    LogId log;
    std::uint32_t first = 0;    ///< number of the first change
    std::uint32_t sequence = 0; ///< number of the last
    ChangeHash hash;            ///< of the last
    Bytes bytes;                ///< change.proto: Run

    [[nodiscard]] std::uint32_t count() const { return sequence - first + 1; }
};

} // namespace fanion
