// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/bench/sealed_runs.h"

#include "app/ctl/bench/stopwatch.h"

#include <utility>

namespace fanion::ctl {

void SealedRuns::perform(const Intent &intent, Latencies &times) {
    const Stopwatch watch;
    m_post->perform(intent);
    if (m_post->unsealed() >= kRun) seal();
    times.add(watch.seconds());
}

std::vector<BenchMessage> SealedRuns::take(Latencies &times) {
    const Stopwatch watch;
    seal();
    times.addToSum(watch.seconds());
    return std::exchange(m_sealed, {});
}

void SealedRuns::seal() {
    if (auto message = m_post->seal()) m_sealed.push_back(std::move(*message));
}

void deliver(const std::vector<BenchMessage> &messages, BenchPost &post, Latencies &times) {
    for (const BenchMessage &message : messages) {
        const Stopwatch watch;
        post.receive(message);
        times.add(watch.seconds(), message.changes);
    }
}

} // namespace fanion::ctl
