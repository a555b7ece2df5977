// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace fanion::bench {

/** Somebody's typing, recorded: https://github.com/josephg/editing-traces. */
struct Trace {
    struct Patch {
        std::size_t at = 0; ///< code points
        std::size_t erased = 0;
        std::u32string typed;
    };
    std::vector<Patch> patches;
    std::string end; ///< the text at the end
};

/** Reads a gzipped trace of one author; no patches when the file is not there. */
[[nodiscard]] Trace readTrace(const std::string &path);

} // namespace fanion::bench
