// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/bench/text_bench.h"

#include "app/ctl/bench/board_table.h"
#include "app/ctl/bench/fresh_load.h"
#include "app/ctl/bench/message_sizes.h"
#include "app/ctl/bench/sealed_runs.h"
#include "app/ctl/bench/stopwatch.h"

#include <utility>

namespace fanion::ctl {

namespace {
/** Seconds that the edits may take; then the text is of no use at this length, and there is nothing to measure. */
constexpr double kPatience = 300;
} // namespace

void beginText(BenchCluster &cluster) {
    cluster.clock().step();
    cluster.post(0).perform(bench_text::task());
    const auto message = cluster.post(0).seal();
    for (std::size_t i = 1; i < cluster.size(); ++i)
        cluster.post(i).receive(message.value());
}

nlohmann::ordered_json TextBench::run() {
    BenchCluster cluster(2, *m_random);
    beginText(cluster);
    if (!measureEdits(cluster)) return std::move(m_figures);
    measureTogether();
    measureSaved(cluster);
    measureOffline(cluster);
    m_figures["signed"] = true;
    m_figures["notes"] =
        "runs of up to 256 edits under one signature, as the core makes when it commits a burst; sealing is in "
        "apply_ms, msg_bytes is a run's bytes over its edits; memory after malloc_trim";
    return std::move(m_figures);
}

bool TextBench::measureEdits(BenchCluster &cluster) {
    Latencies local;
    SealedRuns runs(cluster.post(0));
    for (const TextEdit &edit : m_workload.edits) {
        cluster.clock().step();
        runs.perform(bench_text::intentOf(edit), local);
        if (local.sum() > kPatience) {
            m_figures = {{"skipped", true}, {"notes", "given up: too slow"}, {"edits_done", local.count()}};
            return false;
        }
    }
    const auto messages = runs.take(local);
    m_figures["apply_ms"] = local.sum() * 1e3;
    m_figures["ops_s"] = local.perSecond();
    MessageSizes sizes;
    for (const BenchMessage &message : messages)
        sizes.add(message);
    m_figures["msg_bytes"] = sizes.mean().value_or(0);
    const std::string text = bench_text::read(cluster.post(0));
    m_figures["correct"] = sha256(text) == m_workload.endSha256;
    Latencies remote;
    deliver(messages, cluster.post(1), remote);
    m_figures["remote_ms"] = remote.sum() * 1e3;
    m_figures["remote_ops_s"] = remote.perSecond();
    m_figures["converged"] = bench_text::read(cluster.post(1)) == text;
    return true;
}

void TextBench::measureTogether() {
    BenchCluster cluster(1, *m_random);
    beginText(cluster);
    std::vector<Intent> intents;
    for (const TextEdit &edit : m_workload.edits)
        intents.push_back(bench_text::intentOf(edit));
    cluster.clock().step();
    const Stopwatch watch;
    if (!cluster.post(0).performTogether(intents)) return; // more operations than one change may carry
    cluster.post(0).seal();
    m_figures["bulk_ms"] = watch.milliseconds();
}

void TextBench::measureSaved(BenchCluster &cluster) {
    const auto file = cluster.folder().file("saved.fanion");
    const Stopwatch watch;
    cluster.post(0).save();
    m_figures["save_ms"] = watch.milliseconds();
    cluster.post(0).copyFile(file);
    m_figures["saved_bytes"] = std::filesystem::file_size(file);
    const auto loaded = FreshLoad(file, "text").measure();
    for (const char *key : {"load_ms", "load_read_ms", "rss_loaded_mb", "rss_doc_mb"})
        m_figures[key] = loaded.at(key);
    m_figures["loaded_equal"] = loaded.at("check") == sha256(bench_text::read(cluster.post(0)));
}

void TextBench::measureOffline(BenchCluster &cluster) {
    BenchPost &a = cluster.post(0);
    BenchPost &b = cluster.post(1);
    const Frontier beforeA = a.frontier();
    const Frontier beforeB = b.frontier();
    Latencies local;
    std::array runs{SealedRuns(a), SealedRuns(b)};
    for (const auto &[replica, edit] : m_workload.offline) {
        cluster.clock().step();
        runs[replica].perform(bench_text::intentOf(edit), local);
    }
    for (SealedRuns &own : runs)
        static_cast<void>(own.take(local));
    m_figures["offline_local_ms"] = local.sum() * 1e3;
    a.commit();
    b.commit();
    const Stopwatch watch;
    const BenchParcel fromA = a.exportAfter(beforeB);
    const BenchParcel fromB = b.exportAfter(beforeA);
    b.import(fromA);
    a.import(fromB);
    m_figures["merge_ms"] = watch.milliseconds();
    m_figures["merge_bytes"] = fromA.bytes() + fromB.bytes();
    m_figures["merge_equal"] = bench_text::read(a) == bench_text::read(b);
}

} // namespace fanion::ctl
