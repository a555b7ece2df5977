// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/bench/bench_post.h"
#include "app/ctl/bench/scratch_folder.h"
#include "app/ctl/bench/step_clock.h"

#include <memory>
#include <vector>

namespace fanion::ctl {

/** Some posts with the same incident, all of which may write, each with its file; the first founded it. */
class BenchCluster {
public:
    BenchCluster(std::size_t posts, Random &random);

    [[nodiscard]] std::size_t size() const { return m_posts.size(); }
    [[nodiscard]] BenchPost &post(std::size_t index) { return *m_posts[index]; }
    [[nodiscard]] StepClock &clock() { return m_clock; }
    [[nodiscard]] Environment environment() { return {m_clock, *m_random}; }
    [[nodiscard]] const ScratchFolder &folder() const { return m_folder; }

private:
    Random *m_random;
    StepClock m_clock;
    ScratchFolder m_folder;
    std::vector<std::unique_ptr<BenchPost>> m_posts;
};

} // namespace fanion::ctl
