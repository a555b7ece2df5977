// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/bench/bench_cluster.h"
#include "app/ctl/bench/board_table.h"
#include "app/ctl/bench/board_workload.h"
#include "app/ctl/bench/message_sizes.h"
#include "app/ctl/bench/sealed_runs.h"

#include <nlohmann/json.hpp>

namespace fanion::ctl {

/** The workload "board" on posts with their files; run() gives the figures by their names in the contract. */
class BoardBench {
public:
    BoardBench(BoardWorkload workload, Random &random);

    [[nodiscard]] nlohmann::ordered_json run();

private:
    struct Phase {
        Latencies local;
        Latencies remote;
        MessageSizes sizes;
    };

    void replay();
    /** Everybody gets what the others have sealed; messages are counted as \p phase. */
    void sync(Phase &phase);
    /** Puts a line off until perform(): so nothing but the acts themselves runs while they are timed. */
    void plan(const BoardWorkload::Line &line);
    /** Performs what was planned, in order. */
    void perform(Latencies &times);
    void tellPhases();
    void tellState();
    void measureSaved();
    void measureJoin();
    void measureDurable();
    void measureOffline();
    [[nodiscard]] Intent intentOf(const BoardWorkload::Line &line) const;

    BoardWorkload m_workload;
    BenchCluster m_cluster;
    std::vector<SealedRuns> m_runs;
    std::vector<std::pair<std::size_t, Intent>> m_planned; ///< with the number of the replica
    Phase m_create;
    Phase m_update;
    BoardTable m_expected;
    std::string m_state; ///< digest after the last sync
    nlohmann::ordered_json m_figures;
};

} // namespace fanion::ctl
