// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/bench/bench_cluster.h"
#include "app/ctl/bench/text_workload.h"

#include <nlohmann/json.hpp>

namespace fanion::ctl {

/** The workload "text": one author's trace, its messages at a second post, then both offline. */
class TextBench {
public:
    TextBench(TextWorkload workload, Random &random) : m_workload(std::move(workload)), m_random(&random) {}

    /** {"skipped":true,…} when the edits alone would take many minutes. */
    [[nodiscard]] nlohmann::ordered_json run();

private:
    /** False when it gave up. */
    [[nodiscard]] bool measureEdits(BenchCluster &cluster);
    void measureTogether();
    void measureSaved(BenchCluster &cluster);
    void measureOffline(BenchCluster &cluster);

    TextWorkload m_workload;
    Random *m_random;
    nlohmann::ordered_json m_figures;
};

/** Both posts have the empty text. */
void beginText(BenchCluster &cluster);

} // namespace fanion::ctl
