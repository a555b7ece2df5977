// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/bench/concurrent_text_bench.h"

#include "app/ctl/bench/board_table.h"
#include "app/ctl/bench/fresh_load.h"
#include "app/ctl/bench/stopwatch.h"
#include "app/ctl/bench/text_bench.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace fanion::ctl {

ConcurrentTextBench::ConcurrentTextBench(ConcurrentTextWorkload workload, Random &random)
    : m_workload(std::move(workload)), m_cluster(m_workload.agents, random),
      m_known(m_workload.agents, std::vector<bool>(m_workload.turns.size())), m_messages(m_workload.turns.size()) {}

std::vector<std::size_t> ConcurrentTextBench::missing(std::size_t agent, std::vector<std::size_t> roots) {
    std::vector<std::size_t> found;
    while (!roots.empty()) {
        const std::size_t turn = roots.back();
        roots.pop_back();
        if (m_known[agent][turn]) continue;
        m_known[agent][turn] = true;
        found.push_back(turn);
        roots.insert(roots.end(), m_workload.turns[turn].parents.begin(), m_workload.turns[turn].parents.end());
    }
    std::ranges::sort(found);
    return found;
}

void ConcurrentTextBench::catchUp(std::size_t agent, std::vector<std::size_t> roots) {
    for (const std::size_t turn : missing(agent, std::move(roots)))
        deliver(m_messages[turn], m_cluster.post(agent), m_remote);
}

nlohmann::ordered_json ConcurrentTextBench::run() {
    beginText(m_cluster);
    for (std::size_t i = 0; i < m_workload.turns.size(); ++i) {
        const auto &turn = m_workload.turns[i];
        catchUp(turn.agent, turn.parents);
        SealedRuns runs(m_cluster.post(turn.agent));
        for (const TextEdit &edit : turn.edits) {
            m_cluster.clock().step();
            runs.perform(bench_text::intentOf(edit), m_local);
        }
        m_messages[i] = runs.take(m_local);
        m_known[turn.agent][i] = true;
    }
    std::vector<std::size_t> all(m_workload.turns.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    for (std::size_t agent = 0; agent < m_cluster.size(); ++agent)
        catchUp(agent, all);
    m_figures["local_ms"] = m_local.sum() * 1e3;
    m_figures["remote_ms"] = m_remote.sum() * 1e3;
    m_figures["total_ms"] = (m_local.sum() + m_remote.sum()) * 1e3;
    m_figures["remote_ops_s"] = m_remote.perSecond();
    const std::string text = bench_text::read(m_cluster.post(0));
    bool converged = true;
    for (std::size_t agent = 1; agent < m_cluster.size(); ++agent)
        converged = converged && bench_text::read(m_cluster.post(agent)) == text;
    m_figures["converged"] = converged;
    m_figures["equals_trace_end"] = sha256(text) == m_workload.endSha256;
    measureSaved(text);
    measureJoin(text);
    m_figures["signed"] = true;
    m_figures["notes"] =
        "runs of up to 256 edits under one signature, sealed at the end of each line too, in local_ms; memory after "
        "malloc_trim";
    return std::move(m_figures);
}

void ConcurrentTextBench::measureSaved(const std::string &text) {
    const auto file = m_cluster.folder().file("saved.fanion");
    m_cluster.post(0).save();
    m_cluster.post(0).copyFile(file);
    m_figures["saved_bytes"] = std::filesystem::file_size(file);
    const auto loaded = FreshLoad(file, "text").measure();
    for (const char *key : {"load_ms", "load_read_ms", "rss_loaded_mb", "rss_doc_mb"})
        m_figures[key] = loaded.at(key);
    m_figures["loaded_equal"] = loaded.at("check") == sha256(text);
}

void ConcurrentTextBench::measureJoin(const std::string &text) {
    BenchPost &running = m_cluster.post(0);
    const auto joiner = BenchPost::empty(m_cluster.folder().file("join.fanion"), m_cluster.environment(), running);
    const BenchParcel all = running.exportAfter({});
    const Stopwatch watch; // the contract has only the import here
    joiner->import(all);
    m_figures["join_ms"] = watch.milliseconds();
    m_figures["join_bytes"] = all.bytes();
    m_figures["join_equal"] = bench_text::read(*joiner) == text;
}

} // namespace fanion::ctl
