// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/bench/bench_post.h"

#include <string>

namespace fanion::ctl {

/** One edit of the text workloads; position and length in characters. */
struct TextEdit {
    std::size_t at = 0;
    std::size_t erase = 0;
    std::string insert;
};

/** Where the text of the text workloads lives: the description of one task, a collaborative text. */
namespace bench_text {

/** The task, with nothing written yet. */
[[nodiscard]] Intent task();
[[nodiscard]] Intent intentOf(const TextEdit &edit);
[[nodiscard]] std::string read(const BenchPost &post);

} // namespace bench_text
} // namespace fanion::ctl
