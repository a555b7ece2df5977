// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/bench/bench_text.h"
#include "app/ctl/bench/workload_reader.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace fanion::ctl {

/** text.jsonl, parsed. */
struct TextWorkload {
    std::vector<TextEdit> edits;
    std::vector<std::pair<std::uint32_t, TextEdit>> offline; ///< by replica 0 or 1
    std::string endSha256;

    /** Throws when the file isn't as the contract says; so does the next one. */
    [[nodiscard]] static TextWorkload read(WorkloadReader &reader);
};

/** ctext-*.jsonl, parsed: what each agent typed, and after which of the lines. */
struct ConcurrentTextWorkload {
    struct Turn {
        std::uint32_t agent = 0;
        std::vector<std::size_t> parents;
        std::vector<TextEdit> edits;
    };
    std::uint32_t agents = 0;
    std::vector<Turn> turns;
    std::string endSha256;

    [[nodiscard]] static ConcurrentTextWorkload read(WorkloadReader &reader);
};

} // namespace fanion::ctl
