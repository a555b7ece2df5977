// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/bench/bench_cluster.h"
#include "app/ctl/bench/sealed_runs.h"
#include "app/ctl/bench/text_workload.h"

#include <nlohmann/json.hpp>

namespace fanion::ctl {

/** The workload "ctext": some people type into one text at the same time. */
class ConcurrentTextBench {
public:
    ConcurrentTextBench(ConcurrentTextWorkload workload, Random &random);

    [[nodiscard]] nlohmann::ordered_json run();

private:
    /** The turns up to \p roots that \p agent lacks, in order. From here on it has them. */
    [[nodiscard]] std::vector<std::size_t> missing(std::size_t agent, std::vector<std::size_t> roots);
    void catchUp(std::size_t agent, std::vector<std::size_t> roots);
    void measureSaved(const std::string &text);
    void measureJoin(const std::string &text);

    ConcurrentTextWorkload m_workload;
    BenchCluster m_cluster;
    std::vector<std::vector<bool>> m_known;
    std::vector<std::vector<BenchMessage>> m_messages; ///< by turn
    Latencies m_local;
    Latencies m_remote;
    nlohmann::ordered_json m_figures;
};

} // namespace fanion::ctl
