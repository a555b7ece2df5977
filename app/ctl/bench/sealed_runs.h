// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/bench/bench_post.h"
#include "app/ctl/bench/latencies.h"

#include <vector>

namespace fanion::ctl {

/**
 * One post's transactions, timed one by one, and the runs they are sealed in: every kRun transactions, and whenever the
 * owner says so. The core seals at each commit, that is everything performed since the last one: one change when an
 * officer clicks, hundreds in a burst; kRun stands for the burst. So a message is a run, and what a change weighs and
 * costs here has 1/kRun of a signature in it. Sealing belongs to the time of the transaction that fills a run;
 * otherwise to the sum alone.
 */
class SealedRuns {
public:
    static constexpr std::size_t kRun = 256;

    explicit SealedRuns(BenchPost &post) : m_post(&post) {}

    void perform(const Intent &intent, Latencies &times);
    /** Seals what is left and gives everything since the last call, in order. */
    [[nodiscard]] std::vector<BenchMessage> take(Latencies &times);

private:
    void seal();
    BenchPost *m_post;
    std::vector<BenchMessage> m_sealed;
};

/** Hands messages to a post one by one; a run's time is spread over its changes. */
void deliver(const std::vector<BenchMessage> &messages, BenchPost &post, Latencies &times);

} // namespace fanion::ctl
